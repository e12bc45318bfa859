/** One way to understand a search text, with its evidence. */
export type Reading =
  /** A whole CAS Registry Number with the right check digit. */
  | { kind: 'cas'; cas: string }
  /** A whole CAS Registry Number but for its check digit; the sum shows why (casCheckSum). */
  | { kind: 'casWrongCheckDigit'; cas: string; corrected: string; checkSum: string }
  /** Digits and hyphens that can be a part of a CAS Registry Number. */
  | { kind: 'casPartial'; part: string }
  /** A molecular formula in the Hill system; `guessed` if its capitals had to be guessed. */
  | { kind: 'formula'; formula: string; guessed: boolean }
  /** A whole InChIKey. */
  | { kind: 'inchiKey'; inchiKey: string }
  /** The first block of an InChIKey: all stereoisomers and isotopologues of one skeleton. */
  | { kind: 'inchiKeySkeleton'; skeleton: string }
  /** A name, or a part of one. */
  | { kind: 'name'; name: string }
  | { kind: 'empty' }
  /** Nothing in the text can be searched; `as` is the kind the visitor had asked for. */
  | { kind: 'notUnderstood'; as?: ForcedKind };

/** What can be written in front of a text, with a colon, to have it read in one way only. */
export const FORCED_KINDS = ['cas', 'caspart', 'formula', 'inchikey', 'name'] as const;
export type ForcedKind = (typeof FORCED_KINDS)[number];

/** The text that leads to this reading and no other: `formula:CO`, `name:CO`. */
export function forcedText(reading: Reading): string {
  switch (reading.kind) {
    case 'cas':
    case 'casWrongCheckDigit':
      return `cas:${reading.cas}`;
    case 'casPartial':
      return `caspart:${reading.part}`;
    case 'formula':
      return `formula:${reading.formula}`;
    case 'inchiKey':
      return `inchikey:${reading.inchiKey}`;
    case 'inchiKeySkeleton':
      return `inchikey:${reading.skeleton}`;
    case 'name':
      return `name:${reading.name}`;
    case 'empty':
    case 'notUnderstood':
      return '';
  }
}
