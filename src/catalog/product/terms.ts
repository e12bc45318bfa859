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
  /** Largest content of a pack by base unit: g, L, mol, U, pieces. */
  packs: [base: string, content: number][];
  inStock: boolean;
  /** Whether some pack has a price. */
  priced: boolean;
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
  return {
    grades: [...new Set(grades.flatMap(({ name }) => name ?? []))],
    ...(purities.length > 0 && { purity: Math.max(...purities) }),
    packs,
    inStock: terms.some(({ stock }) => stock?.state === 'inStock'),
    priced: terms.some(({ price }) => price !== undefined && price !== 'onRequest'),
  };
}
