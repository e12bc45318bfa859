/**
 * The printed catalog: every product as a numbered entry under its first category, then indexes of
 * the entry numbers. Entries are numbered because browsers cannot print page references (CSS
 * `target-counter`, 2026).
 */
import { compareHill } from '#chemistry/formula/hill.ts';
import { compareCas } from '#chemistry/identifiers/cas.ts';
import { namedCategories, type ListedCategory } from './category-tree.ts';
import { nameIndex } from './name-index.ts';
import type { Product } from './product.ts';
import { offeredGrades, type OfferedGrade } from './terms.ts';

/** Pages below 1 MB of HTML. */
export const MAX_ON_PAGE = {
  /** Bytes, as `entryBytes` and `rowBytes` estimate them; half as many entries or rows where they are more. */
  bytes: 900_000,
  /** Entries on one page. */
  entries: 350,
  /** Rows of the indexes on a page without entries. */
  rows: 8000,
  /** Rows of the indexes on the page with the entries of a small catalog. */
  rowsBesideEntries: 2000,
};

export interface Entry {
  /** From 1, through the whole catalog. */
  number: number;
  product: Product;
  grades: readonly OfferedGrade[];
  /** Page of the booklet, from 1. */
  part: number;
}

/** A row of an index, with the entries it refers to. */
export interface IndexRow {
  kind: IndexKind;
  text: string;
  entries: readonly Entry[];
}

/** The indexes in their order: numeric, in the Hill system, from A to Z without locants. */
export type IndexKind = 'cas' | 'formula' | 'name';

/** A category, or the products without one, with its entries. */
export interface BookletSection {
  category: ListedCategory | undefined;
  entries: Entry[];
}

/** Contents of one page: entries, rows of the indexes, or both in a small catalog. */
export interface BookletPart {
  sections: BookletSection[];
  index: IndexRow[];
}

export interface Booklet {
  /** All categories that have entries, for the contents. */
  contents: BookletSection[];
  parts: BookletPart[];
}

/**
 * @param products in the order in which a category lists them
 * @param categories in the order of the tree
 */
export function makeBooklet(
  products: readonly Product[],
  categories: ReadonlyMap<string, ListedCategory>,
  limits = MAX_ON_PAGE,
): Booklet {
  const most = fitting(products, limits.entries, entryBytes, limits.bytes);
  const contents = numbered(products, categories, most);
  const entries = contents.flatMap((section) => section.entries);
  const index = indexRows(entries);
  const pages = Map.groupBy(entries, ({ part }) => part);
  const isOnePage = pages.size === 1 && index.length <= limits.rowsBesideEntries;
  const parts = [...pages.keys()].map((part) => ({
    sections: contents
      .map(({ category, entries: all }) => ({
        category,
        entries: all.filter((entry) => entry.part === part),
      }))
      .filter((section) => section.entries.length > 0),
    index: isOnePage ? index : [],
  }));
  const rows = fitting(index, limits.rows, rowBytes, limits.bytes);
  const indexParts = isOnePage ? [] : chunks(index, rows);
  return {
    contents,
    parts: [...parts, ...indexParts.map((own) => ({ sections: [], index: own }))],
  };
}

function numbered(
  products: readonly Product[],
  categories: ReadonlyMap<string, ListedCategory>,
  mostEntries: number,
): BookletSection[] {
  const byCategory = Map.groupBy(
    products,
    ({ content }) => namedCategories(content.categories, categories)[0],
  );
  let number = 0;
  return [...categories.values(), undefined].flatMap((category) => {
    const entries = (byCategory.get(category) ?? []).map((product) => {
      number += 1;
      return {
        number,
        product,
        grades: offeredGrades(product.content),
        part: Math.ceil(number / mostEntries),
      };
    });
    return entries.length > 0 ? [{ category, entries }] : [];
  });
}

function indexRows(entries: readonly Entry[]): IndexRow[] {
  const byProduct = new Map(entries.map((entry) => [entry.product, entry]));
  const withFormula = entries.filter(({ product }) => product.derived.formula !== undefined);
  const byFormula = Map.groupBy(withFormula, ({ product }) => product.derived.formula ?? '');
  const names = nameIndex(entries.map(({ product }) => product)).flatMap(({ names }) => names);
  return [
    ...entries
      .flatMap((entry) => {
        const { cas } = entry.product.content;
        return cas === undefined ? [] : [{ kind: 'cas' as const, text: cas, entries: [entry] }];
      })
      .sort((a, b) => compareCas(a.text, b.text)),
    ...[...byFormula]
      .map(([text, isomers]) => ({ kind: 'formula' as const, text, entries: isomers }))
      .sort((a, b) => compareHill(a.text, b.text)),
    ...names.map(({ text, product }) => {
      const entry = byProduct.get(product);
      return { kind: 'name' as const, text, entries: entry ? [entry] : [] };
    }),
  ];
}

/** At most, over a page: with 2,797 compounds an entry took up to 0.96 of it. */
function entryBytes({ content, derived }: Product): number {
  const drawn = 70 * (derived.structure?.canonicalSmiles.length ?? 0);
  return 600 + drawn + JSON.stringify(content.grades ?? []).length;
}

function rowBytes({ text, entries }: IndexRow): number {
  return 50 + 2 * text.length + 30 * entries.length;
}

/**
 * The number of items on a page, halved until each page is below a number of bytes: a limit that a
 * changed item seldom moves, and with it what stands on the pages after it.
 */
function fitting<Item>(
  items: readonly Item[],
  most: number,
  bytesOf: (item: Item) => number,
  bytes: number,
): number {
  const sizes = items.map(bytesOf);
  const sum = (page: readonly number[]) => page.reduce((total, size) => total + size, 0);
  let fits = most;
  while (fits > 1 && chunks(sizes, fits).some((page) => sum(page) > bytes))
    fits = Math.ceil(fits / 2);
  return fits;
}

function chunks<Row>(rows: readonly Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}
