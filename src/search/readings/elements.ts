import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { bitsOf, hasDoc } from '#search/index/doc-set.ts';
import { equalAs, type FoundDocs } from '#search/index/found.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import { ALL_ATOMS, atomsKey } from '#search/index/tables.ts';
import { readTypedFormula } from './formula.ts';
import { whole, type ReadingKind } from './kind.ts';

/** Bounds on the numbers of atoms: `C8-10 Br I0`. Elements not named are free. */
export interface ElementsReading {
  kind: 'elements';
  bounds: ElementBounds[];
}

/** Number of atoms of one element that a compound may have, inclusive; `max` may be Infinity. */
export interface ElementBounds {
  symbol: string;
  min: number;
  max: number;
}

export const elements: ReadingKind<ElementsReading, 'elements', 'elements'> = {
  prefix: 'elements',
  readForced: (text) => readElements(text, true),
  written: ({ bounds }) => boundsText(bounds),
  find: ({ bounds }, { index }) => withinBounds(index, bounds),
  hits: {
    /** The formula is within the bounds. */
    elements: { evidence: ({ formula }) => whole('formula', formula), verdict: 'matches' },
  },
  isOnlyOffered: ({ bounds }, all) =>
    bounds.every(isOfElement) && bounds.length === 1 && all.some(({ kind }) => kind === 'formula'),
  words: ({ bounds }) => ({ key: 'elements', values: { bounds: boundsText(bounds) } }),
};

/** Co is cobalt and O2 oxygen; but no one sells Br, which is rather any bromide, nor C9. */
function isOfElement({ symbol, max }: ElementBounds): boolean {
  return max === Infinity ? !/^(?:[FNO]|Cl|Br|I)$/.test(symbol) : symbol !== 'C';
}

const PART = /^([A-Z][a-z]?)(?:([≥>≤<=])?(\d{1,4})(?:(-|–|\.\.)(\d{1,4})|(\+))?)?$/u;
/** Maximum elements in one text. */
const MAX_PARTS = 20;

/** A count of hydrogen suggests a complete formula. */
const HYDROGEN = /H(?![a-z])/;

/** A formula without hydrogen, read as required elements: "Br", "C9 Br". */
export function readListedElements(text: string): ElementsReading[] {
  if (HYDROGEN.test(text)) return [];
  const read = readElements(text, true);
  return read.length > 0 && readTypedFormula(text).length > 0 ? read : [];
}

/**
 * Reads bounds on elements: `C8-10 Br I0`, `C>=5 Br`, `C≤12`, `N2+`. An element without a number is
 * required, 0 excludes it. At least one part must be a bound that no formula has, else the text is
 * a formula with spaces in it, unless forced.
 */
export function readElements(text: string, forced = false): ElementsReading[] {
  const parts = text
    .replaceAll(/\s*(>=|≥|=>|<=|≤|=<|>|<|=|–|\.\.)\s*/gu, '$1')
    .replaceAll(/((?:[-<>=≥≤–]|\.\.)\d+)(?=[A-Z])/gu, '$1 ')
    .replaceAll(/>=|=>/g, '≥')
    .replaceAll(/<=|=</g, '≤')
    .split(/[\s,;]+/u)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > MAX_PARTS) return [];
  const bounds: ElementBounds[] = [];
  let open = forced;
  for (const part of parts) {
    const match = PART.exec(part);
    const symbol = match?.[1];
    if (!match || symbol === undefined || !elementBySymbol(symbol)) return [];
    const [, , sign, first, , second, plus] = match;
    bounds.push({ symbol, ...limits(sign, first, second, plus) });
    open ||= sign !== undefined || second !== undefined || plus !== undefined || first === '0';
  }
  if (!open || bounds.some(({ min, max }) => min > max)) return [];
  return new Set(bounds.map(({ symbol }) => symbol)).size === bounds.length
    ? [{ kind: 'elements', bounds }]
    : [];
}

function limits(sign?: string, first?: string, second?: string, plus?: string) {
  const n = Number(first ?? 1);
  if (second !== undefined) return { min: n, max: Number(second) };
  if (first === undefined || plus !== undefined || sign === '≥') return { min: n, max: Infinity };
  if (sign === '>') return { min: n + 1, max: Infinity };
  if (sign === '≤') return { min: 0, max: n };
  return sign === '<' ? { min: 0, max: n - 1 } : { min: n, max: n };
}

/** The bounds as typed: `C8-10 Br≥1 I0`. */
export function boundsText(bounds: readonly ElementBounds[]): string {
  return bounds
    .map(({ symbol, min, max }) => {
      if (max === Infinity) return `${symbol}≥${String(min)}`;
      return min === max ? symbol + String(min) : `${symbol}${String(min)}-${String(max)}`;
    })
    .join(' ');
}

/** More atoms of an element than any molecule here has. */
const MANY = 9999;

/** Products with a formula within all bounds: with each element so often, or without too many. */
async function withinBounds(
  index: OpenIndex,
  bounds: ElementBounds[],
): Promise<FoundDocs<'elements'>> {
  const docsWith = async ({ symbol, min, max }: ElementBounds) => {
    const most = Math.min(max, MANY);
    const entries = await index.table.atoms.range(
      atomsKey(symbol, min),
      atomsKey(symbol, most + 1),
    );
    return entries.flatMap(([, docs]) => docs);
  };
  const all = bounds.some(({ min }) => min > 0) ? [] : await docsAt(index, 'atoms', ALL_ATOMS);
  const sets = await Promise.all(
    bounds.map(async (bound) => {
      const isIn = bound.min > 0;
      const docs = await docsWith(isIn ? bound : { ...bound, min: bound.max + 1, max: MANY });
      return { isIn, bits: bitsOf(docs, index.slots) };
    }),
  );
  const [first] = bounds.filter(({ min }) => min > 0);
  const docs = first ? await docsWith(first) : all;
  return equalAs(
    docs.filter((doc) => sets.every(({ isIn, bits }) => hasDoc(bits, doc) === isIn)),
    'elements',
  );
}
