import { CanvasEditor, Molecule } from 'openchemlib';

export interface StructureEditor {
  /** Shows a structure; what cannot be drawn leaves the drawing as it is. */
  show: (smiles: string) => void;
}

/**
 * Opens OpenChemLib's editor.
 * @param changed receives what the visitor drew: SMILES, or SMARTS of a drawing with query features
 */
export function editStructure(
  place: HTMLElement,
  smiles: string,
  changed: (text: string) => void,
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
    written = writeDrawn(editor.getMolecule());
    changed(written);
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
