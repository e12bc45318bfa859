import { expect } from 'vitest';
import type { Task } from './task.ts';

/**
 * Tasks of a visitor whose browser runs no scripts. They do not begin at the home page, on which
 * WebKitGTK 2.50 crashes at times when scripts are forbidden.
 */
export const noScriptTasks: readonly Task[] = [
  {
    name: 'an index leads to a product, which says how to ask for it',
    walk: async (page) => {
      await page.open('/about/');
      await page.click('link', 'CAS index');
      await page.click('link', '822-85-5');
      await page.isAt('/products/822-85-5/');
      await page.find('heading', '2-Bromocyclohexanone');
      await page.find('link', /www\.dgtbcb\.com/);
      const [isOff] = await page.browser.run(() => [
        [...document.querySelectorAll('main button')].every((button) =>
          button.matches(':disabled'),
        ),
      ]);
      expect(isOff).toBe(true);
    },
  },
  {
    name: 'the search leads to a page that says what to do',
    walk: async (page) => {
      await page.open('/about/');
      await page.fill('searchbox', /CAS number/, '822-85-5');
      await page.click('button', 'Search');
      await page.isAt('/search/?q=822-85-5');
      await page.find('link', 'CAS index');
    },
  },
];
