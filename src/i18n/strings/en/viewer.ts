/** The drawing and the model in space, enlarged; loaded when they are opened. */
export const viewerStrings = {
  close: 'Close',
  drawing: 'Drawing',
  model: '3-D model',
  /** Of the field that scrolls. */
  enlarged: 'Drawing, enlarged',
  larger: 'Larger',
  smaller: 'Smaller',
  left: 'Turn left',
  right: 'Turn right',
  up: 'Turn up',
  down: 'Turn down',
  hydrogens: 'Hydrogen atoms',
  save: 'Save as MOL (3-D)',
  making: 'Making the model …',
  modelOf: '3-D model of {name}: {atoms}',
  keys: 'Turn it with the arrow keys or by dragging, zoom with + and −.',
  minimised: 'One conformer, computed in this browser (OpenChemLib, MMFF94s+); not measured.',
  built:
    'One conformer, computed in this browser (OpenChemLib, torsions of crystals; MMFF94 has no parameters for it); not measured.',
  part: 'Of the largest part: counter-ions and solvent are left out.',
  open: 'The configuration is not stated in full: one form is shown.',
  none: 'No 3-D model can be computed of this structure.',
  failed: 'The model could not be loaded. Check the connection and try again.',
  again: 'Try again',
};
