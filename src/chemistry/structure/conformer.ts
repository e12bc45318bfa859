/** A model of a molecule in space, made in the browser on demand: its data have 240 kB. */
import { ConformerGenerator, ForceFieldMMFF94, Molecule, Resources } from 'openchemlib';

/** An atom at its place, in ångström. */
export interface ModelAtom {
  readonly element: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export interface Model {
  readonly atoms: readonly ModelAtom[];
  /** Indexes of two atoms, and 1, 2 or 3 lines. */
  readonly bonds: readonly (readonly [from: number, to: number, order: number])[];
  /** Whether the force field knows its atoms; else it is as built of torsions and bond lengths. */
  readonly isMinimised: boolean;
  /** Whether parts of the structure are left out: the model is of the largest. */
  readonly isPart: boolean;
  /** In V2000, with hydrogen atoms. */
  readonly molfile: string;
}

/** The same structure has the same model. */
const SEED = 1;
/** A larger molecule would take minutes. */
const MAX_ATOMS = 250;
const MAX_STEPS = 2000;

/**
 * One conformer of the largest part of a structure, by the torsions that crystals prefer, minimised
 * with MMFF94s+ where that knows the atoms; of an open stereocentre, one form. Undefined if none can
 * be built.
 * @param smiles with its stereo descriptors
 * @param data what `virtual:conformer-data` gives
 * @throws what OpenChemLib throws of a text that is no SMILES
 */
export function modelOf(smiles: string, data: Record<string, string>): Model | undefined {
  Resources.register(data);
  const parts = Molecule.fromSmiles(smiles).getFragments();
  const [part] = parts.toSorted((a, b) => b.getAllAtoms() - a.getAllAtoms());
  if (!part || part.getAllAtoms() > MAX_ATOMS) return undefined;
  const model = new ConformerGenerator(SEED).getOneConformerAsMolecule(part);
  if (!model) return undefined;
  const isMinimised = minimise(model);
  return { ...placesOf(model), isMinimised, isPart: parts.length > 1, molfile: model.toMolfile() };
}

function minimise(model: Molecule): boolean {
  try {
    new ForceFieldMMFF94(model, ForceFieldMMFF94.MMFF94SPLUS).minimise({ maxIts: MAX_STEPS });
    return true;
  } catch {
    return false;
  }
}

function placesOf(model: Molecule): Pick<Model, 'atoms' | 'bonds'> {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  return {
    atoms: numbers(model.getAllAtoms()).map((at) => ({
      element: model.getAtomLabel(at),
      x: model.getAtomX(at),
      y: model.getAtomY(at),
      z: model.getAtomZ(at),
    })),
    bonds: numbers(model.getAllBonds()).map((at) => [
      model.getBondAtom(0, at),
      model.getBondAtom(1, at),
      model.getBondOrder(at),
    ]),
  };
}
