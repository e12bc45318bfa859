import type { Booklet, Entry, IndexKind } from '#catalog/product/booklet.ts';
import type { ListedCategory } from '#catalog/product/category-tree.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';

/** The indexes in the order of the booklet. */
export const INDEXES = ['cas', 'formula', 'name'] as const satisfies readonly IndexKind[];

/** A line of the contents. */
export interface ContentsRow {
  title: string;
  /** 1 for a category at the top, 2 for one right below it, and so on. */
  level: number;
  /** The range of entries. */
  where: string;
  part: number;
  anchor: string;
}

/** The categories as a tree, then the indexes, each with the part in which it begins. */
export function contentsOf(booklet: Booklet, s: Strings['print']): ContentsRow[] {
  const categories = [...endsByCategory(booklet)].map(([category, { first, last }]) => {
    const range = { first: first.number, last: last.number };
    return {
      title: category?.name ?? s.noCategory,
      level: category?.path.length ?? 1,
      where: fill(first === last ? s.entry : s.entriesFromTo, range),
      part: first.part,
      anchor: `entry-${String(first.number)}`,
    };
  });
  const indexes = INDEXES.map((kind) => ({
    title: s.index[kind],
    level: 1,
    where: '',
    part: booklet.parts.findIndex(({ index }) => index.some((row) => row.kind === kind)) + 1,
    anchor: `index-${kind}`,
  }));
  return [...categories, ...indexes];
}

/** The first and last entry of every category that has some in it or below it, as in the tree. */
function endsByCategory({ contents }: Booklet) {
  const ends = new Map<ListedCategory | undefined, { first: Entry; last: Entry }>();
  for (const { category, entries } of contents) {
    const [start, last] = [entries[0], entries.at(-1)];
    if (!start || !last) continue;
    for (const holder of category?.path ?? [undefined])
      ends.set(holder, { first: ends.get(holder)?.first ?? start, last });
  }
  return ends;
}
