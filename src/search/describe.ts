import type { searchStrings } from '#i18n/strings/en/search.ts';
import { fill, plural } from '#i18n/translate.ts';
import type { SearchAnswer, Why, WhyKind } from './answer.ts';
import type { Reading } from './reading.ts';

export type SearchStrings = typeof searchStrings;

/** How the text was read, as a sentence: "Read as CAS number 2142-70-3". */
export function describeReading(strings: SearchStrings, reading: Reading): string {
  if (reading.kind === 'notUnderstood' && reading.as !== undefined)
    return strings.notUnderstoodAs[reading.as];
  return fill(strings.readAs[templateKey(reading)], valuesOf(reading));
}

/** The same in the few words of a link to it: "the name CO". */
export function nameReading(strings: SearchStrings, reading: Reading): string {
  return fill(strings.reading[templateKey(reading)], valuesOf(reading));
}

function valuesOf(reading: Reading): Record<string, string> {
  return Object.fromEntries(Object.entries(reading).map(([key, value]) => [key, String(value)]));
}

type TemplateKey = Reading['kind'] | 'formulaGuessed';

function templateKey(reading: Reading): TemplateKey {
  return reading.kind === 'formula' && reading.guessed ? 'formulaGuessed' : reading.kind;
}

/** Why a product is among the hits: "Same CAS number". */
export function describeWhy(strings: SearchStrings, why: Why): string {
  return strings.why[why.kind];
}

/** What a visitor must know about the answer as a whole, a sentence each. */
export function describeAnswer(strings: SearchStrings, answer: SearchAnswer): string[] {
  const { taken, notHeld, suggestion } = answer;
  const remarks: string[] = [];
  if (answer.cut) remarks.push(strings.cut);
  if (notHeld) remarks.push(fill(strings.notHeld, notHeld));
  if (suggestion && taken.kind === 'casWrongCheckDigit')
    remarks.push(
      fill(suggestion.held ? strings.correctedHeld : strings.correctedNotHeld, valuesOf(taken)),
    );
  if (answer.total === 0 && !notHeld && !suggestion && strings.nothing[taken.kind] !== '')
    remarks.push(fill(strings.nothing[taken.kind], valuesOf(taken)));
  return remarks;
}

/** How many hits there are, or that they are no more than similar; undefined where there are none. */
export function describeCount(strings: SearchStrings, answer: SearchAnswer): string | undefined {
  if (answer.total === 0) return undefined;
  const similar = answer.hits.every(({ why }) => why.every(({ kind }) => SIMILAR.includes(kind)));
  return plural(similar ? strings.countSimilar : strings.count, answer.total);
}

const SIMILAR: WhyKind[] = ['nameSimilar', 'nameOtherLocants'];
