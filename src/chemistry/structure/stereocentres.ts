import { ELEMENTS } from '#chemistry/formula/elements.ts';
import type { Formula } from '#chemistry/formula/formula.ts';

/** How many stereogenic atoms say their configuration, and how many leave it open. */
export interface Stereocentres {
  readonly defined: number;
  readonly undefined: number;
}

interface AtomProperties {
  readonly z?: number;
  readonly chg?: number;
  readonly impHs?: number;
  readonly isotope?: number;
}

interface CommonChem {
  readonly defaults: { readonly atom: AtomProperties };
  readonly molecules: readonly { readonly atoms: readonly AtomProperties[] }[];
}

/**
 * Atoms and charge from RDKit's CommonChem JSON; undefined where an atom is of no element ("*").
 * RDKit has no formula to offer in its WebAssembly build.
 */
export function compositionOf(json: string): Formula | undefined {
  const { defaults, molecules } = JSON.parse(json) as CommonChem;
  const atoms = new Map<string, number>();
  let charge = 0;
  for (const atom of molecules.flatMap((molecule) => molecule.atoms)) {
    const { z = 6, chg = 0, impHs = 0, isotope = 0 } = { ...defaults.atom, ...atom };
    const symbol = ELEMENTS[z - 1]?.symbol;
    if (symbol === undefined) return undefined;
    count(atoms, nuclide(symbol, isotope), 1);
    if (impHs > 0) count(atoms, 'H', impHs);
    charge += chg;
  }
  return { atoms, charge };
}

function nuclide(symbol: string, isotope: number): string {
  if (symbol === 'H' && isotope === 2) return 'D';
  if (symbol === 'H' && isotope === 3) return 'T';
  return isotope > 0 ? `${String(isotope)}${symbol}` : symbol;
}

function count(atoms: Map<string, number>, key: string, more: number): void {
  atoms.set(key, (atoms.get(key) ?? 0) + more);
}

interface Descriptors {
  readonly amw: number;
  readonly exactmw: number;
}

/** Average and exact mass from RDKit's descriptors. */
export function readMasses(descriptors: string): { averageMass: number; exactMass: number } {
  const { amw, exactmw } = JSON.parse(descriptors) as Descriptors;
  return { averageMass: amw, exactMass: exactmw };
}

interface StereoTags {
  /** Index of an atom and its CIP label, "(R)", or "(?)" where the structure leaves it open. */
  readonly CIP_atoms: readonly (readonly [atom: number, label: string])[];
}

/** Counts RDKit's stereo tags of atoms. */
export function stereocentres(tags: string): Stereocentres {
  const { CIP_atoms: atoms } = JSON.parse(tags) as StereoTags;
  const open = atoms.filter(([, label]) => label === '(?)').length;
  return { defined: atoms.length - open, undefined: open };
}
