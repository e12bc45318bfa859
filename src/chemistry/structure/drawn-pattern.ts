/**
 * A drawing with query features, of OpenChemLib's editor, as SMARTS. OpenChemLib's own SMARTS leaves
 * out most features without a word.
 */
import type { AtomQueryFeatures, BondQueryFeatures, Molecule } from 'openchemlib';

/** Whether a drawing says more than atoms and bonds. */
export function hasQueryFeatures(molecule: Molecule): boolean {
  return (
    written(molecule).some(({ symbol }) => /^[AL*?]$/.test(symbol)) ||
    atomsOf(molecule).some((atom) => isSet(molecule.getAtomQueryFeaturesObject(atom))) ||
    bondsOf(molecule).some((bond) => isSet(molecule.getBondQueryFeaturesObject(bond)))
  );
}

/** The drawing as SMARTS; undefined if it has a feature that cannot be written. */
export function patternOf(molecule: Molecule): string | undefined {
  const symbols = written(molecule);
  const atoms = atomsOf(molecule).map((atom) => atomPattern(molecule, atom, symbols[atom]));
  const bonds = bondsOf(molecule).map((bond) => bondPattern(molecule, bond));
  if (atoms.includes(undefined) || bonds.includes(undefined)) return undefined;
  return joined(molecule, atoms as string[], bonds as string[]);
}

function atomsOf(molecule: Molecule): number[] {
  return Array.from({ length: molecule.getAllAtoms() }, (_, atom) => atom);
}

function bondsOf(molecule: Molecule): number[] {
  return Array.from({ length: molecule.getAllBonds() }, (_, bond) => bond);
}

function isSet(features: AtomQueryFeatures | BondQueryFeatures): boolean {
  return Object.values(features).some((value) => value === true || Number(value) > 0);
}

interface WrittenAtom {
  /** "A" is any atom, "L" one of a list. */
  symbol: string;
  list: string[];
  excludes: boolean;
}

/** Lists and any atoms, which only the molfile tells. */
function written(molecule: Molecule): WrittenAtom[] {
  const lines = molecule.toMolfile().split('\n');
  const first = 4;
  const atoms = atomsOf(molecule).map((atom): WrittenAtom => ({
    symbol: (lines[first + atom] ?? '').slice(30, 34).trim(),
    list: [],
    excludes: false,
  }));
  for (const line of lines) {
    const [, atom, excludes, list = ''] = /^M {2}ALS +(\d+) +\d+ ([TF]) (.*)$/.exec(line) ?? [];
    const one = atoms[Number(atom) - 1];
    if (one) Object.assign(one, { list: list.trim().split(/\s+/), excludes: excludes === 'T' });
  }
  return atoms;
}

/** What each feature of an atom means; those that are set and not here cannot be written. */
const ATOM_TESTS: Partial<Record<keyof AtomQueryFeatures, string>> = {
  aromatic: 'a',
  notAromatic: 'A',
  notChain: '!x0',
  not2RingBonds: '!x2',
  not3RingBonds: '!x3',
  not4RingBonds: '!x4',
  not0Hydrogen: '!H0',
  not1Hydrogen: '!H1',
  not2Hydrogen: '!H2',
  not3Hydrogen: '!H3',
  not0Neighbours: '!D0',
  not1Neighbour: '!D1',
  not2Neighbours: '!D2',
  not3Neighbours: '!D3',
  not4Neighbours: '!D4',
  notChargeNeg: '!-',
  notCharge0: '!+0',
  noChargePos: '!+',
};

const RING_SIZES: Partial<Record<keyof AtomQueryFeatures, string>> = {
  ringSize0: 'R0',
  ringSize3: 'r3',
  ringSize4: 'r4',
  ringSize5: 'r5',
  ringSize6: 'r6',
  ringSize7: 'r7',
};

function atomPattern(molecule: Molecule, atom: number, text?: WrittenAtom): string | undefined {
  const tests = [elementTest(molecule, atom, text)];
  const features = molecule.getAtomQueryFeaturesObject(atom);
  const sizes: string[] = [];
  const neighbours = `D${String(molecule.getAllConnAtoms(atom))}`;
  for (const [name, value] of Object.entries(features) as [keyof AtomQueryFeatures, boolean][]) {
    if (!value) continue;
    const size = RING_SIZES[name];
    const test =
      { noMoreNeighbours: neighbours, moreNeighbours: `!${neighbours}` }[name as string] ??
      ATOM_TESTS[name];
    if (size !== undefined) sizes.push(size);
    else if (test !== undefined) tests.push(test);
    else return undefined;
  }
  if (sizes.length > 0) tests.push(sizes.join(','));
  const charge = molecule.getAtomCharge(atom);
  if (charge !== 0) tests.push(`${charge > 0 ? '+' : '-'}${String(Math.abs(charge))}`);
  const isotope = molecule.getAtomMass(atom);
  if (isotope !== 0) tests.push(String(isotope));
  return `[${tests.join(';')}]`;
}

