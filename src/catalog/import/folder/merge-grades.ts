/** Grades and packs after a newer price list. */
import { isDeepStrictEqual } from 'node:util';
import { contentKey } from '#catalog/import/row/pack-cells.ts';
import { entryKey } from '#catalog/content/write/differences.ts';

type Fields = Record<string, unknown>;

const HEAD = ['name', 'purity', 'method', 'form'] as const;

/** What a merge of grades tells, and how. */
export interface MergeOfGrades {
  /** The product's own order number. */
  number: unknown;
  /** Whether grades and packs that the table does not have are taken out. */
  removes: boolean;
  /** Receives the grades and packs that the table does not have, where they stay. */
  leave: (what: string) => void;
  /** Receives what is left out. */
  doubt: (what: string) => void;
}

/**
 * Grades are told apart by name, purity, method and form, packs by amount and container; what only
 * the file has of them stays. The only grade of a product that has only one in the table as well is
 * that one, whatever its purity was. A pack of the table without an amount is that of its number.
 */
export function mergeGrades(
  before: readonly Fields[],
  next: readonly Fields[],
  how: MergeOfGrades,
): Fields[] {
  const numbered = next.flatMap((grade) => packsOf(grade).filter(isByNumber));
  const priced = numbered.reduce((grades, pack) => withTermsOf(pack, grades, how), [...before]);
  const rest = next
    .map((grade) => ({ ...grade, packs: packsOf(grade).filter((pack) => !isByNumber(pack)) }))
    .map(({ packs, ...grade }): Fields => (packs.length > 0 ? { ...grade, packs } : grade))
    .filter((grade) => Object.keys(grade).length > 0);
  return rest.length === 0 ? priced : mergeWhole(priced, rest, how);
}

function packsOf({ packs }: Fields): Fields[] {
  return Array.isArray(packs) ? (packs as Fields[]) : [];
}

function isByNumber({ amount }: Fields): boolean {
  return amount === undefined;
}

/** Gives the pack of the number, or the only pack of the grade or product of it, its terms. */
function withTermsOf(pack: Fields, grades: Fields[], { number: own, doubt }: MergeOfGrades) {
  const { catalogNumber: number, ...terms } = pack;
  const all = grades.flatMap((grade) => packsOf(grade).map((one) => ({ grade, pack: one })));
  const onlyOf = (found: typeof all) => (found.length === 1 ? found[0] : undefined);
  const found =
    number === undefined || own === number
      ? onlyOf(all)
      : (all.find((one) => one.pack['catalogNumber'] === number) ??
        onlyOf(all.filter(({ grade }) => grade['catalogNumber'] === number)));
  if (!found) {
    const of = number === undefined ? '' : ` of ${String(number)}`;
    doubt(`price${of} left out: of which of ${String(all.length)} packs it is, is not known`);
    return grades;
  }
  return grades.map((grade) =>
    grade === found.grade
      ? {
          ...grade,
          packs: packsOf(grade).map((one) => (one === found.pack ? mergeTerms(one, terms) : one)),
        }
      : grade,
  );
}

function mergeWhole(
  before: readonly Fields[],
  next: readonly Fields[],
  how: MergeOfGrades,
): Fields[] {
  const { removes, leave } = how;
  const open = new Set(before);
  const stated = next.filter((grade) => isClear(grade, before, how));
  const pairs = stated.map((grade) => {
    const same =
      [...open].find((old) => sharesNumber(old, grade)) ??
      [...open].find((old) => isOf(old, grade, true)) ??
      [...open].find(
        (old) => isOf(old, grade, false) && (!isBare(grade) || hasPacks(old, grade)),
      ) ??
      (before.length === 1 && stated.length === 1 ? before[0] : undefined);
    if (same) open.delete(same);
    return { grade, same };
  });
  const merged = before.flatMap((old) => {
    const { grade } = pairs.find(({ same }) => same === old) ?? {};
    if (grade) return [mergeGrade(old, grade, how)];
    if (!removes) leave(entryKey(old));
    return removes ? [] : [old];
  });
  return [...merged, ...pairs.filter(({ same }) => !same).map(({ grade }) => grade)];
}

