import { isMetal } from './elements.ts';
import type { Formula } from './formula.ts';
import { readNuclideKey, type Nuclide } from './nuclide-key.ts';

/**
 * The formula in the Hill system (doi:10.1021/ja02046a005): with carbon C, H, D, T, then the other
 * symbols alphabetically; without carbon all alphabetically. An isotope follows its element,
 * lightest first, as "[13C]". The charge is last, sign first, as in PubChem: "H4N+", "O4S-2"; a "^"
 * precedes it if the count before it could be read as the charge: "Hg2^+2", "[15N]2^-".
 * `parseFormula` reads the result back to the same formula.
 *
 * A neutral formula without isotopes has only letters and digits and needs no escaping in a path.
 */
export function hillFormula(formula: Formula): string {
  const nuclides = [...formula.atoms].map(([key, count]) => ({
    ...readNuclideKey(key),
    key,
    count,
  }));
  const organic = nuclides.some(({ symbol }) => symbol === 'C');
  nuclides.sort((a, b) => compareNuclides(a, b, organic));
  const atoms = nuclides.map(({ key, symbol, count }) => {
    const written = key === symbol ? symbol : `[${key}]`;
    return written + (count === 1 ? '' : String(count));
  });
  return atoms.join('') + writtenCharge(formula.charge, atoms);
}

const ORGANIC_FIRST = ['C', 'H', 'D', 'T'];

function compareNuclides(a: Nuclide, b: Nuclide, organic: boolean): number {
  if (a.symbol === b.symbol) return a.massNumber - b.massNumber;
  if (organic) {
    const order = rank(a.symbol) - rank(b.symbol);
    if (order !== 0) return order;
  }
  return a.symbol < b.symbol ? -1 : 1;
}

function rank(symbol: string): number {
  const at = ORGANIC_FIRST.indexOf(symbol);
  return at < 0 ? ORGANIC_FIRST.length : at;
}

/** The charge at the end of a formula; `atoms` are its symbols with their counts. */
export function writtenCharge(charge: number, atoms: readonly string[]): string {
  if (charge === 0) return '';
  const size = Math.abs(charge) === 1 ? '' : String(Math.abs(charge));
  return `${countReadsAsCharge(charge, atoms) ? '^' : ''}${charge > 0 ? '+' : '-'}${size}`;
}

/** After a square bracket, and after the only element of a metal cation. */
function countReadsAsCharge(charge: number, atoms: readonly string[]): boolean {
  const [, bracket, symbol = ''] = /(\]?)([A-Z][a-z]?)?\d+$/.exec(atoms.at(-1) ?? '') ?? [];
  return bracket === ']' || (charge > 0 && atoms.length === 1 && isMetal(symbol));
}

/**
 * Order of two Hill formulas in a formula index: element by element, by symbol and then by count,
 * so that C5H7BrO stands before C6H9BrO and C8H7IO before C8H9IO2 (doi:10.1021/ja02046a005).
 */
export function compareHill(a: string, b: string): number {
  const left = terms(a);
  const right = terms(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i];
    const y = right[i];
    if (!x || !y) return left.length - right.length;
    if (x.symbol !== y.symbol) return x.symbol < y.symbol ? -1 : 1;
    if (x.count !== y.count) return x.count - y.count;
  }
  return 0;
}

function terms(hill: string): { symbol: string; count: number }[] {
  return [...hill.matchAll(/(\[\d+[A-Z][a-z]?\]|[A-Z][a-z]?|[+-])(\d*)/g)].map(
    ([, symbol = '', count]) => ({ symbol, count: Number(count) || 1 }),
  );
}
