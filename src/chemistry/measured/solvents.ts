/** Pattern of common solvents; any other solvent needs "in" before it. */
export const SOLVENTS = [
  ...['water', 'H2O', 'ethanol', 'EtOH', 'methanol', 'MeOH', 'CHCl3', 'CDCl3', 'chloroform'],
  ...[
    'CH2Cl2',
    'DCM',
    'dichloromethane',
    'DMSO',
    'DMF',
    'acetone',
    'acetonitrile',
    'MeCN',
    'CH3CN',
  ],
  ...['toluene', 'benzene', 'diethyl ether', 'ether', 'Et2O', 'ethyl acetate', 'EtOAc', 'hexane'],
  ...['THF', '1,4-dioxane', 'dioxane', 'pyridine', 'acetic acid', 'AcOH', 'neat'],
  '(?:\\d+(?:\\.\\d+)? ?[MN] |\\d+(?:\\.\\d+)? ?mol\\/L )?(?:aq\\.? )?(?:HCl|NaOH|H2SO4)',
].join('|');
