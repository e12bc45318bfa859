import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { testRun } from '#scripts/test-run.ts';

/**
 * The built sites under test: the catalog, the fixture of a supplier with an e-mail address, data
 * sheets and labels, that of one with a product of every kind, and one whose texts are hostile.
 */
export const {
  catalog: DIST,
  contactSupplier: CONTACT_SUPPLIER,
  specimenSupplier: SPECIMEN_SUPPLIER,
  hostileSupplier: HOSTILE_SUPPLIER,
} = testRun();

export interface BuiltPage {
  /** Address of the page: /products/2142-70-3/. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Every HTML page of a built site. */
export async function builtPages(site = DIST): Promise<BuiltPage[]> {
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`There is no built site in ${site}. Build it first: npm test -- build`);
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const html = await readFile(join(site, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
      return { path, html, root: parse(html, { comment: true }) };
    }),
  );
}
