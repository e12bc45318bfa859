/**
 * What SMILES and SMARTS have in common: atoms in a row, branches in parentheses, digits that close
 * rings, dots between parts (https://www.daylight.com/dayhtml/doc/theory/).
 */

/** A text cannot be read; `at` is the place of the first character that does not fit. */
export class NotationFault extends Error {
  override name = 'NotationFault';
  readonly kind: FaultKind;
  readonly at: number;
  /** What stands there. */
  readonly found: string;

  constructor(kind: FaultKind, at: number, found = '') {
    super(`${kind} at ${String(at + 1)}${found && `: ${found}`}`);
    this.kind = kind;
    this.at = at;
    this.found = found;
  }
}

export type FaultKind =
  | 'character'
  | 'element'
  | 'ringOpen'
  | 'ringBonds'
  | 'branch'
  | 'bond'
  | 'aromatic'
  | 'unsupported'
  | 'length'
  | 'pattern';

/** Something read from a text, and the place behind it. */
export type Piece<Content> = readonly [content: Content, end: number];

export interface Notation<AtomText, BondText> {
  readonly atoms: AtomText[];
  readonly bonds: WrittenBond<BondText>[];
  /** The neighbours of each atom in the order in which they are written. */
  readonly around: number[][];
}

export interface WrittenBond<BondText> {
  /** From the atom at which the bond is written. */
  readonly ends: readonly [number, number];
  /** Undefined if no bond is written. */
  readonly bond: BondText | undefined;
}

interface OpenRing<BondText> {
  atom: number;
  /** Its place among the neighbours of the atom. */
  place: number;
  bond: BondText | undefined;
  at: number;
}

/**
 * Reads the frame of a notation.
 * @param readAtom the atom at a place, undefined if there is none
 * @param readBond likewise
 * @throws NotationFault
 */
export function readNotation<AtomText, BondText>(
  text: string,
  readAtom: (at: number) => Piece<AtomText> | undefined,
  readBond: (at: number) => Piece<BondText> | undefined,
): Notation<AtomText, BondText> {
  const atoms: AtomText[] = [];
  const bonds: WrittenBond<BondText>[] = [];
  const around: number[][] = [];
  const branches: number[] = [];
  const rings = new Map<string, OpenRing<BondText>>();
  let last = -1;
  let bond: BondText | undefined;
  let at = 0;

  const closeRing = (digit: string) => {
    const open = rings.get(digit);
    if (!open) {
      const places = around[last] ?? [];
      rings.set(digit, { atom: last, place: places.length, bond, at });
      places.push(last);
    } else {
      rings.delete(digit);
      const isDouble = bonds.some(({ ends }) => ends.includes(last) && ends.includes(open.atom));
      if (open.atom === last || isDouble) throw new NotationFault('ringBonds', at, digit);
      const isWrittenHere = bond !== undefined;
      bonds.push({
        ends: isWrittenHere ? [last, open.atom] : [open.atom, last],
        bond: bond ?? open.bond,
      });
      const places = around[open.atom];
      if (places) places[open.place] = last;
      around[last]?.push(open.atom);
    }
    bond = undefined;
  };

  while (at < text.length) {
    const char = text.charAt(at);
    const digit = /^(?:\d|%\d\d|%\(\d{1,5}\))/.exec(text.slice(at, at + 8))?.[0];
    if (digit !== undefined && last >= 0) {
      closeRing(digit.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, ''));
      at += digit.length;
    } else if (char === '(' && last >= 0 && bond === undefined && text[at + 1] !== ')') {
      branches.push(last);
      at++;
    } else if (char === ')' && branches.length > 0 && bond === undefined) {
      last = branches.pop() ?? -1;
      at++;
    } else if (char === '.' && last >= 0 && bond === undefined && branches.length === 0) {
      last = -1;
      at++;
    } else {
      const written = bond === undefined && last >= 0 ? readBond(at) : undefined;
      if (written) {
        [bond, at] = written;
        continue;
      }
      const atom = readAtom(at);
      if (!atom) throw new NotationFault(faultOf(char), at, char);
      const number = atoms.push(atom[0]) - 1;
      around.push([]);
      if (last >= 0) {
        bonds.push({ ends: [last, number], bond });
        around[last]?.push(number);
        around[number]?.push(last);
      }
      last = number;
      bond = undefined;
      at = atom[1];
    }
  }
  const [open] = rings.entries();
  if (open) throw new NotationFault('ringOpen', open[1].at, open[0]);
  if (branches.length > 0) throw new NotationFault('branch', text.lastIndexOf('('), '(');
  if (bond !== undefined || last < 0) throw new NotationFault('bond', text.length - 1, text.at(-1));
  return { atoms, bonds, around };
}

function faultOf(char: string): FaultKind {
  return /[()]/.test(char) ? 'branch' : 'character';
}
