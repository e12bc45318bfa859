import { CAS_NEAR, casDocs, casNear } from './cas-slips.ts';
import { whole, type ReadingKind } from './kind.ts';

/** A complete CAS Registry Number with a wrong check digit; `casCheckSum` shows why it is wrong. */
export interface WrongCheckDigitReading {
  kind: 'casWrongCheckDigit';
  cas: string;
  corrected: string;
  checkSum: string;
}

export const casWrongCheckDigit: ReadingKind<
  WrongCheckDigitReading,
  'casCorrected' | 'casNear',
  'cas'
> = {
  prefix: 'cas',
  written: ({ cas }) => cas,
  find: async ({ cas, corrected }, { index }) => {
    const right = await casDocs(index, corrected);
    const docs = await casNear(index, cas);
    return {
      found: docs.map((doc) => ({ doc, kind: right.includes(doc) ? 'casCorrected' : 'casNear' })),
    };
  },
  hits: {
    /** The number is the typed one with the right check digit. */
    casCorrected: { evidence: (record) => whole('cas', record.cas), verdict: 'repaired' },
    casNear: CAS_NEAR,
  },
  facts: async ({ corrected }, _, index) => ({
    suggestion: { cas: corrected, held: (await casDocs(index, corrected)).length > 0 },
  }),
};
