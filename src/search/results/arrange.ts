/** Hits as a list shows them: filtered, in an order, by pages. */
import { countBits, hasDoc, type Bits } from '#search/index/doc-set.ts';
import type { Found, FoundDocs } from '#search/index/found.ts';
import { readCard, type OpenIndex } from '#search/index/open-index.ts';
import { inOrder } from '#search/index/order.ts';
import type { WhyKind } from '#search/readings/registry.ts';
import { compareBy, type Order, type Sort } from './sort.ts';

/** A product of a list, and why it was found where a text was searched. */
export type Listed = Partial<Found<WhyKind>> & { doc: number };

/** Hits in order. */
export interface Arranged {
  /** How many there are in all. */
  total: number;
  /** Those from one position up to another, exclusive. */
  page: (from: number, to: number) => Promise<Listed[]>;
}

/** Up to so many hits are sorted by their records: a page of results reads as many. */
const MAX_READ = 20;

/** @param fitting the products that the filters let through; undefined without filters */
export function arranged(
  index: OpenIndex,
  { found, isUnordered }: Pick<FoundDocs<WhyKind>, 'isUnordered'> & { found: readonly Listed[] },
  sort: Sort,
  fitting?: Bits,
): Arranged {
  const kept = fitting ? found.filter(({ doc }) => hasDoc(fitting, doc)) : found;
  const order = sort !== 'relevance' ? sort : isUnordered ? 'name' : undefined;
  const page = async (from: number, to: number) => {
    if (order === undefined || kept.length < 2) return kept.slice(from, to);
    if (kept.length <= MAX_READ) return (await sortedByRecords(index, kept, order)).slice(from, to);
    const byDoc = new Map(kept.map((one) => [one.doc, one]));
    const docs = await docsInOrder(index, order, byDoc, from, to);
    return docs.flatMap((doc) => byDoc.get(doc) ?? []);
  };
  return { total: kept.length, page };
}

/** All products, as browsing shows them. */
export function arrangedAll(index: OpenIndex, order: Order, fitting?: Bits): Arranged {
  const size = fitting ? countBits(fitting) : index.size;
  return {
    total: size,
    page: async (from, to) => {
      const has = (doc: number) => !fitting || hasDoc(fitting, doc);
      const docs = await docsInOrder(index, order, { size, has }, from, to);
      return docs.map((doc) => ({ doc }));
    },
  };
}

async function docsInOrder(
  index: OpenIndex,
  order: Order,
  set: { size: number; has: (doc: number) => boolean },
  from: number,
  to: number,
): Promise<number[]> {
  return inOrder((await index.table.order.get(order)) ?? [], set, from, to);
}

async function sortedByRecords(
  index: OpenIndex,
  found: readonly Listed[],
  order: Order,
): Promise<Listed[]> {
  const read = found.map(async (one) => ({ one, card: await readCard(index, one.doc) }));
  return (await Promise.all(read))
    .sort((a, b) => compareBy(order, a.card, b.card))
    .map(({ one }) => one);
}
