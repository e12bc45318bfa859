import { expect } from 'vitest';
import { KEYS } from '../driver/browser.ts';
import type { Page } from '../page.ts';
import type { Task } from './task.ts';

const BOX = /CAS number/;

/** Types a text into the box of a page. */
async function ask(page: Page, text: string): Promise<void> {
  await page.open('/about/');
  await page.fill('combobox', BOX, text);
  await page.press('combobox', BOX, KEYS.enter);
  await page.isAt(/^\/search\/\?q=/);
}

const searches: Task[] = (
  [
    ['CAS number', '2142-70-3', '2′-Iodoacetophenone', '2142-70-3'],
    ['formula in another order', 'IOC8H7', '2′-Iodoacetophenone', '2142-70-3'],
    ['name', "2-bromo-4'-methylacetophenone", '2-Bromo-4′-methylacetophenone', '619-41-0'],
    ['structure', 'O=C(C)c1c(I)cccc1', '2′-Iodoacetophenone', '2142-70-3'],
  ] as const
).map(([what, text, title, cas]) => ({
  name: `a product is found by its ${what}`,
  walk: async (page) => {
    await ask(page, text);
    await page.shows('1 product found');
    await page.click('link', title);
    await page.isAt(`/products/${cas}/`);
    await page.find('heading', title);
  },
}));

export const searchTasks: readonly Task[] = [
  ...searches,
  {
    name: 'suggestions follow the typing, and arrows choose',
    walk: async (page) => {
      await page.open('/about/');
      const box = await page.find('combobox', BOX);
      await page.browser.click(box);
      const regions = await page.liveRegions();
      await page.browser.type(box, 'bromo');
      await page.count('option', /^/, 3);
      await page.find('listbox', 'Suggestions');
      await page.hears(regions, '3 suggestions');
      await page.browser.type(box, KEYS.down + KEYS.down);
      const state = () =>
        page.browser.run((field: Element) => {
          const option = document.querySelectorAll('[role=option]')[1];
          return [
            option?.id === field.getAttribute('aria-activedescendant'),
            option?.getAttribute('aria-selected'),
          ];
        }, box);
      await expect.poll(state).toEqual([true, 'true']);
      await page.browser.type(box, KEYS.enter);
      await page.isAt(/^\/products\/[\d-]+\/$/);
    },
  },
  {
    name: 'results follow the typing, and Back returns to them',
    walk: async (page) => {
      await page.open('/search/');
      const box = await page.find('searchbox', BOX);
      const regions = await page.liveRegions();
      await page.browser.type(box, '2142');
      await page.hears(regions, '1 product');
      await page.isAt('/search/?q=2142');
      await page.click('link', '2′-Iodoacetophenone');
      await page.isAt('/products/2142-70-3/');
      await page.browser.back();
      await page.find('link', '2′-Iodoacetophenone');
      await page.holds('searchbox', BOX, '2142');
    },
  },
  {
    name: 'what is not held is said, and leads to a request',
    walk: async (page) => {
      await ask(page, '98-86-2');
      await page.shows('no product with CAS number 98-86-2');
      await page.click('link', 'Ask the supplier for 98-86-2');
      await page.isAt('/quote/');
      await page.find('heading', 'CAS 98-86-2');
    },
  },
  {
    name: 'a list is filtered, sorted and shown as a table',
    walk: async (page) => {
      await page.open('/products/');
      await page.choose(/^Sort by/, 'Molar mass');
      await page.click('button', 'Table');
      await page.find('table', 'Search results');
      await page.click('summary', 'Filter');
      await page.click('checkbox', /^I /);
      await page.isAt(/\?.*element=I/);
      await page.count('link', /Iodo/, 2);
    },
  },
  {
    name: 'what contains a structure is found, and a structure is drawn',
    walk: async (page) => {
      await page.open('/search/structure/');
      const field = await page.find('textbox', /^SMILES/);
      const regions = await page.liveRegions();
      await page.browser.type(field, `c1ccccc1I${KEYS.enter}`);
      await page.hears(regions, '2 products contain this structure');
      await page.click('button', 'Draw');
      await page.find('group', /^Structure editor/);
      await page.shows('Drawn: C6H5I');
    },
  },
];
