/** CommonChem JSON, RDKit's format for the atoms and bonds of a molecule. */
import { ELEMENTS } from '#chemistry/formula/elements.ts';
import type { MolecularGraph } from './graph.ts';

/** Fields that have the values of `DEFAULTS` are left out. */
interface CommonChem {
  readonly molecules: readonly {
    readonly atoms: readonly CommonChemAtom[];
    readonly bonds?: readonly CommonChemBond[];
    readonly conformers?: readonly { readonly coords: readonly Point[] }[];
    readonly extensions?: readonly {
      readonly aromaticAtoms?: readonly number[];
      readonly atomRings?: readonly (readonly number[])[];
    }[];
  }[];
}

interface CommonChemAtom {
  /** Atomic number; 0 for an atom of no element. */
  readonly z?: number;
  readonly chg?: number;
  readonly impHs?: number;
  readonly isotope?: number;
  /** Unpaired electrons. */
  readonly nRad?: number;
}

interface CommonChemBond {
  readonly bo?: number;
  readonly atoms: readonly [number, number];
}

const DEFAULTS = {
  atom: { z: 6, impHs: 0, chg: 0, nRad: 0, isotope: 0, stereo: 'unspecified' },
  bond: { bo: 1, stereo: 'unspecified' },
};

export type Point = readonly [x: number, y: number];

function readMolecule(json: string): CommonChem['molecules'][number] {
  return (JSON.parse(json) as CommonChem).molecules[0] ?? { atoms: [] };
}

/** The graph of a molecule; an atom of no element has the symbol "*". */
export function readGraph(json: string): MolecularGraph {
  const molecule = readMolecule(json);
  const extensions = molecule.extensions ?? [];
  const aromatic = new Set(extensions.flatMap(({ aromaticAtoms = [] }) => aromaticAtoms));
  const atoms = molecule.atoms.map((atom, i) => {
    const { z, chg, impHs, isotope } = { ...DEFAULTS.atom, ...atom };
    const symbol = ELEMENTS[z - 1]?.symbol ?? '*';
    return { symbol, charge: chg, hydrogens: impHs, isotope, aromatic: aromatic.has(i) };
  });
  const bonds = (molecule.bonds ?? []).map(({ bo = DEFAULTS.bond.bo, atoms: ends }) => ({
    order: bo,
    atoms: ends,
  }));
  const neighbours: { atom: number; order: number }[][] = atoms.map(() => []);
  for (const { order, atoms: ends } of bonds) {
    neighbours[ends[0]]?.push({ atom: ends[1], order });
    neighbours[ends[1]]?.push({ atom: ends[0], order });
  }
  return { atoms, bonds, rings: extensions.flatMap(({ atomRings = [] }) => atomRings), neighbours };
}

/** Coordinates of the atoms, with a bond length of 1.5; empty without a layout. */
export function readPoints(json: string): readonly Point[] {
  return readMolecule(json).conformers?.[0]?.coords ?? [];
}

/** Whether an atom that has a bond has unpaired electrons. */
export function hasBondedRadical(json: string): boolean {
  const { atoms, bonds = [] } = readMolecule(json);
  const bonded = new Set(bonds.flatMap((bond) => bond.atoms));
  return atoms.some(({ nRad = 0 }, atom) => nRad > 0 && bonded.has(atom));
}

/** A molecule for RDKit to read, without stereo and isotopes. */
export function writeCommonChem(
  graph: Pick<MolecularGraph, 'bonds'> & {
    readonly atoms: readonly { symbol: string; charge: number; hydrogens: number }[];
  },
): string {
  const atoms = graph.atoms.map(({ symbol, charge, hydrogens }) => {
    const z = ELEMENTS.findIndex((element) => element.symbol === symbol) + 1;
    return { z, chg: charge, impHs: hydrogens };
  });
  const bonds = graph.bonds.map(({ order, atoms: ends }) => ({ bo: order, atoms: ends }));
  return JSON.stringify({
    rdkitjson: { version: 12 },
    defaults: DEFAULTS,
    molecules: [{ atoms, bonds }],
  });
}
