/** The main screens: a picture of each, and what a reader of screens meets there. */
import { expect } from 'vitest';
import { KEYS } from './driver/browser.ts';
import { keepPicture } from './keep-picture.ts';
import { outlineOf } from './outline.ts';
import type { Page } from './page.ts';
import type { Run } from './walk-engine.ts';

interface Screen {
  name: string;
  path: string;
  /** Waits for what the screen is about. */
  reach: (page: Page) => Promise<unknown>;
}

const SCREENS: readonly Screen[] = [
  { name: 'home', path: '/', reach: (page) => page.find('combobox', /CAS number/) },
  {
    name: 'suggestions',
    path: '/about/',
    reach: async (page) => {
      await page.fill('combobox', /CAS number/, `bromo`);
      await page.count('option', /^/, 3);
      await page.press('combobox', /CAS number/, KEYS.down);
    },
  },
  {
    name: 'results',
    path: '/search/?q=bromo',
    reach: async (page) => {
      await page.shows('3 products found');
      await page.count('button', /^Add to quote list/, 3);
      await page.find('summary', 'Filter');
    },
  },
  {
    name: 'product',
    path: '/products/2142-70-3/',
    reach: (page) => page.find('button', 'Copy CAS number'),
  },
  {
    name: 'list',
    path: '/search/list/',
    reach: async (page) => {
      await page.fill('textbox', /^Your list/, '2142-70-3\n822-85-6\n98-86-2');
      await page.click('button', 'Check');
      await page.shows('3 entries checked');
    },
  },
  {
    name: 'structure search',
    path: '/search/structure/?smiles=c1ccccc1I',
    reach: async (page) => {
      await page.shows('2 products contain this structure');
      await page.count('button', /^Add to quote list/, 2);
    },
  },
  {
    name: 'quote list',
    path: '/quote/?cas=2142-70-3&cas=50-00-0',
    reach: (page) => page.find('heading', 'CAS 50-00-0'),
  },
  {
    name: 'comparison',
    path: '/compare/?p=619-41-0,822-85-5',
    reach: (page) => page.find('table'),
  },
];

export function screenTests(engine: string, run: Run): void {
  for (const { name, path, reach } of SCREENS)
    run(`a reader of screens meets: ${name}`, async (page) => {
      await page.open(path);
      await reach(page);
      keepPicture(engine, name, await page.browser.screenshot());
      expect(await page.browser.run(outOfSight), 'beside the page').toEqual([]);
      const outline = await outlineOf(page.browser);
      await expect(outline).toMatchFileSnapshot(`outlines/${name.replaceAll(' ', '-')}.txt`);
    });
}

/** What lies beside the page; runs in the page. */
function outOfSight(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, a, button, input, select, textarea, td, svg')]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < 0 || right > innerWidth;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}
