import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { compareHill } from '#chemistry/formula/hill.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import { cleanText } from '#search/readings/query-text.ts';
import { readQuery } from '#search/readings/read-query.ts';
import { forcedText } from '#search/readings/registry.ts';

/** A formula that the catalog holds. */
export interface HeldFormula {
  /** In the Hill system. */
  formula: string;
  /** Number of products with it. */
  total: number;
  /** The text whose search finds them. */
  query: string;
}

/** Maximum formulas of one text. */
export const MAX_FORMULAS = 5;
const MAX_LENGTH = 40;
/** Maximum ways to read a text of unreliable letter case. */
const MAX_GUESSES = 8;

/**
 * Formulas of the catalog while one is being typed: the one that the text is, in any writing
 * ("IC8H7O"), then those whose Hill formula begins with it ("C8H", "c8h7i"). Letter case counts as
 * long as it fits a formula that is held; if it does not, a text with a digit is read in any case.
 * Reads the first part of each range alone, however many formulas begin so.
 */
export async function heldFormulas(index: OpenIndex, text: string): Promise<HeldFormula[]> {
  const { asTyped, guessed } = formulaBeginnings(text);
  const [whole, typed] = await Promise.all([
    wholeFormulas(index, text),
    beginningWith(index, asTyped),
  ]);
  const begun = typed.size > 0 ? typed : await beginningWith(index, guessed);
  return [...new Map([...whole, ...begun])]
    .slice(0, MAX_FORMULAS)
    .map(([formula, total]) => ({ formula, total, query: queryOf(formula) }));
}

/** Formulas with the number of their products. */
type Totals = Map<string, number>;

/** Those that the text is as a whole; without a digit only in its letter case. */
async function wholeFormulas(index: OpenIndex, text: string): Promise<Totals> {
  const formulas = readQuery(text).flatMap((reading) =>
    reading.kind === 'formula' && (!reading.guessed || /\d/.test(text)) ? [reading.formula] : [],
  );
  const totals = await Promise.all(
    formulas.map(
      async (formula) => [formula, (await docsAt(index, 'formula', formula)).length] as const,
    ),
  );
  return new Map(totals.filter(([, total]) => total > 0));
}

/** "C2H" is the beginning of C2H6O rather than of C20H42, and "C2" of both, in this order. */
async function beginningWith(index: OpenIndex, beginnings: readonly string[]): Promise<Totals> {
  const { formula: table } = index.table;
  const ranges = await Promise.all(
    beginnings.map(async (beginning) => {
      const [other, more] = await Promise.all([
        table.firstOf(`${beginning}:`, `${beginning}\uffff`, MAX_FORMULAS),
        table.firstOf(beginning, `${beginning}:`, MAX_FORMULAS),
      ]);
      return [
        inOrder(more.filter(([key]) => key === beginning)),
        inOrder(other),
        inOrder(more),
      ].flat();
    }),
  );
  return new Map(ranges.flat().map(([formula, docs]) => [formula, docs.length]));
}

function inOrder<Value>(entries: [key: string, value: Value][]): [key: string, value: Value][] {
  return entries.toSorted(([a], [b]) => compareHill(a, b));
}

/** The formula itself, unless the search reads it rather as something else ("CCO"). */
function queryOf(formula: string): string {
  const [first] = readQuery(formula);
  return first?.kind === 'formula' && first.formula === formula
    ? formula
    : forcedText({ kind: 'formula', formula, guessed: false });
}

interface Beginnings {
  /** In the letter case of the text: one or none. */
  asTyped: string[];
  /** In other letter case, if the text has a digit. */
  guessed: string[];
}

/**
 * The beginnings of formulas that a text may be: "c9h8b" is C9H8B, of which Br is not yet complete.
 * A digit tells a formula in small letters from a name.
 */
export function formulaBeginnings(typed: string): Beginnings {
  const text = cleanText(typed).text.normalize('NFKC').replaceAll(/\s/g, '');
  if (text.length > MAX_LENGTH || !/^[a-z][a-z\d]*$/i.test(text))
    return { asTyped: [], guessed: [] };
  const all = /\d/.test(text) ? casedAs(text) : [];
  return {
    asTyped: isBeginning(text) ? [text] : [],
    guessed: all.filter((one) => one !== text),
  };
}

const SYMBOL = /[A-Z][a-z]?/g;

function isBeginning(text: string): boolean {
  if (!/^(?:[A-Z][a-z]?\d*)+$/.test(text)) return false;
  const symbols = text.match(SYMBOL) ?? [];
  return symbols.every((symbol, at) =>
    isSymbol(symbol, at === symbols.length - 1 && text.endsWith(symbol)),
  );
}

/** @param isLast whether letters may follow */
function isSymbol(symbol: string, isLast: boolean): boolean {
  return elementBySymbol(symbol) !== undefined || (isLast && /^[^JQ]$/.test(symbol));
}

/** Every way to cut the letters into symbols, at most eight. */
function casedAs(text: string): string[] {
  let cut = [''];
  const whole: string[] = [];
  while (cut.length > 0) {
    const next = cut.flatMap((one) => {
      const rest = text.slice(one.length);
      const [digits = ''] = /^\d+/.exec(rest) ?? [];
      if (digits !== '') return [one + digits];
      return [1, 2].flatMap((length) => {
        const letters = rest.slice(0, length);
        const symbol = letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase();
        const isCut = letters.length === length && /^[a-z]+$/i.test(letters);
        return isCut && isSymbol(symbol, rest.length === length) ? [one + symbol] : [];
      });
    });
    whole.push(...next.filter((one) => one.length === text.length));
    cut = next.filter((one) => one.length < text.length).slice(0, MAX_GUESSES);
  }
  return whole.slice(0, MAX_GUESSES);
}
