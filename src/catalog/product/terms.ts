/** What is on offer of a product, from its grades and packs. */
import {
  readPackAmount,
  wholeContent,
  type PackAmount,
} from '#chemistry/quantities/pack-amount.ts';
import { readPurity } from '#chemistry/quantities/purity.ts';
import { slugOf } from '#catalog/content/product-id.ts';
import type { Grade, Pack, Terms } from '#catalog/content/schema/grades.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';

/** A pack with the terms of its grade where it has none of its own. */
export interface OfferedPack extends Pack {
  /** End of its address: #pack-… */
  anchor: string;
  /** The amount as read; absent where it cannot be. */
  read?: PackAmount;
}

export interface OfferedGrade extends Omit<Grade, 'packs'> {
  anchor: string;
  packs: OfferedPack[];
}

/** The grades of a product with their anchors, in the order of the content. */
export function offeredGrades({ grades = [] }: ProductContent): OfferedGrade[] {
  return grades.map((grade, i) => {
    const id = slugOf(grade.catalogNumber ?? grade.name ?? '') || String(i + 1);
    return {
      ...grade,
      anchor: `grade-${id}`,
      packs: (grade.packs ?? []).map((pack) => {
        const read = readPackAmount(pack.amount);
        const own = slugOf(pack.catalogNumber ?? '') || `${id}-${slugOf(pack.amount)}`;
        return { ...termsOf(grade), ...pack, anchor: `pack-${own}`, ...(read && { read }) };
      }),
    };
  });
}

function termsOf({ price, stock, leadTime, minimumOrder }: Grade): Omit<Terms, 'catalogNumber'> {
  return {
    ...(price !== undefined && { price }),
    ...(stock !== undefined && { stock }),
    ...(leadTime !== undefined && { leadTime }),
    ...(minimumOrder !== undefined && { minimumOrder }),
  };
}

/** Every catalog number of a product: its own, those of grades and of packs, each once. */
export function catalogNumbers({ catalogNumber, grades = [] }: ProductContent): string[] {
  const all = [catalogNumber, ...grades.flatMap((one) => [one, ...(one.packs ?? [])])];
  return [
    ...new Set(all.flatMap((one) => (typeof one === 'string' ? one : (one?.catalogNumber ?? [])))),
  ];
}

/** What lists filter by. */
export interface OfferSummary {
  /** Names of the grades. */
  grades: string[];
  /** Lowest ends of the purities in %, the highest of them. */
  purity?: number;
  /** Content of each pack in its base unit: g, L, mol, U, pieces. */
  packs: [base: string, content: number][];
  inStock: boolean;
  /** Lowest price of a pack, in the currency of the first; absent without a price. */
  price?: [amount: number, currency: string];
}

/** @returns undefined where nothing is said of what is on offer */
export function offerSummary(content: ProductContent): OfferSummary | undefined {
  const grades = offeredGrades(content);
  if (grades.length === 0) return undefined;
  const terms: Terms[] = [...grades, ...grades.flatMap(({ packs }) => packs)];
  const purities = grades.flatMap(({ purity }) => readPurity(purity ?? '')?.from ?? []);
  const packs = grades.flatMap((grade) =>
    grade.packs.flatMap(({ read }) => {
      if (!read) return [];
      const { base, content: amount } = wholeContent(read);
      return [[base, amount] as [string, number]];
    }),
  );
  const price = lowestPrice(terms);
  return {
    grades: [...new Set(grades.flatMap(({ name }) => name ?? []))],
    ...(purities.length > 0 && { purity: Math.max(...purities) }),
    packs,
    inStock: terms.some(({ stock }) => stock?.state === 'inStock'),
    ...(price && { price }),
  };
}

function lowestPrice(terms: readonly Terms[]): [number, string] | undefined {
  const prices = terms.flatMap(({ price }) => (price && price !== 'onRequest' ? price : []));
  const [first] = prices;
  if (!first) return undefined;
  const same = prices.filter(({ currency }) => currency === first.currency);
  return [Math.min(...same.map(({ amount }) => Number(amount))), first.currency];
}
