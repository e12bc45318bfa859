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

/** The wording of an H or EUH statement; combinations are those of the GHS. */
export function hazardStatement(code: string): ReadStatement {
  const text = hazardStatements.get(code);
  if (text !== undefined) return { text };
  const parts = code.split('+');
  const unknown = parts.find((part) => !hazardStatements.has(part));
  if (unknown !== undefined) return { problem: `there is no H statement ${unknown}` };
  return { problem: 'the GHS does not combine these: write each as an entry of its own' };
}

/**
 * The wording of a P statement or of a combination such as P305+P351+P338: a condition ("IF IN
 * EYES:"), then the action.
 */
export function precautionaryStatement(code: string): ReadStatement {
  const parts = code.split('+');
  const texts: string[] = [];
  for (const [at, part] of parts.entries()) {
    const text = precautionaryStatements.get(part);
    if (text === undefined) return { problem: `there is no P statement ${part}` };
    if (parts.indexOf(part) !== at) return { problem: `${part} stands in it twice` };
    const isCondition = text.endsWith(':');
    if (isCondition && at > 0 && !texts[at - 1]?.endsWith(':'))
      return { problem: `${part} ("${text}") is a condition and comes first` };
    texts.push(text);
  }
  const last = texts.at(-1) ?? '';
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
