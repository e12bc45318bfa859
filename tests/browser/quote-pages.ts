/** What the tests of the quote share. */
import type { Page } from '@playwright/test';

/** The only channel of this supplier is the website. */
export const CAS = '2142-70-3';
export const NAME = '2′-Iodoacetophenone';

/** Mocks the supplier's website, so that no test sends a request to another host. */
export async function standInForWebsite(page: Page) {
  await page
    .context()
    .route(/^https:\/\//, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>The supplier</title>' }),
    );
}

export async function refuseCopying(page: Page) {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('denied'));
    Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
  });
}
