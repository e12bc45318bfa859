/** Sources and categories that an import adds to a content folder. */
import { basename } from 'node:path';
import { stringify } from 'yaml';
import type { ContentFiles } from '#catalog/content/files.ts';
import { slugOf } from '#catalog/content/product-id.ts';
import { parseYaml, valueAt, type ContentFile } from '#catalog/content/read.ts';

/** Id of the source that stands for a table: "imported-prices-xlsx". */
export function tableSource(table: string): string {
  return `imported-${slugOf(basename(table))}`.replace(/-+$/, '');
}

/** Whether a source is a table that was imported. */
export function isTableSource(source: unknown): boolean {
  return typeof source === 'string' && source.startsWith('imported-');
}

/** The text of sources.yaml with the table as a source; unchanged if it is one already. */
export function withTableSource(text: string, source: string, table: string): string {
  const { file } = parseYaml(text === '' ? '{}' : text, 'sources.yaml');
  if (file && valueAt(file.data, [source]) !== undefined) return text;
  const entry = { [source]: { title: `Table of products: ${basename(table)}` } };
  const before = text.trim() === '{}' ? '' : text.trimEnd();
  return `${before}\n\n${stringify(entry)}`.trimStart();
}

/** A category that is to be made. */
export interface NewCategory {
  slug: string;
  text: string;
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/category.schema.json\n';

/** A category as the table names it. */
function newCategory(name: string, source: string): NewCategory {
  const slug =
    slugOf(name) || `category-${String([...name].map((one) => one.codePointAt(0)).join('-'))}`;
  return { slug, text: SCHEMA_LINE + stringify({ name, source }) };
}

/** "photosensitive-intermediates" as the name of a category. */
export function nameOfSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Slugs of categories by their names, in English and Chinese, and by themselves. */
export class CategoryNames {
  readonly #slugs = new Map<string, string>();
  readonly #made = new Map<string, NewCategory>();
  readonly #makes: string | undefined;

  /** @param makes id of the source of categories that are made; undefined if none is made */
  constructor(files: Pick<ContentFiles, 'categories'>, makes: string | undefined) {
    this.#makes = makes;
    for (const { id, data } of files.categories)
      for (const name of [id, valueAt(data, ['name']), valueAt(data, ['names', 'zh'])])
        if (typeof name === 'string') this.#slugs.set(plain(name), id);
  }

  /** The slug of a category, which is made if that is allowed; else undefined. */
  slugOf = (name: string): string | undefined => {
    const known = this.#slugs.get(plain(name));
    if (known !== undefined || this.#makes === undefined) return known;
    return this.make(name, this.#makes);
  };

  /** Makes a category, if there is none of the name. */
  make(name: string, source: string): string {
    const known = this.#slugs.get(plain(name));
    if (known !== undefined) return known;
    const made = newCategory(name, source);
    this.#slugs.set(plain(name), made.slug);
    this.#slugs.set(plain(made.slug), made.slug);
    this.#made.set(made.slug, made);
    return made.slug;
  }

  /** The categories that were made and that one of these files names. */
  madeFor(drafts: readonly { text: string }[]): NewCategory[] {
    return this.made.filter(({ slug }) => drafts.some(({ text }) => text.includes(`- ${slug}\n`)));
  }

  get made(): NewCategory[] {
    return [...this.#made.values()];
  }
}

/** New categories as content files. */
export function categoryFiles(made: readonly NewCategory[]): ContentFile[] {
  return made.flatMap(({ slug, text }) => parseYaml(text, `categories/${slug}.yaml`).file ?? []);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
}
