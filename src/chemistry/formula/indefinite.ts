/** Formulas that name no definite compound. */
import { plainDashes, withoutInvisible } from '#chemistry/characters.ts';
import { elementBySymbol } from './elements.ts';
import { readFormula } from './parse.ts';
import { plainWriting } from './plain-writing.ts';

/** A formula with open counts. */
export interface IndefiniteFormula {
  /** Whether a unit is repeated, or a count is a fraction or a letter. */
  readonly reason: 'polymer' | 'nonStoichiometric';
  /** The same for all ways to write it: "(C2H4O)n" for "[C2 H4 O]ₙ". */
  readonly key: string;
}

const MAX_LENGTH = 100;

/**
 * Reads a formula with repeated units ("(C2H4)n", "H(OCH2CH2)nOH") or open counts ("Fe0.9O",
 * "YBa2Cu3O7-x", "CnH2n+2", "LiOH·xH2O", "(Mg,Fe)SiO3"). Undefined for any other text, and for a
 * formula of a definite compound.
 */
export function readIndefiniteFormula(text: string): IndefiniteFormula | undefined {
  if (text.length > MAX_LENGTH || !/[A-Z].*[A-Z]/.test(text) || readFormula(text)) return undefined;
  const key = keyOf(text);
  const { definite, repeated, open } = closed(key);
  if (repeated + open === 0) return undefined;
  const reason = repeated > 0 ? 'polymer' : 'nonStoichiometric';
  // "NaOH 0.1N" is a solution.
  if (reason !== 'polymer' && /[A-Za-z)] +[\d.]/.test(text)) return undefined;
  return readFormula(definite) && { reason, key };
}

function keyOf(text: string): string {
  const spelt = text.replace(/[\s·]+hydrate$/i, '·xH2O');
  return plainDashes(withoutInvisible(plainWriting(spelt)))
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[[{]/g, '(')
    .replaceAll(/[\]}]/g, ')')
    .replaceAll(/(?<=\()-+|-+(?=\))|^-+|(?<=\)[nmxy])-+$/g, '')
    .replaceAll(/(?<!\d)\.|\.(?!\d)|[*·•∙⋅・･‧×]|(?<=[A-Z\d)])(?=[nx]H2O$)/g, '·');
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const LETTER = `(?:${NUMBER})?[nxyzmδ]`;
const OPEN = String.raw`(?:${LETTER}(?:[+-](?:${LETTER}|${NUMBER}))?|${NUMBER}[+-]${LETTER}|\d+\.\d+)`;
/** After a symbol or bracket: "O7-x", "H2n+2", "Fe0.9", "La(1-x)"; in front of a part: "xH2O". */
const COUNT = new RegExp(String.raw`(?:${OPEN}|\(${OPEN}\))(?![a-z\d])`, 'y');
const TIMES = new RegExp(String.raw`(?:${LETTER}|\d*\.\d+|${NUMBER}-${NUMBER})(?=[A-Z(])`, 'y');
const MIXED = /\(([A-Z][a-z]?(?:,[A-Z][a-z]?)+)\)/g;

/** The formula with 2 for each open count; what is repeated in brackets, and other open counts. */
function closed(key: string): { definite: string; repeated: number; open: number } {
  let [definite, repeated, open] = ['', 0, 0];
  const text = key.replaceAll(
    MIXED,
    (_, symbols: string) => ((open += 1), symbols.replaceAll(',', '')),
  );
  for (let at = 0; at < text.length;) {
    const atom = symbolAt(text, at) || text.charAt(at);
    const isPart = at === 0 && !/[A-Z(]/.test(atom);
    if (!isPart) definite += atom;
    if (!isPart) at += atom.length;
    const pattern = /[A-Z)]/.test(atom) ? COUNT : isPart || atom === '·' ? TIMES : undefined;
    if (pattern) pattern.lastIndex = at;
    const count = pattern?.exec(text)?.[0] ?? '';
    if (isPart && count === '') return { definite: text, repeated, open };
    if (count === '') continue;
    if (atom === ')' && /[nmxy]/.test(count)) repeated += 1;
    else open += 1;
    definite += '2';
    at += count.length;
  }
  return { definite, repeated, open };
}

/** The symbol of an element at a place; "Cn" is carbon with a count. */
function symbolAt(text: string, at: number): string {
  const [two = ''] = /^[A-Z][a-z]?/.exec(text.slice(at, at + 2)) ?? [];
  return two.length === 2 && (!elementBySymbol(two) || /C[nm]/.test(two)) ? two.charAt(0) : two;
}
