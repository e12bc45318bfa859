import type { Language } from '#i18n/languages.ts';

/** Words of the page that searches structures, and of what the command line says of them. */
export const structureSearchStrings = {
  /** Of these words, for the forms of their plurals. */
  language: 'en' as Language,
  title: 'Structure search',
  link: 'Draw a structure',
  description:
    'Draw or paste a structure and find the products that are, contain or resemble it, on your device.',
  lead: 'Draw a structure or paste it. It is compared on your device.',
  field: 'SMILES, SMARTS or molfile',
  hint: 'For example {example}. A CAS number or a name of this catalog works as well.',
  mode: 'Find products that',
  modes: { substructure: 'contain it', similarity: 'resemble it', exact: 'are it' },
  anyStereo: 'Other stereoisomers and isotopes too',
  anySalt: 'Salts and charged forms too',
  min: 'Least similarity',
  minHelp:
    'Tanimoto coefficient of the surroundings of all atoms, two bonds far (ECFP4, not folded): 1 is the same, 0 has nothing in common.',
  search: 'Search',
  stop: 'Stop',
  draw: 'Draw',
  drawn: 'Drawn: {formula}, rings: {rings}',
  drawnUnsupported:
    'The drawing asks for something that cannot be searched, such as π electrons or a bridge.',
  drawLoading: 'Loading the editor (0.4 MB) …',
  drawFailed: 'The editor did not load. Paste the structure as text.',
  editor: 'Structure editor. The same structure is in the text field, as SMILES.',
  file: 'Open a file',
  found: {
    substructure: {
      one: '{n} product contains this structure',
      other: '{n} products contain this structure',
    },
    similarity: {
      one: '{n} product is like this structure',
      other: '{n} products are like this structure',
    },
    exact: { one: '{n} product has this structure', other: '{n} products have this structure' },
  },
  none: {
    substructure: 'No product of this catalog contains this structure.',
    similarity: 'No product of this catalog is so much like this structure.',
    exact: 'This catalog has no product with this structure.',
  },
  running: 'So far {n}: {compared} of {candidates} candidates compared …',
  stoppedEarly: 'Stopped before a structure was compared.',
  stopped: 'Stopped after {compared} of {candidates} candidates.',
  notCompared: {
    one: '{n} structure took too long to compare, and may fit.',
    other: '{n} structures took too long to compare, and may fit.',
  },
  without: {
    one: '{n} product has no structure and is not compared.',
    other: '{n} products have no structure and are not compared.',
  },
  score: 'Similarity {score}',
  failed: 'The structures did not load. Check the connection.',
  retry: 'Try again',
  unread:
    'This is neither a structure nor a name or number of this catalog. Read as a structure: {fault}',
  faults: {
    character: 'Not readable at “{found}”, character {at}.',
    element: '“{found}” at character {at} is no element.',
    ringOpen: 'Ring {found}, opened at character {at}, is not closed.',
    ringBonds: 'Ring {found} at character {at} joins atoms that have a bond already.',
    branch: 'The parenthesis at character {at} has no partner.',
    bond: 'The structure ends with a bond, or is empty.',
    aromatic:
      'The aromatic atoms (small letters) cannot be given alternating double bonds: one hydrogen may be missing, as in [nH].',
    unsupported: '“{found}” at character {at} is a kind of SMARTS that is not supported.',
    length: 'The text is longer than {at} characters.',
    pattern:
      'This is a pattern (SMARTS), which products can only contain. Write a structure as SMILES.',
  },
  noScript:
    'Structure search needs JavaScript. Without it, find products by formula, CAS number or name:',
};
