import type { searchStrings } from '#i18n/strings/en/search.ts';
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import type { SearchAnswer, Why, WhyKind } from './answer.ts';
import { boundsText, type Reading } from '#search/readings/reading.ts';

export type SearchStrings = typeof searchStrings;

/** How the text was read, as a sentence: "Read as CAS number 2142-70-3." */
export function describeReading(strings: SearchStrings, reading: Reading): string {
  if (reading.kind === 'notUnderstood' && reading.as !== undefined)
    return strings.notUnderstoodAs[reading.as];
  return fill(strings.readAs[templateKey(reading)], valuesOf(reading));
}

/** The same in the few words of a link to it: "the name CO". */
export function nameReading(strings: SearchStrings, reading: Reading): string {
  return fill(strings.reading[templateKey(reading)], valuesOf(reading));
}

/** The longest values, an InChI or a SMILES, are cut for reading; the answer keeps the whole. */
const LONGEST_VALUE = 120;

function valuesOf(reading: Reading): Record<string, string> {
  return Object.fromEntries(
    Object.entries(namedValues(reading)).map(([key, value]) => [
      key,
      typeof value === 'number' ? figure(value) : shortened(String(value)),
    ]),
  );
}

function namedValues(reading: Reading): Record<string, unknown> {
  if (reading.kind === 'elements') return { bounds: boundsText(reading.bounds) };
  if (reading.kind !== 'exactMass' || !reading.ion) return { ...reading };
  const { text, mz, tolerance } = reading.ion;
  return { ion: text, mz, tolerance };
}

/** Six decimals at most: a mass is known no better, and 5 ppm of it is 0.0010599185. */
function figure(value: number): string {
  return String(Number(value.toFixed(6)));
}

function shortened(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

type TemplateKey = Reading['kind'] | 'formulaGuessed' | 'exactMassOfIon';

function templateKey(reading: Reading): TemplateKey {
  if (reading.kind === 'formula' && reading.guessed) return 'formulaGuessed';
  if (reading.kind === 'exactMass' && reading.ion !== undefined) return 'exactMassOfIon';
  return reading.kind;
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
  const { total, atLeast, hits } = answer;
  if (total === 0) return undefined;
  const near = NEAR.find(({ kinds }) =>
    hits.every(({ why }) => why.every(({ kind }) => kinds.includes(kind))),
  );
  if (near) return plural(strings[near.count], total, strings.language);
  return atLeast
    ? fill(strings.countAtLeast, { n: total })
    : plural(strings.count, total, strings.language);
}

/** Where all hits are of such kinds, none of them is certain to be what was typed. */
const NEAR: { count: 'countSimilar' | 'countNear' | 'countFlat'; kinds: WhyKind[] }[] = [
  { count: 'countSimilar', kinds: ['nameSimilar', 'nameOtherLocants'] },
  { count: 'countNear', kinds: ['casNear'] },
  { count: 'countFlat', kinds: ['structureFlat'] },
];

/** Whether a hit may be another compound than the one that was typed. */
export function isDoubtful(kind: WhyKind): boolean {
  return kind === 'casCorrected' || NEAR.some(({ kinds }) => kinds.includes(kind));
}
