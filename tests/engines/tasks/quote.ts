import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { KEYS } from '../driver/browser.ts';
import type { Page } from '../page.ts';
import type { Task } from './task.ts';

const NAME = '2′-Iodoacetophenone';
const AMOUNT = `Amount of ${NAME}`;
const TEXT = 'Text of your request';

async function fillList(page: Page): Promise<void> {
  await page.open('/quote/?cas=2142-70-3&cas=50-00-0');
  await page.isAt('/quote/');
  await page.fill('textbox', AMOUNT, '2,50');
}

export const quoteTasks: readonly Task[] = [
  {
    name: 'a product is put on the list, and its amount changed',
    walk: async (page) => {
      await page.open('/products/2142-70-3/');
      await page.fill('textbox', 'Amount', '25');
      await page.click('button', 'Add to quote list');
      await page.find('button', 'On your list · 25 g');
      await page.click('link', 'Quote list 1');
      await page.isAt('/quote/');
      await page.holds('textbox', AMOUNT, '25');
      await page.fill('textbox', AMOUNT, '0.1');
      await page.choose(`Unit of ${NAME}`, 'kg');
      await page.holds('textbox', TEXT, /2142-70-3[^]*Amount: 0\.1 kg/);
      await page.open('/quote/');
      await page.holds('textbox', AMOUNT, '0.1');
      const regions = await page.liveRegions();
      await page.click('button', `Remove ${NAME}`);
      await page.hears(regions, NAME);
      await page.shows('Your list is empty.');
    },
  },
  {
    name: 'what is refused is said at its field',
    walk: async (page) => {
      await fillList(page);
      await page.fill('textbox', AMOUNT, `-1${KEYS.enter}`);
      await page.shows('negative');
    },
  },
  {
    name: 'a link holds the list',
    walk: async (page) => {
      await fillList(page);
      const regions = await page.liveRegions();
      // What is copied cannot be read by a test: a refusal shows the link.
      await page.browser.run(() => {
        navigator.clipboard.write = () => Promise.reject(new Error('denied'));
      });
      await page.click('button', 'Copy a link to this list');
      await page.hears(regions, 'Here is the link');
      const link = await page.browser.run(
        (field: HTMLInputElement) => field.value,
        await page.find('textbox', 'Link to this list'),
      );
      await page.click('button', 'Remove all');
      await page.shows('Your list is empty.');
      await page.open('/about/');
      await page.open(link);
      await page.holds('textbox', AMOUNT, /^2[.,]50$/);
      await page.isAt('/quote/');
    },
  },
  {
    name: 'a link is copied by a press',
    walk: async (page) => {
      await fillList(page);
      const regions = await page.liveRegions();
      await page.click('button', 'Copy a link to this list');
      await page.hears(regions, 'Link copied');
    },
  },
  ...(
    [
      ['Excel (XLSX)', /\.xlsx$/],
      ['CSV for programs', /\.csv$/],
      ['JSON for programs', /\.json$/],
    ] as const
  ).map(([button, file]) => ({
    name: `the list is saved and read again: ${button}`,
    walk: async (page: Page) => {
      await fillList(page);
      await page.click('button', button);
      const path = await page.savedFile(file);
      await page.click('button', 'Remove all');
      const regions = await page.liveRegions();
      await page.browser.type(await page.find('button', /^Import an XLSX/), path);
      await page.hears(regions, '2 lines imported from');
      await page.holds('textbox', AMOUNT, '2.50');
    },
  })),
  {
    name: 'the drawing of a product is saved as a picture',
    walk: async (page) => {
      await page.open('/products/2142-70-3/');
      await page.click('button', 'PNG');
      const path = await page.savedFile(/^2142-70-3\.png$/);
      expect(readFileSync(path).subarray(1, 4).toString()).toBe('PNG');
    },
  },
];
