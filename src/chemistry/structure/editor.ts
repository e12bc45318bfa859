import { CanvasEditor, Molecule } from 'openchemlib';
import { readSmiles } from '#chemistry/substructure/read-smiles.ts';
import { READING } from './id-code.ts';
import { hasQueryFeatures, patternOf } from './drawn-pattern.ts';

/** What is said of a drawing. */
export interface DrawnFacts {
  /** With hydrogens on open valences. */
  readonly formula: string;
  readonly rings: number;
}

/** What the visitor drew. */
export interface Drawn extends DrawnFacts {
  /**
   * SMILES, or SMARTS of a drawing that says what may stand somewhere; undefined if it says what
   * cannot be searched.
   */
  readonly text: string | undefined;
}

export interface StructureEditor {
  /** Shows a structure, or nothing of a text that cannot be drawn. */
  show: (smiles: string) => DrawnFacts | undefined;
}

/** Opens OpenChemLib's editor. */
export function editStructure(
  place: HTMLElement,
  changed: (drawn: Drawn) => void,
): StructureEditor {
  const editor = new CanvasEditor(place, { initialMode: 'molecule', initialFragment: true });
  let written: string | undefined;
  const show = (text: string) => {
    if (text !== written) {
      written = text;
      // The editor takes clearing for an act of the visitor.
      editor.setMolecule(readDrawn(text) ?? new Molecule(0, 0));
    }
    const molecule = editor.getMolecule();
    return molecule.getAllAtoms() > 0 ? factsOf(molecule) : undefined;
  };
  editor.setOnChangeListener(({ type, isUserEvent }) => {
    if (type !== 'molecule' || !isUserEvent) return;
    const molecule = editor.getMolecule();
    const text = writeDrawn(molecule);
    written = text ?? '';
    changed({ text, ...factsOf(molecule) });
  });
  return { show };
}

function factsOf(molecule: Molecule): DrawnFacts {
  const { formula } = wholeOf(molecule).getMolecularFormula();
  return { formula, rings: molecule.getRingSet().getSize() };
}

function readDrawn(smiles: string): Molecule | undefined {
  if (smiles === '') return undefined;
  try {
    // OpenChemLib takes patterns, and reads some of their parts.
    readSmiles(smiles);
    const molecule = Molecule.fromSmiles(smiles, READING);
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
