import type { Prefix, WhyKind } from '#search/readings/registry.ts';
import type { Hit, SearchAnswer } from '#search/results/answer.ts';
import type { Candidate, ListEntry } from './entry.ts';
import { looksChemical } from './prose.ts';

/** The verdicts, the most certain first. */
export const VERDICTS = ['found', 'repaired', 'several', 'notHeld', 'notUnderstood'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The reason for a verdict; the texts are in i18n. */
export type Note =
  | { kind: 'checkDigit' | 'casNear' | 'spelling' | 'part'; from: string; to: string }
  | { kind: 'wrongCheckDigit'; corrected: string }
  | { kind: 'otherLocants' | 'stereo' | 'near'; name: string }
  | { kind: 'several'; query: string; total: number }
  | { kind: 'formula' }
  | { kind: 'again'; line: number };

export interface LookedUp {
  entry: ListEntry;
  verdict: Verdict;
  /** The product, if it is identified. */
  hit?: Hit;
  note?: Note;
  /** How to request it if the catalog does not have it. */
  asked: { cas: string } | { structure: string } | { name: string };
}

/** Answers a text as the search box does. */
export type Ask = (text: string) => Promise<SearchAnswer>;
/** Converts a molfile to SMILES; undefined if it is not a molfile. */
export type ReadMolfile = (molfile: string) => Promise<string | undefined>;

/**
 * Looks up one entry: its candidates in turn, until one identifies it. A complete CAS number or
 * InChIKey that the catalog does not have also ends the lookup: a name beside it may be that of
 * another compound.
 * @returns undefined for a weak entry that is not a product's name
 */
export async function lookUp(
  entry: ListEntry,
  ask: Ask,
  readMolfile: ReadMolfile,
): Promise<LookedUp | undefined> {
  let best: LookedUp = { entry, verdict: 'notUnderstood', asked: { name: entry.text } };
  for (const candidate of entry.candidates) {
    const query = await queryOf(candidate, readMolfile);
    if (query === undefined) continue;
    const answer = await ask(query);
    const judged = { entry, asked: askedFor(answer, candidate), ...judge(answer, candidate) };
    if (candidate === entry.candidates[0] || isBetter(judged, best)) best = judged;
    const settles = answer.taken.kind === 'cas' || answer.taken.kind === 'inchiKey';
    if (best.verdict === 'found' || settles) break;
  }
  const isName = best.verdict === 'found' && best.hit?.why[0]?.kind === 'name';
  return entry.weak && !isName ? undefined : best;
}

function isBetter({ verdict }: LookedUp, than: LookedUp): boolean {
  return VERDICTS.indexOf(verdict) < VERDICTS.indexOf(than.verdict);
}

function askedFor({ taken }: SearchAnswer, { text }: Candidate): LookedUp['asked'] {
  if (taken.kind === 'cas') return { cas: taken.cas };
  if (taken.kind === 'smiles') return { structure: taken.smiles };
  return taken.kind === 'inchi' ? { structure: `InChI=1S/${taken.inchi}` } : { name: text };
}

const PREFIX: Record<Candidate['kind'], `${Prefix}:` | ''> = {
  cas: 'cas:',
  inchiKey: 'inchikey:',
  inchi: 'inchi:',
  smiles: 'smiles:',
  molfile: 'smiles:',
  name: 'name:',
  any: '',
};

async function queryOf(
  { kind, text }: Candidate,
  readMolfile: ReadMolfile,
): Promise<string | undefined> {
  const known = kind === 'molfile' ? await readMolfile(text) : text;
  return known === undefined ? undefined : PREFIX[kind] + known;
}

const EXACT: WhyKind[] = ['cas', 'inchiKey', 'inchi', 'structure', 'name'];

type Judgement = Pick<LookedUp, 'verdict' | 'hit' | 'note'>;

/** The verdict on an answer, by the reason of its best hit. */
function judge(answer: SearchAnswer, candidate: Candidate): Judgement {
  const [hit] = answer.hits;
  const kind = hit?.why[0]?.kind;
  if (!hit || !kind) return without(answer, candidate);
  const alike = answer.hits.filter(({ why }) => why[0]?.kind === kind).length;
  const several = severalOf(answer);
  if (EXACT.includes(kind)) return alike === 1 ? { verdict: 'found', hit } : several;
  const { name } = hit.record;
  switch (kind) {
    case 'casCorrected':
      return repaired('checkDigit', candidate, hit, hit.record.cas);
    case 'casNear':
      if (answer.taken.kind === 'cas') return { verdict: 'notHeld', note: { kind: 'near', name } };
      return alike === 1 ? repaired('casNear', candidate, hit, hit.record.cas) : several;
    case 'casOfPart':
      return { verdict: 'notHeld', note: { kind: 'near', name } };
    case 'nameSimilar':
      return alike === 1 ? repaired('spelling', candidate, hit, matchedText(hit)) : several;
    case 'namePrefix':
    case 'nameWords':
      return alike === 1 ? repaired('part', candidate, hit, matchedText(hit)) : several;
    case 'nameOtherLocants':
      return { verdict: 'notHeld', note: { kind: 'otherLocants', name: matchedText(hit) } };
    case 'structureFlat':
      return { verdict: 'notHeld', note: { kind: 'stereo', name } };
    case 'inchiKeySkeleton':
      if (answer.taken.kind === 'inchiKey')
        return { verdict: 'notHeld', note: { kind: 'stereo', name } };
      return answer.total === 1 ? { verdict: 'found', hit } : several;
    case 'formula':
      return alike === 1 ? { verdict: 'found', hit, note: { kind: 'formula' } } : several;
    case 'composition':
      return several;
    default:
      // A part of a CAS number, a mass or element bounds do not identify an entry.
      return { verdict: 'notUnderstood' };
  }
}

function repaired(
  kind: 'checkDigit' | 'casNear' | 'spelling' | 'part',
  { text }: Candidate,
  hit: Hit,
  to: string,
): Judgement {
  return { verdict: 'repaired', hit, note: { kind, from: text, to } };
}

function severalOf({ query, total }: SearchAnswer): Judgement {
  return { verdict: 'several', note: { kind: 'several', query, total } };
}

function matchedText({ why, record }: Hit): string {
  return why[0]?.matched ?? record.name;
}

function without({ taken }: SearchAnswer, { text }: Candidate): Judgement {
  switch (taken.kind) {
    case 'casWrongCheckDigit':
      return {
        verdict: 'notUnderstood',
        note: { kind: 'wrongCheckDigit', corrected: taken.corrected },
      };
    case 'name':
      return { verdict: looksChemical(text) ? 'notHeld' : 'notUnderstood' };
    case 'cas':
    case 'formula':
    case 'inchiKey':
    case 'inchiKeySkeleton':
    case 'inchi':
    case 'smiles':
      return { verdict: 'notHeld' };
    default:
      return { verdict: 'notUnderstood' };
  }
}
