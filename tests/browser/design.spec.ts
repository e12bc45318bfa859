import { expect, test, type Page } from '@playwright/test';
import { expectNoViolations } from './accessible.ts';
import { KINDS_OF_PAGES } from './pages.ts';

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).getPropertyValue('background-color'));
const themeSwitch = (page: Page) => page.getByRole('button', { name: 'Dark theme' });

test.describe('the theme', () => {
  test.use({ colorScheme: 'light' });

  test('is chosen with a switch, kept, and there before anything is painted', async ({ page }) => {
    await page.goto('/');
    const light = await ground(page);
    await themeSwitch(page).click();
    await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    const dark = await ground(page);
    expect(dark).not.toBe(light);
    await page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        if (!document.body) return;
        watcher.disconnect();
        sessionStorage.setItem('seen', document.documentElement.dataset['theme'] ?? 'none');
      });
      watcher.observe(document, { childList: true, subtree: true });
    });
    await page.goto('/products/822-85-5/');
    expect(await page.evaluate(() => sessionStorage.getItem('seen'))).toBe('dark');
    expect(await ground(page)).toBe(dark);
  });

  test('follows the system again when the choice is what the system wants', async ({ page }) => {
    await page.goto('/');
    const light = await ground(page);
    await themeSwitch(page).click();
    await themeSwitch(page).click();
    expect(await ground(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(themeSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    expect(await ground(page)).not.toBe(light);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the menu opens, leads on, and closes with Escape', async ({ page }) => {
    await page.goto('/products/822-85-5/');
    const menu = page.getByRole('navigation', { name: 'Main' });
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(menu.getByRole('link', { name: 'Products' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('link', { name: 'News' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/news/');
  });

  test('the quote stays in reach from the facts to the form', async ({ page }) => {
    await page.goto('/products/822-85-5/');
    await page.getByRole('heading', { name: 'Names and identifiers' }).scrollIntoViewIfNeeded();
    const ask = page.getByRole('link', { name: 'Request a quote' }).last();
    await expect(ask).toBeInViewport();
    await ask.click();
    await expect(page.getByRole('heading', { name: 'Request a quote' })).toBeInViewport();
  });

  test('the filters are a sheet over the page', async ({ page }) => {
    await page.goto('/products/');
    const open = page.getByText('Filter', { exact: true });
    await open.click();
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    await sheet.getByRole('checkbox', { name: /^I / }).check();
    await expect(sheet.getByRole('button', { name: 'Show 2 products' })).toBeVisible();
    await expectNoViolations(page);
    await sheet.getByRole('button', { name: 'Show 2 products' }).click();
    await expect(sheet).toBeHidden();
    await expect(page.locator('[data-cas]')).toHaveCount(2);
    await open.press('Enter');
    await sheet.getByRole('button', { name: 'Clear filters' }).click();
    await expect(sheet.getByRole('button', { name: 'Show 5 products' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(open).toBeFocused();
  });

  test('the amount and both ways to a quote are in the first screen', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const cas of ['2142-70-3', '25245-35-6', '21943-50-0', '822-85-5', '619-41-0']) {
      await page.goto(`/products/${cas}/`);
      const head = page.locator('.product-head');
      for (const part of [
        head.getByRole('textbox', { name: 'Amount' }),
        head.getByRole('button', { name: 'Add to quote list' }),
        head.getByRole('link', { name: 'Request a quote' }),
      ])
        await expect(part).toBeInViewport({ ratio: 1 });
    }
  });

  test('the first hit stands above the keyboard', async ({ page }) => {
    await page.goto('/search/?q=bromo');
    const hit = page.locator('[data-cas]').first().getByRole('link');
    await expect(hit).toBeVisible();
    const box = await hit.boundingBox();
    // The on-screen keyboard leaves about 440 px of a small phone.
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(400);
  });
});

test('on a desktop the facts of a product are in sight without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('/products/619-41-0/');
  await expect(page.getByText('619-41-0', { exact: true }).first()).toBeInViewport();
  for (const fact of ['Molecular formula', 'Molar mass', 'Melting point'])
    await expect(page.getByRole('term').filter({ hasText: fact }).first()).toBeInViewport();
  await expect(page.getByRole('img', { name: /Structure drawing/ })).toBeInViewport();
});

test.describe('a list', () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled });

      test('is a grid to recognise and a table to compare', async ({ page }) => {
        await page.goto('/products/');
        // A script takes the list over, with more columns.
        const name = javaScriptEnabled ? 'Search results' : 'Products';
        const table = page.getByRole('table', { name });
        await expect(page.getByRole('img', { name: /2′-Iodoacetophenone/ })).toBeVisible();
        await expect(table).toBeHidden();
        if (javaScriptEnabled) await page.getByRole('button', { name: 'Table' }).click();
        else await page.getByRole('radio', { name: 'Table' }).check({ force: true });
        await expect(table.getByRole('row', { name: /2142-70-3.*C8H7IO.*246\.05/ })).toBeVisible();
        if (!javaScriptEnabled)
          await expect(page.getByRole('img', { name: /2′-Iodoacetophenone/ })).toBeHidden();
      });
    });
});

test.describe('an address that leads nowhere', () => {
  test('is searched for', async ({ page }) => {
    await page.goto('/products/2142-70-8/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('combobox')).toHaveValue('2142-70-8');
    const found = page.getByRole('region', { name: 'Perhaps you were looking for' });
    await found.getByRole('link', { name: '2′-Iodoacetophenone' }).click();
    await expect(page).toHaveURL('/products/2142-70-3/');
  });

  test('promises nothing where the catalog has nothing', async ({ page }) => {
    const indexRead = page.waitForResponse(/\/search\/\w{7}\.json$/);
    await page.goto('/wp-login.php');
    await indexRead;
    await expect(page.getByRole('combobox')).toHaveValue('wp-login');
    await expect(page.getByText('Perhaps you were looking for')).toBeHidden();
  });
});

test('reading a structure shows that it takes a while, and can be stopped', async ({ page }) => {
  await page.route(/worker/, () => undefined);
  await page.goto('/search/?q=O%3DC(C)c1c(I)cccc1');
  await expect(page.getByRole('progressbar', { name: /structure reader/ })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('This structure was not compared: you stopped it')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page.getByRole('status').first()).toContainText('Read as');
});

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const path of KINDS_OF_PAGES)
  test(`${path} fits 320 px, letters twice as large, and forced colours`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(await sideways(page), 'scrolls sideways at 320 px').toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sideways(page), 'scrolls sideways with letters twice as large').toBe(0);
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(
      await page.evaluate(
        () =>
          getComputedStyle(document.documentElement).getPropertyValue('scroll-behavior') === 'auto',
      ),
    ).toBe(true);
  });

test('no filter stands beside hits that are all alike', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/search/?q=bromo');
  const title = page.getByText('Filter', { exact: true });
  await expect(page.locator('[data-cas]')).toHaveCount(3);
  await expect(title).toBeVisible();
  await page.getByRole('searchbox').fill('bromoc');
  await expect(page.locator('[data-cas]')).toHaveCount(2);
  await expect(title).toBeHidden();
});
