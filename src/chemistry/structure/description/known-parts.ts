import type { MolecularGraph } from '#chemistry/structure/graph.ts';
import { branchKey } from './branch-key.ts';

/**
 * Small molecules and ions with a common name. The key is the `branchKey` of the part from its
 * first or central atom, so each name belongs to exactly one part.
 */
export const KNOWN_PARTS = {
  OH2: 'water',
  NH3: 'ammonia',
  FH1: 'hydrogenFluoride',
  ClH1: 'hydrogenChloride',
  BrH1: 'hydrogenBromide',
  IH1: 'hydrogenIodide',
  'OH1-': 'hydroxide',
  'NH4+': 'ammonium',
  'OH3+': 'oxonium',
  'H-': 'hydride',
  'F-': 'fluoride',
  'Cl-': 'chloride',
  'Br-': 'bromide',
  'I-': 'iodide',
  'O-2': 'oxide',
  'S-2': 'sulfide',
  'Se-2': 'selenide',
  'Te-2': 'telluride',
  'N-3': 'nitride',
  'P-3': 'phosphide',
  'C-(#N)': 'cyanide',
  'N+(=O)(O-)(O-)': 'nitrate',
  'N(=O)(O-)': 'nitrite',
  'C(=O)(O-)(O-)': 'carbonate',
  'C(=O)(O-)(OH1)': 'hydrogencarbonate',
  'S(=O)(=O)(O-)(O-)': 'sulfate',
  'S(=O)(=O)(O-)(OH1)': 'hydrogensulfate',
  'P(=O)(O-)(O-)(O-)': 'phosphate',
  'P(=O)(O-)(O-)(OH1)': 'hydrogenphosphate',
  'P(=O)(O-)(OH1)(OH1)': 'dihydrogenphosphate',
  'Cl(=O)(=O)(=O)(O-)': 'perchlorate',
  'Cl+3(O-)(O-)(O-)(O-)': 'perchlorate',
  'B-(F)(F)(F)(F)': 'tetrafluoroborate',
  'P-(F)(F)(F)(F)(F)(F)': 'hexafluorophosphate',
  'Sb-(F)(F)(F)(F)(F)(F)': 'hexafluoroantimonate',
} as const;

export type KnownPart = (typeof KNOWN_PARTS)[keyof typeof KNOWN_PARTS];

/** The name of a part without rings; undefined if it is not in the table. */
export function knownPart(graph: MolecularGraph, atoms: readonly number[]): KnownPart | undefined {
  if (atoms.length > 7) return undefined;
  const names = atoms.map(
    (atom) => (KNOWN_PARTS as Partial<Record<string, KnownPart>>)[branchKey(graph, atom, -1, 1)],
  );
  return names.find((name) => name !== undefined);
}
