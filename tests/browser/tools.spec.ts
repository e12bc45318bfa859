import { expect, test } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';

test.describe('the tools of a product page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/products/822-85-5/');
    await page.getByRole('heading', { name: 'Computed data' }).scrollIntoViewIfNeeded();
    await page.getByText('Weigh, dissolve, dilute, cite').click();
  });

  test('turn a mass into amount and volume, and back', async ({ page }) => {
    const group = page.getByRole('heading', { name: 'Mass, amount and volume' }).locator('..');
    const field = (name: string) => group.getByRole('textbox', { name, exact: true });
    await expect(field('Density (g/mL)')).toHaveValue('1.340');
    await field('Mass').fill('10');
    await expect(field('Amount of substance')).toHaveValue('56.48');
    await expect(field('Volume')).toHaveValue('7.463');
    await field('Purity (% by mass)').fill('98');
    await expect(field('Amount of substance')).toHaveValue('55.35');
    await field('Volume').fill('1');
    await group.getByRole('combobox', { name: 'Unit: Volume' }).selectOption('L');
    await expect(field('Mass')).toHaveValue('1340');
    await field('Purity (% by mass)').fill('980');
    await expect(group.getByRole('status')).toHaveText('Enter a purity above 0 and up to 100.');
  });

  test('say what is weighed for a solution and taken for a dilution', async ({ page }) => {
    const solution = page.getByRole('heading', { name: 'Solution', exact: true }).locator('..');
    await solution.getByRole('textbox', { name: 'Concentration' }).fill('0,5');
    await solution.getByRole('textbox', { name: 'Volume of solution' }).fill('100');
    await expect(solution.getByRole('status')).toHaveText(
      'Take 8.852 g (6.606 mL) and fill up to 100 mL.',
    );
    const dilution = page.getByRole('heading', { name: 'Dilution' }).locator('..');
    await dilution.getByRole('textbox', { name: 'Stock solution' }).fill('1');
    await dilution.getByRole('textbox', { name: 'Diluted solution', exact: true }).fill('50');
    await dilution.getByRole('textbox', { name: 'Volume of diluted solution' }).fill('100');
    await expect(dilution.getByRole('status')).toHaveText(
      'Take 5 mL of the stock solution and fill up to 100 mL.',
    );
    await dilution.getByRole('textbox', { name: 'Diluted solution', exact: true }).fill('2000');
    await expect(dilution.getByRole('status')).toContainText('weaker');
  });

  test('copy how the product is cited, and lead to registers', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Citation' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Chemtarget Technologies Co., Ltd\. 2-Bromocyclohexanone, CAS 822-85-5\. https:/,
    );
    const registers = page.getByRole('heading', { name: 'CAS 822-85-5 elsewhere' }).locator('..');
    await expect(registers.getByRole('link', { name: 'CAS Common Chemistry' })).toHaveAttribute(
      'href',
      'https://commonchemistry.cas.org/detail?cas_rn=822-85-5',
    );
  });

  test('are accessible', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'Dilution' })).toBeVisible();
    await expectNoViolations(page);
  });
});