/** Whether a grade of the table says which of several it is; else it is left out. */
function isClear(grade: Fields, before: readonly Fields[], { doubt }: MergeOfGrades): boolean {
  if (!isBare(grade) || before.length < 2 || before.some((old) => sharesNumber(old, grade)))
    return true;
  if (before.filter((old) => hasPacks(old, grade)).length === 1) return true;
  const packs = packsOf(grade).map(({ amount }) => String(amount));
  doubt(
    `${packs.length > 0 ? `packs ${packs.join(', ')}` : 'stock and lead time'} left out: of which of ${String(before.length)} grades they are, the row does not say (column purity)`,
  );
  return false;
}

function isBare(grade: Fields): boolean {
  return HEAD.every((field) => grade[field] === undefined);
}

function hasPacks(old: Fields, grade: Fields): boolean {
  const known = new Set(packsOf(old).map(({ amount }) => contentKey(amount)));
  const packs = packsOf(grade);
  return packs.length > 0 && packs.every(({ amount }) => known.has(contentKey(amount)));
}

function sharesNumber(old: Fields, grade: Fields): boolean {
  const numbersOf = (one: Fields) =>
    [one, ...packsOf(one)].map((place) => place['catalogNumber']).filter(Boolean);
  const known = new Set(numbersOf(old));
  return numbersOf(grade).some((number) => known.has(number));
}

/** Whether a grade of the table is one of the file; exactly, or by all that the table says. */
function isOf(old: Fields, grade: Fields, isExact: boolean): boolean {
  const stated = HEAD.filter((field) => isExact || grade[field] !== undefined);
  return stated.every((field) => plain(old[field]) === plain(grade[field]));
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, '').toLowerCase() : '';
}

function mergeGrade(old: Fields, next: Fields, how: MergeOfGrades): Fields {
  const { packs, ...terms } = next;
  const merged = mergeTerms(old, terms);
  if (packs === undefined) return merged;
  return { ...merged, packs: mergePacks(packsOf(old), packsOf(next), how) };
}

function mergePacks(
  before: readonly Fields[],
  next: readonly Fields[],
  { removes, leave }: MergeOfGrades,
): Fields[] {
  const open = new Set(before);
  const pairs = next.map((pack) => {
    const number = pack['catalogNumber'];
    const numbered = [...open].find(
      (old) => number !== undefined && old['catalogNumber'] === number,
    );
    const sized = [...open].filter(
      (old) => contentKey(old['amount']) === contentKey(pack['amount']),
    );
    const same =
      numbered ??
      sized.find((old) => plain(old['container']) === plain(pack['container'])) ??
      (pack['container'] === undefined ? sized[0] : undefined);
    if (same) open.delete(same);
    return { pack, same };
  });
  const merged = before.flatMap((old) => {
    const { pack } = pairs.find(({ same }) => same === old) ?? {};
    if (pack) {
      return [mergeTerms(old, isSamePack(old, pack) ? { ...pack, amount: old['amount'] } : pack)];
    }
    if (!removes) leave(`pack ${entryKey(old)}`);
    return removes ? [] : [old];
  });
  return [...merged, ...pairs.filter(({ same }) => !same).map(({ pack }) => pack)];
}

function isSamePack(old: Fields, pack: Fields): boolean {
  return contentKey(old['amount']) === contentKey(pack['amount']);
}

/** Fields of a grade or pack; a price or stock that is the same keeps its day. */
function mergeTerms(old: Fields, next: Fields): Fields {
  const merged: Fields = { ...old };
  for (const [field, value] of Object.entries(next))
    if (!isSameTerm(field, old[field], value)) merged[field] = value;
  return merged;
}

/** Fields by which a price and a stock are compared; their days follow them. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  price: ['amount', 'currency', 'validUntil'],
  stock: ['state', 'amount'],
};

function isSameTerm(field: string, old: unknown, next: unknown): boolean {
  if (isDeepStrictEqual(old, next)) return true;
  if (field === 'leadTime' && typeof old === 'object' && old !== null)
    return (old as Fields)['value'] === next;
  const compared = COMPARED[field];
  if (!compared || typeof old !== 'object' || typeof next !== 'object' || !old || !next)
    return field === 'purity' && plain(old) === plain(next);
  return compared.every((name) => {
    const [a, b] = [(old as Fields)[name], (next as Fields)[name]];
    if (name === 'validUntil' && b === undefined) return true;
    return name === 'amount' && field === 'price' ? Number(a) === Number(b) : a === b;
  });
}
