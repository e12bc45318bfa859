/** One way to understand a search text, with its evidence. */
export type Reading =
  /** A whole CAS Registry Number with the right check digit. */
  | { kind: 'cas'; cas: string }
  /** A whole CAS Registry Number but for its check digit; the sum shows why (casCheckSum). */
  | { kind: 'casWrongCheckDigit'; cas: string; corrected: string; checkSum: string }
  /** Digits and hyphens that can be a part of a CAS Registry Number. */
  | { kind: 'casPartial'; part: string }
  /** A molecular formula in the Hill system; `guessed` if capitals or symbols of groups had to be interpreted. */
  | { kind: 'formula'; formula: string; guessed: boolean }
  /** Bounds on the numbers of atoms: `C8-10 Br I0`. Elements not named are free. */
  | { kind: 'elements'; bounds: ElementBounds[] }
  /** A molar mass in g/mol, give or take `tolerance`. */
  | { kind: 'molarMass'; mass: number; tolerance: number }
  /** A monoisotopic mass in Da, give or take `tolerance`; `ion` if an m/z was typed. */
  | { kind: 'exactMass'; mass: number; tolerance: number; ion?: IonReading }
  /** A whole InChIKey. */
  | { kind: 'inchiKey'; inchiKey: string }
  /** The first block of an InChIKey: all stereoisomers and isotopologues of one skeleton. */
  | { kind: 'inchiKeySkeleton'; skeleton: string }
  /** An InChI, standard or not, without its prefix `InChI=1S/` or `InChI=1/`. */
  | { kind: 'inchi'; inchi: string }
  /** A structure as SMILES. */
  | { kind: 'smiles'; smiles: string }
  /** A name, or a part of one. */
  | { kind: 'name'; name: string }
  | { kind: 'empty' }
  /** Nothing in the text can be searched; `as` is the kind the visitor had asked for. */
  | { kind: 'notUnderstood'; as?: ForcedKind };

/** The m/z of an ion of a compound as it was typed, give or take `tolerance`. */
export interface IonReading {
  /** The usual writing: `[M+H]+`. */
  text: string;
  mz: number;
  tolerance: number;
}

/** How many atoms of one element a compound may have, both ends included; `max` may be Infinity. */
export interface ElementBounds {
  symbol: string;
  min: number;
  max: number;
}

/** What can be written in front of a text, with a colon, to have it read in one way only. */
export const FORCED_KINDS = [
  'cas',
  'caspart',
  'formula',
  'elements',
  'mw',
  'mass',
  'inchikey',
  'inchi',
  'smiles',
  'name',
] as const;
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
    case 'elements':
      return `elements:${boundsText(reading.bounds)}`;
    case 'molarMass':
      return `mw:${String(reading.mass)}±${String(reading.tolerance)}`;
    case 'exactMass':
      return reading.ion
        ? `mass:${String(reading.ion.mz)} ${reading.ion.text} ±${String(reading.ion.tolerance)}`
        : `mass:${String(reading.mass)}±${String(reading.tolerance)}`;
    case 'inchiKey':
      return `inchikey:${reading.inchiKey}`;
    case 'inchiKeySkeleton':
      return `inchikey:${reading.skeleton}`;
    case 'inchi':
      return `inchi:1S/${reading.inchi}`;
    case 'smiles':
      return `smiles:${reading.smiles}`;
    case 'name':
      return `name:${reading.name}`;
    case 'empty':
    case 'notUnderstood':
      return '';
  }
}

/** The bounds in the form in which they are typed: `C8-10 Br≥1 I0`. */
export function boundsText(bounds: readonly ElementBounds[]): string {
  return bounds
    .map(({ symbol, min, max }) => {
      if (max === Infinity) return `${symbol}≥${String(min)}`;
      return min === max ? symbol + String(min) : `${symbol}${String(min)}-${String(max)}`;
    })
    .join(' ');
}
