import { resolve } from 'node:path';
import type { Task } from './task.ts';

export const listTasks: readonly Task[] = [
  {
    name: 'a pasted list is checked, and what is found goes to the quote list',
    walk: async (page) => {
      await page.open('/search/list/');
      const regions = await page.liveRegions();
      await page.fill('textbox', /^Your list/, '1) 2142-70-3, 25 kg\n2) 822-85-6\n3) 98-86-2');
      await page.click('button', 'Check');
      await page.hears(regions, '3 entries checked');
      await page.find('table', 'Checked entries');
      await page.shows('check digit corrected: 822-85-6 → 822-85-5');
      await page.click('button', /^Add \d products? to the quote list$/);
      await page.click('link', 'Go to the quote list');
      await page.isAt('/quote/');
      await page.holds('textbox', 'Amount of 2′-Iodoacetophenone', '25');
    },
  },
  {
    name: 'a file is read and checked',
    walk: async (page) => {
      await page.open('/search/list/');
      const regions = await page.liveRegions();
      const chooser = await page.find('button', /^Choose a file/);
      await page.browser.type(chooser, resolve('tests/fixtures/lists/list.xlsx'));
      await page.hears(regions, '3 entries checked');
    },
  },
];
