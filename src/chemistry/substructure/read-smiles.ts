/** Reads SMILES (http://opensmiles.org/opensmiles.html), as molecules and as drawn parts of them. */
import { ELEMENTS } from '#chemistry/formula/elements.ts';
import { perceiveAromaticity } from './aromaticity.ts';
import { assignDoubleBonds } from './kekule.ts';
import { AROMATIC, bondsByAtom, partOf, type Atom, type Bond, type Molecule } from './molecule.ts';
import { NotationFault, readNotation, type Piece, type WrittenBond } from './notation.ts';
import { usualForm } from './usual-form.ts';
import { doubleBondStereo, writtenCentre, type Direction } from './written-stereo.ts';

/**
 * Reads SMILES that a visitor wrote: rings may be written with aromatic atoms or with double bonds,
 * both become the same, as do the writings of a nitro group (usual-form.ts).
 * @throws NotationFault
 */
export function readSmiles(smiles: string): Molecule {
  return perceiveAromaticity(assignDoubleBonds(usualForm(readWritten(smiles))));
}

/**
 * Reads RDKit's canonical SMILES, whose aromatic atoms and bonds are RDKit's.
 * @throws NotationFault
 */
export function readCanonicalSmiles(smiles: string): Molecule {
  return readWritten(smiles);
}

/** Atomic numbers by symbol. */
export const ATOMIC_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['*', 0],
  ...ELEMENTS.map(({ symbol }, at): [string, number] => [symbol, at + 1]),
]);

/** Symbols by atomic number. */
export const SYMBOLS: readonly string[] = ['*', ...ELEMENTS.map(({ symbol }) => symbol)];

interface WrittenAtom {
  element: number;
  aromatic: boolean;
  charge: number;
  isotope: number;
  /** Undefined outside brackets: as many as the valence asks for. */
  hydrogens: number | undefined;
  /** "@" or "@@"; empty without. */
  turn: string;
}

type WrittenOrder = Bond['order'] | Direction;

const ORDERS: Readonly<Record<string, WrittenOrder>> = {
  '-': 1,
  '=': 2,
  '#': 3,
  $: 4,
  ':': AROMATIC,
  '/': 'up',
  '\\': 'down',
};

const OUTSIDE_BRACKETS = /^(?:Cl|Br|[BCNOPSFI*]|[bcnops])/;
const IN_BRACKETS =
  /^\[(\d+)?([A-Z][a-z]?|[bcnops]|se|as|te|si|\*)(@{0,2}(?:TH[12])?)(?:H(\d?))?(\+{1,4}\d?|-{1,4}\d?|[+-]\d{1,2})?(?::\d+)?\]/;

function readWritten(smiles: string): Molecule {
  const { atoms, bonds, around } = readNotation<WrittenAtom, WrittenOrder>(
    smiles,
    (at) => readAtom(smiles, at),
    (at) => {
      // Dative bonds of RDKit are single ones here.
      const arrow = /^(?:->|<-)/.exec(smiles.slice(at, at + 2));
      if (arrow) return [1, at + 2];
      const order = ORDERS[smiles.charAt(at)];
      return order === undefined ? undefined : [order, at + 1];
    },
  );
  const bondsOf = bondsByAtom(atoms.length, bonds);
  const plainBonds = bonds.map((bond): Bond => {
    const stereo = bond.bond === 2 ? doubleBondStereo(bond, bonds, bondsOf) : undefined;
    return { ends: bond.ends, order: orderOf(bond, atoms), ...(stereo && { stereo }) };
  });
  const plainAtoms = atoms.map((atom, at): Atom => {
    const orders = (bondsOf[at] ?? []).map((bond) => plainBonds[bond]?.order ?? 1);
    return {
      element: atom.element,
      aromatic: atom.aromatic,
      charge: atom.charge,
      isotope: atom.isotope,
      hydrogens: atom.hydrogens ?? impliedHydrogens(atom, orders),
      ...centreOf(atom, at, around[at] ?? []),
    };
  });
  return withoutHydrogens({ atoms: plainAtoms, bonds: plainBonds, bondsOf });
}

