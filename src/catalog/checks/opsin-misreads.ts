/** Names of which OPSIN 2.7 makes another compound than chemists do. */
import { isMetal } from '#chemistry/formula/elements.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import type { Structure } from '#chemistry/structure/structure.ts';

type Read = Pick<Structure, 'formula' | 'assembly'>;

/**
 * Pantothenic acid and its relatives, whose D OPSIN takes for S; borates and azolates, of which it
 * makes orthoborates and carboxylates; mercury(I), whose pair it splits; "[german]",
 * which it takes for germane.
 */
const MISREAD =
  /panto?then|panthen|(?:tetra|meta|per)borate|azolate|mercury\(I\)|mercurous|\[german\]/i;

/** Sugars, of whose ring and chain OPSIN takes the chain where the name says neither. */
const SUGAR = /(?:ose|osamine|uronic acid|uronate)\b/i;

/**
 * Whether the reading cannot be compared: ions that do not balance, as of salts whose numbers the
 * name leaves out; a metal without charge; half of a dimer; two names of one compound; a sugar's chain.
 */
export function isMisread(name: string, read: Read, { formula, assembly }: Read): boolean {
  const [a, b] = [parseFormula(read.formula), parseFormula(formula)];
  if (MISREAD.test(name) || a.charge !== b.charge) return true;
  const partsOf = (one: Read) => (one.assembly?.parts ?? []).map((part) => part.formula);
  const isBare = partsOf(read).some(
    (part) => isMetal(part) && !partsOf({ formula, assembly }).includes(part),
  );
  if (isBare || (SUGAR.test(name) && read.formula === formula)) return true;
  const [only, other] = read.assembly?.parts ?? [];
  const isNamedTwice = only !== undefined && other === undefined && only.formula === formula;
  if (isNamedTwice) return true;
  const ratios = [...a.atoms].map(([symbol, n]) => (b.atoms.get(symbol) ?? 0) / n);
  const isPart = !a.atoms.has('C') && a.atoms.size === b.atoms.size && new Set(ratios).size === 1;
  return isPart && ratios[0] !== 1;
}
