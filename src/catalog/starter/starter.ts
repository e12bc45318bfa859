/** The content of a new catalog: everything that a site needs but its products. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { PAGES } from '#catalog/content/files.ts';
import { CONTENT_SHAPE, type Company } from '#catalog/content/schema/company.ts';
import { fill } from '#i18n/fill.ts';

/** What is asked of a supplier. */
export type Supplier = Pick<Company, 'name' | 'website' | 'email'>;

/** Id of the source that stands for what the supplier itself says. */
const OWN_SOURCE = 'supplier-list';
/** Slug of the category of products that name none. */
export const DEFAULT_CATEGORY = 'products';

/** The files of a new content folder, by their paths in it. */
export function starterFiles(supplier: Supplier): Map<string, string> {
  const files = new Map<string, unknown>([
    ['company', { shape: CONTENT_SHAPE, ...supplier, source: OWN_SOURCE }],
    ['sources', { [OWN_SOURCE]: { title: `Product list of ${supplier.name}` } }],
    [`categories/${DEFAULT_CATEGORY}`, { name: 'Products', source: OWN_SOURCE }],
  ]);
  const yaml = [...files].map(([path, data]): [string, string] => {
    const [kind = '', name] = path.split('/');
    const schema = name === undefined ? `./schemas/${kind}` : '../schemas/category';
    const line = `# yaml-language-server: $schema=${schema}.schema.json\n`;
    return [`${path}.yaml`, line + stringify(data)];
  });
  return new Map([...yaml, ...starterPages(supplier)]);
}

/** The prose pages that every site has, for any supplier. */
export function starterPages({ name, website }: Supplier): [path: string, text: string][] {
  const words = { name: inMarkdown(name), website, host: new URL(website).host };
  return PAGES.map((page) => {
    const text = readFileSync(join(import.meta.dirname, 'pages', `${page}.md`), 'utf8');
    return [`pages/${page}.md`, fill(text, words)];
  });
}

/** A text whose signs mean nothing to Markdown. */
function inMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>&]/g, '\\$&');
}
