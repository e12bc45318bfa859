import { CanvasEditor, Molecule } from 'openchemlib';

/** What the visitor drew. */
export interface Drawn {
  /** SMILES, or SMARTS of a drawing that says what may stand somewhere. */
  readonly text: string;
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
  let written = smiles;
  const show = (text: string) => {
    if (text === written && text !== smiles) return;
    written = text;
    const molecule = readDrawn(text);
    if (!molecule) return;
    editor.setMolecule(molecule);
  };
  show(smiles);
  editor.setOnChangeListener(({ type, isUserEvent }) => {
    if (type !== 'molecule' || !isUserEvent) return;
    const molecule = editor.getMolecule();
    written = writeDrawn(molecule);
    const { formula } = molecule.getMolecularFormula();
    changed({ text: written, formula, rings: molecule.getRingSet().getSize() });
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

/** Open valences are no part of SMILES, so that a drawing without query features is a molecule. */
function writeDrawn(drawn: Molecule): string {
  if (hasQueryFeatures(drawn)) return drawn.toSmarts();
  const molecule = drawn.getCompactCopy();
  molecule.setFragment(false);
  return molecule.toIsomericSmiles();
}

function hasQueryFeatures(molecule: Molecule): boolean {
  const isSet = (features: object) =>
    Object.values(features).some(
      (value) => value === true || (typeof value === 'number' && value > 0),
    );
  for (let atom = 0; atom < molecule.getAllAtoms(); atom++)
    if (isSet(molecule.getAtomQueryFeaturesObject(atom)) || molecule.getAtomList(atom)?.length)
      return true;
  for (let bond = 0; bond < molecule.getAllBonds(); bond++)
    if (molecule.isBondBridge(bond) || molecule.getBondQueryFeatures(bond) !== 0) return true;
  return false;
}
