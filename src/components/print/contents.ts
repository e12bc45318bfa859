import type { Booklet, IndexKind } from '#catalog/product/booklet.ts';
import type { ListedCategory } from '#catalog/product/load.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';

/** The indexes in the order of the booklet. */
export const INDEXES = ['cas', 'formula', 'name'] as const satisfies readonly IndexKind[];

/** A line of the contents. */
export interface ContentsRow {
  title: string;
  /** The range of entries. */
  where: string;
  part: number;
  anchor: string;
}

/** The categories, then the indexes, each with the part in which it begins. */
export function contentsOf(booklet: Booklet<ListedCategory>, s: Strings['print']): ContentsRow[] {
  const categories = booklet.contents.map(({ category, entries }) => {
    const [first, last] = [entries[0], entries.at(-1)];
    const range = { first: first?.number ?? 0, last: last?.number ?? 0 };
    return {
      title: category?.name ?? s.noCategory,
      where: fill(entries.length > 1 ? s.entriesFromTo : s.entry, range),
      part: first?.part ?? 1,
      anchor: `entry-${String(range.first)}`,
    };
  });
  const indexes = INDEXES.map((kind) => ({
    title: s.index[kind],
    where: '',
    part: booklet.parts.findIndex(({ index }) => index.some((row) => row.kind === kind)) + 1,
    anchor: `index-${kind}`,
  }));
  return [...categories, ...indexes];
}
