import { casOfDate } from '#chemistry/identifiers/cas-date.ts';
import type { NotCompared, Verdict } from '#search/verdict.ts';
import { VERDICTS } from '#search/verdict.ts';
import { HIT_KINDS, type Prefix, type WhyKind } from '#search/readings/registry.ts';
import { besideName } from '#search/results/describe.ts';
import type { Hit, SearchAnswer } from '#search/results/answer.ts';
import type { Candidate, ListEntry } from './entry.ts';

/** The reason for a verdict; the texts are in i18n. */
export type Note =
  | { kind: 'checkDigit'; from: string; to: string }
  | { kind: 'wrongCheckDigit'; corrected: string }
  /** A spreadsheet made a date of a CAS number: which one, if the digits fit only one. */
  | { kind: 'date'; from: string; to: string }
  | { kind: 'lostInDate'; from: string }
  /** Why the first product is offered. */
  | { kind: 'why'; why: WhyKind }
  | { kind: 'notCompared'; reason: NotCompared }
  /** Quality, pack and the like, which stand beside the name. */
  | { kind: 'beside'; what: string }
  | { kind: 'again'; line: string };

export interface LookedUp {
  entry: ListEntry;
  verdict: Verdict;
  /** Products that it is or may be, the best first; at most MAX_OFFERED unless they are held. */
  hits: Hit[];
  /** Number of products that it may be. */
  total: number;
  /** The text that was searched, which leads to all of them. */
  query: string;
  note?: Note;
  /** How to request it if the catalog does not have it. */
  asked: { cas: string } | { structure: string } | { name: string };
}

/** Maximum products offered for an entry that names none; the search has the rest. */
const MAX_OFFERED = 3;

/** The product that an entry names; undefined if a person has to choose. */
export function identified({ verdict, hits }: LookedUp): Hit | undefined {
  return verdict === 'held' && hits.length === 1 ? hits[0] : undefined;
}

/** Answers a text as the search box does. */
export type Ask = (text: string) => Promise<SearchAnswer>;
/** Converts a molfile to SMILES, or says why it cannot. */
export type ReadMolfile = (molfile: string) => Promise<{ smiles: string } | NotCompared>;

/**
 * Looks up one entry: its candidates in turn, until the catalog holds one. A complete CAS number or
 * InChIKey that the catalog does not have also ends the lookup: a name beside it may be that of
 * another compound.
 * @returns undefined for a weak entry that names no product for certain
 */
export async function lookUp(
  entry: ListEntry,
  ask: Ask,
  readMolfile: ReadMolfile,
): Promise<LookedUp | undefined> {
  let best: LookedUp | undefined;
  for (const candidate of entry.candidates) {
    const judgeIt = candidate.kind === 'date' ? judgeDate : judge;
    const one = await judgeIt(entry, candidate, ask, readMolfile);
    if (!best || VERDICTS.indexOf(one.verdict) < VERDICTS.indexOf(best.verdict)) best = one;
    if (best.verdict === 'held' || one.settles) break;
  }
  if (!best) return undefined;
  const isSure = best.verdict === 'held' && SURE.has(best.hits[0]?.why[0]?.kind);
  return entry.weak && !isSure ? undefined : best;
}

/** Reasons for which even a text between sentences is an entry. */
const SURE = new Set<WhyKind | undefined>(['name', 'abbreviation', 'cas']);

const PREFIX: Record<Candidate['kind'], `${Prefix}:` | ''> = {
  cas: 'cas:',
  inchiKey: 'inchikey:',
  inchi: 'inchi:',
  smiles: 'smiles:',
  molfile: 'smiles:',
  name: 'name:',
  any: '',
  date: 'cas:',
};

async function judge(
  entry: ListEntry,
  candidate: Candidate,
  ask: Ask,
  readMolfile: ReadMolfile,
): Promise<LookedUp & { settles?: boolean }> {
  const { kind, text } = candidate;
  const read = kind === 'molfile' ? await readMolfile(text) : undefined;
  if (typeof read === 'string')
    return without(entry, 'notCompared', { kind: 'notCompared', reason: read });
  const answer = await ask(PREFIX[kind] + (read?.smiles ?? text));
  const { verdict } = answer;
  const isHeld = ({ why }: Hit) => why.some(({ kind }) => HIT_KINDS[kind].verdict === 'held');
  const hits = verdict === 'held' ? answer.hits.filter(isHeld) : answer.hits.slice(0, MAX_OFFERED);
  const note = noteOn(answer, verdict, text);
  return {
    entry,
    verdict,
    hits,
    total: verdict === 'held' ? hits.length : answer.total,
    query: answer.query,
    ...(note && { note }),
    asked: askedFor(answer, candidate),
    settles: answer.taken.kind === 'cas' || answer.taken.kind === 'inchiKey',
  };
}

function without(entry: ListEntry, verdict: Verdict, note: Note): LookedUp {
  return { entry, verdict, hits: [], total: 0, query: '', note, asked: { name: entry.text } };
}

/** A date that was a CAS number is put right where its digits fit only one. */
async function judgeDate(
  entry: ListEntry,
  { text }: Candidate,
  ask: Ask,
  readMolfile: ReadMolfile,
): Promise<LookedUp & { settles?: boolean }> {
  const cas = casOfDate(text);
  if (cas === undefined) return without(entry, 'notUnderstood', { kind: 'lostInDate', from: text });
  const judged = await judge(entry, { kind: 'cas', text: cas }, ask, readMolfile);
  const verdict = judged.verdict === 'held' ? 'repaired' : judged.verdict;
  return { ...judged, verdict, note: { kind: 'date', from: text, to: cas } };
}

function noteOn(answer: SearchAnswer, verdict: Verdict, text: string): Note | undefined {
  const { taken, notCompared, hits } = answer;
  const why = hits[0]?.why[0]?.kind;
  if (verdict === 'notCompared' && notCompared) return { kind: 'notCompared', reason: notCompared };
  if (verdict === 'repaired' && taken.kind === 'casWrongCheckDigit')
    return { kind: 'checkDigit', from: text, to: taken.corrected };
  if (verdict === 'notUnderstood' && taken.kind === 'casWrongCheckDigit')
    return { kind: 'wrongCheckDigit', corrected: taken.corrected };
  if (why && verdict !== 'held') return { kind: 'why', why };
  const qualifiers = taken.kind === 'name' ? (taken.qualifiers ?? []) : [];
  return qualifiers.length > 0 ? { kind: 'beside', what: besideName(qualifiers) } : undefined;
}

function askedFor({ taken }: SearchAnswer, { text }: Candidate): LookedUp['asked'] {
  if (taken.kind === 'cas') return { cas: taken.cas };
  if (taken.kind === 'smiles') return { structure: taken.smiles };
  return taken.kind === 'inchi' ? { structure: `InChI=1S/${taken.inchi}` } : { name: text };
}