/** By element, whether aromatic or not. */
function elementTest(molecule: Molecule, atom: number, text?: WrittenAtom): string {
  if (text?.symbol === 'A' || text?.symbol === '*' || text?.symbol === '?') return '*';
  const numbers = molecule.getAtomList(atom) as number[] | null;
  if (text?.symbol === 'L' && numbers)
    return text.excludes
      ? numbers.map((number) => `!#${String(number)}`).join(';')
      : numbers.map((number) => `#${String(number)}`).join(',');
  return `#${String(molecule.getAtomicNo(atom))}`;
}

const BOND_TYPES: Partial<Record<keyof BondQueryFeatures, string>> = {
  single: '-',
  double: '=',
  triple: '#',
  quadruple: '$',
  delocalized: ':',
};
const BOND_TESTS: Partial<Record<keyof BondQueryFeatures, string>> = {
  ring: '@',
  notRing: '!@',
  aromatic: ':',
  nonAromatic: '!:',
};
const ORDERS = ['~', '-', '=', '#', '$'];

function bondPattern(molecule: Molecule, bond: number): string | undefined {
  const types: string[] = [];
  const tests: string[] = [];
  const features = molecule.getBondQueryFeaturesObject(bond);
  for (const [name, value] of Object.entries(features) as [keyof BondQueryFeatures, unknown][]) {
    if (value === false || value === 0) continue;
    const [type, test] = [BOND_TYPES[name], BOND_TESTS[name]];
    if (type !== undefined) types.push(type);
    else if (test !== undefined) tests.push(test);
    else return undefined;
  }
  const isDelocalised = molecule.isDelocalizedBond(bond) || molecule.isAromaticBond(bond);
  const order = isDelocalised ? ':' : ORDERS[molecule.getBondOrder(bond)];
  if (types.length === 0 && order === undefined) return undefined;
  const drawn = types.length > 0 ? types.join(',') : (order ?? '');
  return [drawn, ...tests].join(';');
}

/** Writes atoms and bonds in a row, with branches and closed rings. */
function joined(molecule: Molecule, atoms: readonly string[], bonds: readonly string[]): string {
  const seen = new Set<number>();
  const used = new Set<number>();
  const closures = new Map<number, string[]>();
  const ends = (bond: number) => [molecule.getBondAtom(0, bond), molecule.getBondAtom(1, bond)];
  const around = (atom: number) =>
    bondsOf(molecule).flatMap((bond) => {
      const [a = -1, b = -1] = ends(bond);
      return a === atom ? [{ bond, next: b }] : b === atom ? [{ bond, next: a }] : [];
    });
  let rings = 0;
  const walk = (atom: number): void => {
    seen.add(atom);
    for (const { bond, next } of around(atom)) {
      if (used.has(bond)) continue;
      used.add(bond);
      if (!seen.has(next)) {
        branches.set(atom, [...(branches.get(atom) ?? []), { bond, next }]);
        walk(next);
        continue;
      }
      const digit = `%${String(++rings).padStart(2, '0')}`;
      closures.set(atom, [...(closures.get(atom) ?? []), (bonds[bond] ?? '') + digit]);
      closures.set(next, [...(closures.get(next) ?? []), digit]);
    }
  };
  const branches = new Map<number, { bond: number; next: number }[]>();
  const write = (atom: number): string => {
    const texts = (branches.get(atom) ?? []).map(
      ({ bond, next }) => (bonds[bond] ?? '') + write(next),
    );
    const last = texts.pop() ?? '';
    const inside = texts.map((text) => `(${text})`).join('');
    return (atoms[atom] ?? '') + (closures.get(atom) ?? []).join('') + inside + last;
  };
  return atomsOf(molecule)
    .flatMap((atom) => {
      if (seen.has(atom)) return [];
      walk(atom);
      return [write(atom)];
    })
    .join('.');
}
