import { expect } from 'vitest';
import { KEYS } from '../driver/browser.ts';
import type { Page } from '../page.ts';
import type { Task } from './task.ts';

const ground = (page: Page) =>
  page.browser.run(() => getComputedStyle(document.body).getPropertyValue('background-color'));

export const frameTasks: readonly Task[] = [
  {
    name: 'the theme is chosen, and kept on other pages',
    walk: async (page) => {
      await page.open('/');
      const light = await ground(page);
      await page.click('button', 'Dark theme');
      await expect.poll(() => ground(page)).not.toBe(light);
      const dark = await ground(page);
      await page.open('/products/822-85-5/');
      expect(await ground(page)).toBe(dark);
      await page.click('button', 'Dark theme');
      await expect.poll(() => ground(page)).toBe(light);
    },
  },
  {
    name: 'in a narrow window the menu opens, closes and leads on',
    walk: async (page) => {
      await page.browser.resize(600, 800);
      await page.open('/products/822-85-5/');
      await page.count('navigation', 'Main', 0);
      await page.click('button', 'Menu');
      await page.find('navigation', 'Main');
      await page.press('button', 'Menu', KEYS.escape);
      await page.count('navigation', 'Main', 0);
      await page.click('button', 'Menu');
      await page.click('link', 'News');
      await page.isAt('/news/');
    },
  },
];
