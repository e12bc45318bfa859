/**
 * Label elements of the GHS (UN): pictograms, and statements by their codes. The wordings are in
 * i18n/strings/en/ghs.ts, with their origin.
 */
import { hazardStatements, precautionaryStatements } from '#i18n/strings/en/ghs.ts';

/**
 * Exploding bomb, flame, flame over circle, gas cylinder, corrosion, skull, exclamation mark,
 * health hazard, environment.
 */
export const PICTOGRAMS = [
  'GHS01',
  'GHS02',
  'GHS03',
  'GHS04',
  'GHS05',
  'GHS06',
  'GHS07',
  'GHS08',
  'GHS09',
] as const;
export type Pictogram = (typeof PICTOGRAMS)[number];

/** A statement, or the problem with its code. */
export type ReadStatement = { text: string } | { problem: string };

/** The parts of an H code as written. */
export interface HazardCode {
  /** Single codes: H300 and H310 for "H300 + H310". */
  codes: string[];
  /** The organ or route of exposure named after it: lungs for "H373 (lungs)". */
  named: string | undefined;
}

/** Statements that can name an organ or route of exposure (CLP, Annex III, part 1). */
const NAMES_MORE = /^H(?:34[01]|35[01]i?|36[01][DFdf]*|37[0-3])$/;

/** Reads an H code: codes joined by +, with or without spaces, and the text in parentheses. */
export function readHazardCode(written: string): HazardCode {
  const match = /^([^(]*?)(?:\s*\(([^()]+)\))?$/.exec(written.trim());
  const [code = '', named] = match ? match.slice(1) : [written];
  return { codes: code.split('+').map((part) => part.trim()), named: named?.trim() };
}

/**
 * The wording of an H or EUH statement: `hazardStatement('H373 (lungs)')` is "May cause damage to
 * organs (lungs) through prolonged or repeated exposure". Combinations are those of the GHS.
 */
export function hazardStatement(written: string): ReadStatement {
  const { codes, named } = readHazardCode(written);
  const code = codes.join('+');
  const unknown = codes.find((part) => !hazardStatements.has(part));
  if (unknown !== undefined) return { problem: `there is no H statement ${unknown}` };
  const text = hazardStatements.get(code);
  if (text === undefined)
    return { problem: 'the GHS does not combine these: write each as an entry of its own' };
  if (named === undefined) return { text };
  if (!NAMES_MORE.test(code))
    return { problem: `${code} names neither organ nor route: leave out "(${named})"` };
  const organs = / to organs/;
  return {
    text: organs.test(text) ? text.replace(organs, `$& (${named})`) : `${text} (${named})`,
  };
}

/** A part of a P code, and whether it is optional, as [+P378]. */
interface PrecautionaryPart {
  code: string;
  isOptional: boolean;
}

function precautionaryParts(written: string): PrecautionaryPart[] {
  return [...written.matchAll(/(\[?)\s*\+?\s*([^+[\]\s]+)\s*\]?/g)].map(
    ([, bracket = '', code = '']) => ({ code, isOptional: bracket !== '' }),
  );
}

/**
 * The wording of a P statement or of a combination such as P305+P351+P338: a condition ("IF IN
 * EYES:"), then the action. A part in brackets is optional, as in P370+P380+P375[+P378]; its wording
 * is in brackets too.
 */
export function precautionaryStatement(written: string): ReadStatement {
  const parts = precautionaryParts(written);
  const texts: string[] = [];
  for (const [at, { code, isOptional }] of parts.entries()) {
    const text = precautionaryStatements.get(code);
    if (text === undefined) return { problem: `there is no P statement ${code}` };
    if (parts.findIndex((part) => part.code === code) !== at)
      return { problem: `${code} stands in it twice` };
    const isCondition = text.endsWith(':');
    if (isCondition && at > 0 && !texts[at - 1]?.endsWith(':'))
      return { problem: `${code} ("${text}") is a condition and comes first` };
    texts.push(isOptional ? `[${text}]` : text);
  }
  const last = texts.at(-1) ?? '';
  if (texts.length === 0) return { problem: 'there is no code in it' };
  if (last.endsWith(':'))
    return { problem: `"${last}" is a condition: add what to do, as in P305+P351+P338` };
  return { text: joined(texts) };
}

function joined(texts: readonly string[]): string {
  return texts.reduce((whole, text) => {
    if (whole.endsWith(':')) return `${whole} ${text}`;
    return text.startsWith('And ') ? `${whole} a${text.slice(1)}` : `${whole}. ${text}`;
  });
}
