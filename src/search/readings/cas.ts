import { casCheckSum, readCas } from '#chemistry/identifiers/cas.ts';
import { foundAs, NOTHING } from '#search/index/found.ts';
import { readPartialCas, type PartialCasReading } from './cas-partial.ts';
import { CAS_NEAR, casDocs, casNear, partDocs } from './cas-slips.ts';
import type { WrongCheckDigitReading } from './cas-wrong-check-digit.ts';
import { whole, type ReadingKind } from './kind.ts';

/** A whole CAS Registry Number with the right check digit. */
export interface CasReading {
  kind: 'cas';
  cas: string;
}

type WholeCasReading = CasReading | WrongCheckDigitReading;

export const cas: ReadingKind<
  CasReading,
  'cas' | 'casOfPart' | 'casNear',
  'cas',
  WholeCasReading | PartialCasReading
> = {
  prefix: 'cas',
  readForced: readCasOrPart,
  written: ({ cas }) => cas,
  find: async ({ cas }, { index }) => {
    const [same, inside] = await Promise.all([casDocs(index, cas), partDocs(index, cas)]);
    const found = [...foundAs(same, 'cas').found, ...foundAs(inside, 'casOfPart').found];
    return found.length > 0 ? { found } : foundAs(await casNear(index, cas), 'casNear');
  },
  hits: {
    /** The number is equal. */
    cas: { evidence: (record) => whole('cas', record.cas), verdict: 'held' },
    /** A part of the product has the number, not the product itself. */
    casOfPart: {
      evidence: (_, reading) => whole('partNumber', reading.cas),
      verdict: 'near',
      nearCount: 'countOfPart',
    },
    casNear: CAS_NEAR,
  },
  facts: ({ cas }, { found }) => (found[0]?.kind === 'cas' ? {} : { notHeld: { cas } }),
  findBeside: async ({ cas }, index) => {
    const own = await casDocs(index, cas);
    if (own.length === 0) return NOTHING;
    return foundAs(
      (await casNear(index, cas)).filter((doc) => !own.includes(doc)),
      'casNear',
    );
  },
  isTakenEmpty: true,
};

/** A text that is one CAS Registry Number in any writing. */
export function readWholeCas(text: string): WholeCasReading[] {
  const read = readCas(text);
  if (!read) return [];
  const { cas, valid, corrected } = read;
  return valid
    ? [{ kind: 'cas', cas }]
    : [{ kind: 'casWrongCheckDigit', cas, corrected, checkSum: casCheckSum(cas) }];
}

/** Reads a whole number or a part; with a hyphen where a CAS number has one, rather a part. */
export function readCasOrPart(text: string): (WholeCasReading | PartialCasReading)[] {
  const [whole, part] = [readWholeCas(text), readPartialCas(text)];
  return part.some((reading) => reading.part.includes('-'))
    ? [...part, ...whole]
    : [...whole, ...part];
}
