import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** The built site that these tests look at. */
export const DIST = 'dist';

export interface BuiltPage {
  /** Address of the page: /products/2142-70-3/. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Every HTML page of the built site. */
export async function builtPages(): Promise<BuiltPage[]> {
  if (!existsSync(join(DIST, 'index.html')))
    throw new Error('There is no built site: run npm run build first.');
  const files = (await readdir(DIST, { recursive: true })).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const html = await readFile(join(DIST, file), 'utf8');
      const path = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
      return { path, html, root: parse(html, { comment: true }) };
    }),
  );
}
