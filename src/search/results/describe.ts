import type { searchStrings } from '#i18n/strings/en/search.ts';
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import { HIT_KINDS, kindOf, type Reading, type WhyKind } from '#search/readings/registry.ts';
import type { Qualifier } from '#search/names/qualifiers.ts';
import type { SearchAnswer, Why } from './answer.ts';

export type SearchStrings = typeof searchStrings;

/** How the text was read, as a sentence: "Read as CAS number 2142-70-3." */
export function describeReading(strings: SearchStrings, reading: Reading): string {
  if (reading.kind === 'notUnderstood' && reading.as !== undefined)
    return strings.notUnderstoodAs[reading.as];
  const { key, values } = wordsOf(reading);
  return fill(strings.readAs[key], values);
}

/** Short name of a reading, for a link to it: "the name CO". */
export function nameReading(strings: SearchStrings, reading: Reading): string {
  const { key, values } = wordsOf(reading);
  return fill(strings.reading[key], values);
}

/** Maximum characters of a value, such as a SMILES, in a sentence; the answer keeps the whole. */
const MAX_VALUE = 120;

function wordsOf(reading: Reading) {
  const { key, values } = kindOf(reading).words?.(reading) ?? {
    key: reading.kind,
    values: reading,
  };
  const texts = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' ? figure(value) : shortened(String(value)),
  ]);
  return { key, values: Object.fromEntries(texts) as Record<string, string> };
}

/** At most six decimals, the precision of a mass; 5 ppm of one may be 0.0010599185. */
function figure(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** A text of the visitor, cut to what fits in a sentence. */
export function shortened(text: string): string {
  return text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE - 1)}…`;
}

/** Why a product is among the hits: "Same CAS number". */
export function describeWhy(strings: SearchStrings, why: Why): string {
  return strings.why[why.kind];
}

/** Notes on the answer as a whole, one sentence each. */
export function describeAnswer(strings: SearchStrings, answer: SearchAnswer): string[] {
  const { taken, notHeld, notCompared, suggestion } = answer;
  const remarks: string[] = [];
  if (answer.cut) remarks.push(strings.cut);
  if (notHeld) remarks.push(fill(strings.notHeld, notHeld));
  const { values } = wordsOf(taken);
  if (suggestion)
    remarks.push(fill(suggestion.held ? strings.correctedHeld : strings.correctedNotHeld, values));
  if (taken.kind === 'name' && taken.qualifiers?.length)
    remarks.push(fill(strings.beside, { qualifiers: besideName(taken.qualifiers) }));
  const isAbsent = answer.total === 0 && !notHeld && !suggestion;
  if (isAbsent && notCompared) remarks.push(strings.structure[notCompared]);
  else if (isAbsent && strings.nothing[taken.kind] !== '')
    remarks.push(fill(strings.nothing[taken.kind], values));
  return remarks;
}

/** The number of hits, or of merely similar ones; undefined without hits. */
export function describeCount(
  strings: SearchStrings,
  { hits }: SearchAnswer,
  total: number,
): string | undefined {
  if (total === 0) return undefined;
  const [near, ...others] = new Set(
    hits.flatMap(({ why }) => why.map(({ kind }) => HIT_KINDS[kind].nearCount)),
  );
  const { language } = strings;
  if (near && others.length === 0) return plural(strings[near], total, language);
  return plural(strings.count, total, language);
}

/** Whether a hit may be another compound than the one that was typed. */
export function isDoubtful(kind: WhyKind): boolean {
  const { verdict } = HIT_KINDS[kind];
  return verdict === 'near' || verdict === 'repaired';
}

/** Qualifiers of a name, as they were written: "99 %, ACS grade". */
export function besideName(qualifiers: readonly Qualifier[]): string {
  return qualifiers.map(({ text }) => text).join(', ');
}
