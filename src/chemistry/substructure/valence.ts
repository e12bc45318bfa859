import type { Atom } from './molecule.ts';

/** Of the elements that may be aromatic, without charge. */
const VALENCES: Readonly<Record<number, number>> = {
  5: 3,
  6: 4,
  7: 3,
  8: 2,
  14: 4,
  15: 3,
  16: 2,
  33: 3,
  34: 2,
  52: 2,
};

/**
 * The bonds that an atom may have: a charge makes it the like of another element, N+ of C. Undefined
 * of elements that are never aromatic.
 */
export function valenceOf({
  element,
  charge,
}: Pick<Atom, 'element' | 'charge'>): number | undefined {
  const neutral = VALENCES[element];
  if (neutral === undefined) return undefined;
  if (element === 6 || element === 14) return neutral - Math.abs(charge);
  return element === 5 ? neutral - charge : neutral + charge;
}
