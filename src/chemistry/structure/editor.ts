import { CanvasEditor, Molecule } from 'openchemlib';
import { hasQueryFeatures, patternOf } from './drawn-pattern.ts';

/** What the visitor drew. */
export interface Drawn {
  /**
   * SMILES, or SMARTS of a drawing that says what may stand somewhere; undefined if it says what
   * cannot be searched.
   */
  readonly text: string | undefined;
  /** With hydrogens on open valences. */
  readonly formula: string;
  readonly rings: number;
}

export interface StructureEditor {
  /** Shows a structure; what cannot be drawn leaves the drawing as it is. */
  show: (smiles: string) => void;
}

/** Opens OpenChemLib's editor with a structure. */
export function editStructure(
  place: HTMLElement,
  smiles: string,
  changed: (drawn: Drawn) => void,
): StructureEditor {
  const editor = new CanvasEditor(place, { initialMode: 'molecule', initialFragment: true });
  let written: string | undefined;
  const show = (text: string) => {
    if (text === written) return;
    written = text;
    const molecule = readDrawn(text);
    if (molecule) editor.setMolecule(molecule);
    else if (text === '') editor.clearAll();
  };
  show(smiles);
  editor.setOnChangeListener(({ type, isUserEvent }) => {
    if (type !== 'molecule' || !isUserEvent) return;
    const molecule = editor.getMolecule();
    const text = writeDrawn(molecule);
    written = text ?? '';
    const { formula } = wholeOf(molecule).getMolecularFormula();
    changed({ text, formula, rings: molecule.getRingSet().getSize() });
  });
  return { show };
}

function readDrawn(smiles: string): Molecule | undefined {
  if (smiles === '') return undefined;
  try {
    const molecule = Molecule.fromSmiles(smiles);
    molecule.setFragment(true);
    return molecule;
  } catch {
    return undefined;
  }
}

/**
 * Open valences are no part of SMILES, so that a drawing without query features is a molecule.
 * @returns undefined for a feature that cannot be searched
 */
function writeDrawn(drawn: Molecule): string | undefined {
  if (hasQueryFeatures(drawn)) return patternOf(drawn);
  return wholeOf(drawn).toIsomericSmiles();
}

/** With hydrogens on open valences. */
function wholeOf(drawn: Molecule): Molecule {
  const molecule = drawn.getCompactCopy();
  molecule.setFragment(false);
  return molecule;
}