function readAtom(smiles: string, at: number): Piece<WrittenAtom> | undefined {
  const plain = OUTSIDE_BRACKETS.exec(smiles.slice(at, at + 2))?.[0];
  const none = { charge: 0, isotope: 0, hydrogens: undefined, turn: '' };
  if (plain !== undefined) return [{ ...elementOf(plain, at), ...none }, at + plain.length];
  if (smiles[at] !== '[') return undefined;
  const found = IN_BRACKETS.exec(smiles.slice(at));
  if (!found) {
    const end = smiles.indexOf(']', at);
    throw new NotationFault('character', at, smiles.slice(at, end < 0 ? undefined : end + 1));
  }
  const [whole, isotope = '0', symbol = '', turn = '', hydrogens, charge] = found;
  const atom = {
    ...elementOf(symbol, at),
    isotope: Number(isotope),
    hydrogens: hydrogens === undefined ? 0 : Number(hydrogens || '1'),
    charge: readCharge(charge),
    turn: turn.replace('TH1', '').replace('TH2', '@'),
  };
  return [atom, at + whole.length];
}

function elementOf(symbol: string, at: number): Pick<WrittenAtom, 'element' | 'aromatic'> {
  const element = ATOMIC_NUMBERS.get(symbol.charAt(0).toUpperCase() + symbol.slice(1));
  if (element === undefined) throw new NotationFault('element', at, symbol);
  return { element, aromatic: /^[a-z]/.test(symbol) };
}

/** "+", "++" or "+2". */
export function readCharge(text = ''): number {
  if (text === '') return 0;
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replaceAll(/[+-]/g, '');
  return sign * (digits === '' ? text.length : Number(digits));
}

/** A bond that is not written is aromatic between aromatic atoms. */
function orderOf(
  { bond, ends }: WrittenBond<WrittenOrder>,
  atoms: readonly WrittenAtom[],
): Bond['order'] {
  if (typeof bond === 'number') return bond;
  const isAromatic = bond === undefined && ends.every((end) => atoms[end]?.aromatic);
  return isAromatic ? AROMATIC : 1;
}

/** Valences of the elements that may stand outside brackets. */
const VALENCES: Readonly<Record<number, readonly number[]>> = {
  5: [3],
  6: [4],
  7: [3, 5],
  8: [2],
  9: [1],
  15: [3, 5],
  16: [2, 4, 6],
  17: [1],
  35: [1],
  53: [1],
};

/** Of an aromatic atom one electron is in the ring, if its valence leaves one. */
function impliedHydrogens({ element, aromatic }: WrittenAtom, orders: readonly number[]): number {
  const valences = VALENCES[element];
  if (!valences) return 0;
  const used = orders.reduce((sum, order) => sum + Math.floor(order), 0);
  if (aromatic) return Math.max(0, (valences[0] ?? 0) - used - 1);
  const valence = valences.find((one) => one >= used);
  return valence === undefined ? 0 : valence - used;
}

function centreOf(
  { turn, hydrogens = 0 }: WrittenAtom,
  at: number,
  around: readonly number[],
): Pick<Atom, 'stereo'> {
  if (turn === '' || around.length + hydrogens < 3 || hydrogens > 1) return {};
  return { stereo: writtenCentre(turn, at, around, hydrogens === 1) };
}

/**
 * Hydrogen atoms become numbers of their neighbours, but for labelled ones and those that a double
 * bond needs for its stereo.
 */
function withoutHydrogens(molecule: Molecule): Molecule {
  const { atoms, bonds, bondsOf } = molecule;
  const needed = new Set(bonds.flatMap(({ stereo }) => stereo?.beside ?? []));
  const holders = new Map<number, number>();
  atoms.forEach(({ element, isotope, charge, hydrogens }, at) => {
    const own = bondsOf[at] ?? [];
    const bond = bonds[own[0] ?? -1];
    if (element !== 1 || isotope || charge || hydrogens || own.length !== 1 || !bond) return;
    const holder = bond.ends[0] === at ? bond.ends[1] : bond.ends[0];
    if (atoms[holder]?.element !== 1 && bond.order === 1 && !needed.has(at))
      holders.set(at, holder);
  });
  if (holders.size === 0) return molecule;
  const more = Map.groupBy(holders.values(), (holder) => holder);
  const counted = atoms.map((atom, at) => ({
    ...atom,
    hydrogens: atom.hydrogens + (more.get(at)?.length ?? 0),
  }));
  const kept = [...atoms.keys()].filter((at) => !holders.has(at));
  return partOf({ ...molecule, atoms: counted }, kept);
}
