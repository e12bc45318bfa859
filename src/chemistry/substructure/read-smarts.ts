/**
 * Reads SMARTS (https://www.daylight.com/dayhtml/doc/theory/theory.smarts.html) as RDKit understands
 * it: all of its atoms and bonds, recursive ones, and stereo. Reactions and groups of parts are
 * refused by name.
 */
import { fitsAt } from './match.ts';
import { AROMATIC, bondsByAtom } from './molecule.ts';
import { NotationFault, readNotation, type Piece } from './notation.ts';
import type { Query, QueryAtom, QueryBond } from './query.ts';
import { ATOMIC_NUMBERS, readCharge } from './read-smiles.ts';
import { readLogic, type Pattern, type Test } from './smarts-logic.ts';
import type { Target } from './target.ts';
import { doubleBondStereo, writtenCentre, type Direction } from './written-stereo.ts';

interface AtomPattern extends Pattern {
  /** "@" or "@@"; empty without. */
  turn: string;
  /** Whether a hydrogen is written with it. */
  hasHydrogen: boolean;
}

interface BondPattern extends Pattern {
  direction?: Direction | undefined;
}

/** @throws NotationFault */
export function readSmarts(smarts: string): Query {
  const unsupported = /^\(|>|\.\(/.exec(smarts);
  if (unsupported) throw new NotationFault('unsupported', unsupported.index, unsupported[0]);
  const { atoms, bonds, around } = readNotation<AtomPattern, BondPattern>(
    smarts,
    (at) => readAtom(smarts, at),
    (at) => readBond(smarts, at),
  );
  const bondsOf = bondsByAtom(atoms.length, bonds);
  const directed = bonds.map(({ ends, bond }) => ({ ends, bond: bond?.direction }));
  return {
    atoms: atoms.map(({ test, only, turn, hasHydrogen }, at): QueryAtom => ({
      fits: test,
      element: only,
      stereo: turn === '' ? undefined : writtenCentre(turn, at, around[at] ?? [], hasHydrogen),
    })),
    bonds: bonds.map(({ ends, bond = SINGLE_OR_AROMATIC }): QueryBond => ({
      ends,
      fits: bond.test,
      order: bond.only,
      stereo: bond.only === 2 ? doubleBondStereo({ ends }, directed, bondsOf) : undefined,
    })),
    bondsOf,
  };
}

const OUTSIDE_BRACKETS = /^(?:Cl|Br|[BCNOPSFIAa*]|[bcnops])/;

function readAtom(smarts: string, at: number): Piece<AtomPattern> | undefined {
  const plain = OUTSIDE_BRACKETS.exec(smarts.slice(at, at + 2))?.[0];
  if (plain !== undefined)
    return [{ ...symbolTest(plain, at), turn: '', hasHydrogen: false }, at + plain.length];
  if (smarts[at] !== '[') return undefined;
  const end = closingBracket(smarts, at);
  const inner = smarts.slice(at + 1, end).replace(/:\d+$/, '');
  const own = inner.replaceAll(/\$\([^]*\)/g, '');
  const turns = own.match(/@{1,2}/g) ?? [];
  if (turns.length > 1 || (turns.length === 1 && /[!,]/.test(own)))
    throw new NotationFault('unsupported', at, smarts.slice(at, end + 1));
  const pattern = readLogic(inner, (text, from) => readPrimitive(text, from, at + 1), at + 1);
  return [{ ...pattern, turn: turns[0] ?? '', hasHydrogen: /H(?![a-z])/.test(own) }, end + 1];
}

function closingBracket(smarts: string, at: number): number {
  let depth = 0;
  for (let place = at; place < smarts.length; place++) {
    if (smarts[place] === '[') depth++;
    if (smarts[place] === ']' && --depth === 0) return place;
  }
  throw new NotationFault('character', at, '[');
}

const ALL: Test = () => true;
const SINGLE_OR_AROMATIC: BondPattern = {
  test: ({ molecule }, bond) => [1, AROMATIC].includes(molecule.bonds[bond]?.order ?? 0),
};

/** Bonds: an order, in a ring (@), any (~), or a direction beside a double bond. */
const BONDS: Readonly<Record<string, BondPattern>> = {
  '-': orderTest(1),
  '=': orderTest(2),
  '#': orderTest(3),
  $: orderTest(4),
  ':': orderTest(AROMATIC),
  '~': { test: ALL },
  '@': { test: (target, bond) => target.isRingBond(bond) },
  '/': { ...orderTest(1), direction: 'up' },
  '\\': { ...orderTest(1), direction: 'down' },
};

function orderTest(order: number): BondPattern {
  return { only: order, test: ({ molecule }, bond) => molecule.bonds[bond]?.order === order };
}

function readBond(smarts: string, at: number): Piece<BondPattern> | undefined {
  const written = /^[-=#$:~@/\\!&,;?]+/.exec(smarts.slice(at))?.[0];
  if (written === undefined) return undefined;
  if (written.includes('?')) throw new NotationFault('unsupported', at, written);
  const twice = /[-=#$:~/\\][-=#$:~/\\]/.exec(written);
  if (twice) throw new NotationFault('character', at + twice.index + 1, twice[0].charAt(1));
  const single = BONDS[written];
  if (single) return [single, at + written.length];
  const pattern = readLogic(
    written,
    (text, from) => {
      const bond = BONDS[text.charAt(from)];
      return bond && [bond, from + 1];
    },
    at,
  );
  return [pattern, at + written.length];
}

const SYMBOL = /^(?:se|as|te|si|[bcnops]|[A-Z][a-z]?|\*|a)/;
const COUNTED = /^([DHhRrvXx])(\d*)/;
const CHARGE = /^(?:\+{1,4}\d?|-{1,4}\d?|[+-]\d{1,2})/;

function readPrimitive(text: string, from: number, offset: number): Piece<Pattern> | undefined {
  const rest = text.slice(from);
  const turn = /^@{1,2}(?:TH[12])?/.exec(rest)?.[0];
  if (turn !== undefined) return [{ test: ALL }, from + turn.length];
  if (rest.startsWith('$(')) return readRecursive(text, from, offset);
  const number = /^#(\d{1,3})/.exec(rest);
  if (number) return [elementTest(Number(number[1])), from + number[0].length];
  const isotope = /^\d{1,3}/.exec(rest)?.[0];
  if (isotope !== undefined)
    return [ofAtom((atom) => atom.isotope === Number(isotope)), from + isotope.length];
  const charge = CHARGE.exec(rest)?.[0];
  if (charge !== undefined)
    return [ofAtom((atom) => atom.charge === readCharge(charge)), from + charge.length];
  const counted = COUNTED.exec(rest);
  // Symbols of two letters come before: He, Rb; H alone at the beginning is an atom.
  const isSymbol = ATOMIC_NUMBERS.has(rest.slice(0, 2)) && /^[A-Z][a-z]/.test(rest);
  if (counted && !isSymbol && !isHydrogenAtom(text, from))
    return [countTest(counted[1] ?? '', counted[2] ?? ''), from + counted[0].length];
  let symbol = SYMBOL.exec(rest)?.[0];
  if (symbol === undefined) {
    if (/^[\^{}zZGMQ]/.test(rest)) throw new NotationFault('unsupported', offset + from, rest);
    return undefined;
  }
  if (symbol.length === 2 && !ATOMIC_NUMBERS.has(symbol.charAt(0).toUpperCase() + symbol.slice(1)))
    symbol = symbol.charAt(0);
  return [symbolTest(symbol, offset + from), from + symbol.length];
}

/** "[H]", "[H+]", "[2H]": hydrogen, where other tests count hydrogens. */
function isHydrogenAtom(text: string, from: number): boolean {
  return (
    text[from] === 'H' &&
    /^\d*$/.test(text.slice(0, from)) &&
    /^H[+-]?\d*$/.test(text.slice(from)) &&
    !/^H\d/.test(text.slice(from))
  );
}

function readRecursive(text: string, from: number, offset: number): Piece<Pattern> {
  let depth = 0;
  let end = from + 1;
  for (; end < text.length; end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')' && --depth === 0) break;
  }
  if (depth > 0) throw new NotationFault('branch', offset + from, '$(');
  const query = readSmarts(text.slice(from + 2, end));
  return [{ test: (target, at) => fitsAt(query, target, at) }, end + 1];
}

type AtomOf = Target['molecule']['atoms'][number];

function ofAtom(test: (atom: AtomOf) => boolean, only?: number): Pattern {
  return {
    only,
    test: ({ molecule }, at) => {
      const atom = molecule.atoms[at];
      return atom !== undefined && test(atom);
    },
  };
}

function elementTest(element: number): Pattern {
  return ofAtom((atom) => atom.element === element, element);
}

/** A capital is not aromatic, a small letter is. */
function symbolTest(symbol: string, at: number): Pattern {
  if (symbol === '*') return { test: ALL };
  if (symbol === 'A') return ofAtom((atom) => !atom.aromatic);
  if (symbol === 'a') return ofAtom((atom) => atom.aromatic);
  const element = ATOMIC_NUMBERS.get(symbol.charAt(0).toUpperCase() + symbol.slice(1));
  if (element === undefined) throw new NotationFault('element', at, symbol);
  const aromatic = /^[a-z]/.test(symbol);
  return ofAtom((atom) => atom.element === element && atom.aromatic === aromatic, element);
}

/** Neighbours (D), hydrogens (H, h), rings (R), ring size (r), valence (v), bonds (X), in rings (x). */
function countTest(letter: string, digits: string): Pattern {
  const count = digits === '' ? undefined : Number(digits);
  const is = (of: Test | ((target: Target, at: number) => number), without: number): Pattern => ({
    test: (target, at) => Number(of(target, at)) === (count ?? without),
  });
  switch (letter) {
    case 'D':
      return is((target, at) => target.degree(at), 1);
    case 'H':
      return is((target, at) => target.hydrogens(at), 1);
    case 'v':
      return is((target, at) => target.valence(at), 1);
    case 'X':
      return is((target, at) => target.degree(at) + hydrogensOf(target, at), 1);
    case 'h':
      return {
        test: (target, at) =>
          count === undefined ? hydrogensOf(target, at) > 0 : hydrogensOf(target, at) === count,
      };
    case 'x':
      return {
        test: (target, at) =>
          count === undefined ? target.ringBonds(at) > 0 : target.ringBonds(at) === count,
      };
    case 'R':
      if (count === undefined || count === 0)
        return { test: (target, at) => target.ringBonds(at) > 0 === (count === undefined) };
      return { test: (target, at) => target.ringSizes(at).length === count };
    default:
      if (count === undefined || count === 0)
        return { test: (target, at) => target.ringBonds(at) > 0 === (count === undefined) };
      return { test: (target, at) => Math.min(...target.ringSizes(at)) === count };
  }
}

function hydrogensOf({ molecule }: Target, at: number): number {
  return molecule.atoms[at]?.hydrogens ?? 0;
}
