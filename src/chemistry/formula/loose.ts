import { plainDashes } from '#chemistry/characters.ts';
import { elementBySymbol } from './elements.ts';
import type { Formula } from './formula.ts';
import { readFormula } from './parse.ts';
import { readGlyphs } from './glyphs.ts';
import { hillFormula } from './hill.ts';

const MAX_READINGS = 8;
/** Maximum splittings kept at each letter; some of them give the same formula. */
const MAX_KEPT = 24;
const MAX_LENGTH = 100;
/** "SO42-": a count of ten or more at the end is plausible for carbon and hydrogen only. */
const IMPLAUSIBLE_COUNT = /[^CH]\d[2-9][+-]$/;

/** How unusual an element is in a catalog of organic compounds; 3 for elements not listed. */
const COSTS: readonly (readonly [cost: number, symbols: string])[] = [
  [0, 'C H N O'],
  [0.2, 'F Cl Br I S P'],
  [1, 'Na K Li Si B Mg Ca'],
  [2, 'D Al Zn Fe Cu Sn Se Ti Mn Ag Hg Pb Ba Cs Co Ni Pd Pt Ce La Nd'],
  [10, 'T Tc Pm Po At Rn Fr Ra Ac Pa Np Pu Am Cm Bk Cf Es Fm Md No Lr He Ne Ar Kr'],
];

const COST_OF = new Map(
  COSTS.flatMap(([cost, symbols]) => symbols.split(' ').map((symbol) => [symbol, cost] as const)),
);

function costOf(symbol: string): number | undefined {
  const known = COST_OF.get(symbol);
  if (known !== undefined) return known;
  const element = elementBySymbol(symbol);
  if (!element) return undefined;
  return element.number > 103 ? 20 : 3;
}

/**
 * Formulas that a text of unreliable letter case may mean, at most eight, the most plausible first:
 * the text as written if it is a formula, then those of the most common elements ("co" is carbon
 * monoxide before cobalt). An ion without "^" is read both ways: "SO42-" is SO₄²⁻ too. Texts of
 * more than 100 characters are read only as written.
 */
export function readFormulaLoosely(text: string): Formula[] {
  const found = new Map<string, Formula>();
  for (const writing of writings(text)) {
    if (found.size === MAX_READINGS) break;
    const formula = readFormula(writing);
    if (!formula) continue;
    const hill = hillFormula(formula);
    if (!found.has(hill)) found.set(hill, formula);
  }
  return [...found.values()];
}

/**
 * The formula that a text is in its letter case; "SO42-" is SO₄²⁻, since 42 oxygen atoms are
 * implausible. Undefined if it is none.
 */
export function readAsTyped(text: string): Formula | undefined {
  const split = IMPLAUSIBLE_COUNT.test(text) ? withChargeSplit(text) : undefined;
  return (split === undefined ? undefined : readFormula(split)) ?? readFormula(text);
}

function* writings(text: string): Generator<string> {
  const split = text.length > MAX_LENGTH ? undefined : withChargeSplit(text);
  if (split !== undefined && IMPLAUSIBLE_COUNT.test(text)) yield split;
  yield text;
  if (text.length > MAX_LENGTH) return;
  if (split !== undefined) yield split;
  for (const cased of caseAssignments(plainText(text))) {
    yield cased;
    const splitToo = withChargeSplit(cased);
    if (splitToo !== undefined) yield splitToo;
  }
}

/** The glyphs as a plain string: superscripts get a "^", gaps become spaces. */
function plainText(text: string): string {
  let plain = '';
  let raised = false;
  for (const { char, level, spaced } of readGlyphs(text)) {
    if (spaced) plain += ' ';
    if (level === 'raised' && !raised) plain += '^';
    raised = level === 'raised';
    plain += char;
  }
  return plain;
}

/** "CO32-" to "CO3^2-", "S2-" to "S^2-": the last digit as the charge. */
function withChargeSplit(text: string): string | undefined {
  const parts = /^(.*[A-Za-z)]\d+|[A-Z][a-z]?)([2-9])([+-])$/.exec(plainDashes(text.trim()));
  return parts ? `${parts[1] ?? ''}^${parts[2] ?? ''}${parts[3] ?? ''}` : undefined;
}

interface Assignment {
  readonly text: string;
  readonly cost: number;
}

/** The cheapest ways to cut the letters into symbols, in one pass from left to right. */
function caseAssignments(text: string): string[] {
  const best: Assignment[][] = Array.from({ length: text.length + 1 }, () => []);
  best[0] = [{ text: '', cost: 0 }];
  for (let at = 0; at < text.length; at++) {
    const here = cheapest(best[at] ?? []);
    for (const { symbol, length, cost } of steps(text, at)) {
      for (const one of here) {
        best[at + length]?.push({ text: one.text + symbol, cost: one.cost + cost });
      }
    }
  }
  return cheapest(best[text.length] ?? []).map((one) => one.text);
}

function cheapest(assignments: readonly Assignment[]): Assignment[] {
  return assignments.toSorted((a, b) => a.cost - b.cost).slice(0, MAX_KEPT);
}

interface Step {
  readonly symbol: string;
  readonly length: number;
  readonly cost: number;
}

function steps(text: string, at: number): Step[] {
  const char = text.charAt(at);
  if (!/[A-Za-z]/.test(char)) return [{ symbol: char, length: 1, cost: 0 }];
  return [1, 2].flatMap((length) => {
    const letters = text.slice(at, at + length);
    if (letters.length < length || !/^[A-Za-z]+$/.test(letters)) return [];
    const symbol = letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase();
    const cost = costOf(symbol);
    return cost === undefined ? [] : [{ symbol, length, cost }];
  });
}
