import type { Language } from '#i18n/languages.ts';

/** Words of the page that searches structures, and of what the command line says of them. */
export const structureSearchStrings = {
  /** Of these words, for the forms of their plurals. */
  language: 'en' as Language,
  title: 'Structure search',
  link: 'Draw a structure',
  description:
    'Draw or paste a structure and find products that contain it, resemble it or have exactly this structure. The search runs in your browser.',
  lead: 'Draw a structure or paste it. The search runs in your browser; the structure becomes part of the page address.',
  field: 'SMILES, SMARTS or molfile',
  hint: 'For example {example}. A CAS number, InChI or name of this catalog works as well.',
  mode: 'Type of search',
  modes: { substructure: 'Substructure', similarity: 'Similarity', exact: 'Exact structure' },
  /** The order of what is found, in place of relevance. */
  sort: { substructure: 'Size', similarity: 'Similarity', exact: 'Size' },
  /** On paper: what was searched. */
  asked: '{mode}: {text}',
  anyStereo: 'Other stereoisomers and isotopes too',
  anySalt: 'Salts and charged forms too',
  min: 'Minimum similarity',
  minHelp:
    'Tanimoto coefficient of ECFP4 fingerprints, from 0 to 1. Structures with 1.00 can still differ, for example in the length of a chain or in stereochemistry.',
  search: 'Search',
  stop: 'Stop',
  draw: 'Draw',
  hide: 'Hide the drawing',
  drawn: 'Drawn: {formula}, rings: {rings}',
  notDrawn: 'The text cannot be drawn as a structure.',
  drawnUnsupported:
    'The drawing asks for something that cannot be searched, such as π electrons or a bridge.',
  drawLoading: 'Loading the editor (0.4 MB) …',
  drawFailed: 'The editor did not load. Paste the structure as text.',
  editor: 'Structure editor. The same structure is in the text field, as SMILES.',
  file: 'Open a file',
  noStructure: 'This file has no structure: open a molfile, an SD file or a file of SMILES.',
  found: {
    substructure: {
      one: '{n} product contains this structure',
      other: '{n} products contain this structure',
    },
    similarity: {
      one: '{n} similar product',
      other: '{n} similar products',
    },
    exact: { one: '{n} product has this structure', other: '{n} products have this structure' },
    /** With other stereoisomers, or salts. */
    loose: { one: '{n} product matches', other: '{n} products match' },
  },
  none: {
    substructure: 'No product in this catalog contains this structure.',
    similarity: 'No product reaches a similarity of {min}.',
    exact: 'No product in this catalog has this structure.',
  },
  /** Beside an exact search without hits. */
  tautomers: 'Tautomers are not compared: try the other form.',
  lower: 'Search again from {min}',
  /** The text is a pattern; why it is no SMILES, if it could be meant as such. */
  pattern: 'Read as SMARTS.',
  patternOf: 'Read as SMARTS. As SMILES: {fault}',
  running: '{n} found so far; {compared} of {candidates} candidates compared …',
  stoppedEarly: 'Stopped before a structure was compared.',
  stopped: 'Stopped after {compared} of {candidates} candidates.',
  notCompared: {
    one: '{n} structure took too long to compare and may match.',
    other: '{n} structures took too long to compare and may match.',
  },
  without: {
    one: '{n} product has no structure and is not compared.',
    other: '{n} products have no structure and are not compared.',
  },
  score: 'Similarity {score}',
  failed: 'The structures did not load. Check the connection.',
  retry: 'Try again',
  unread: {
    structure: '{fault}',
    without: 'This product has no structure to search with.',
    name: 'No product in this catalog has this name.',
    number: 'No product in this catalog has this number.',
    inchi: 'No product in this catalog has this InChI. For any other search, paste SMILES.',
    molfile:
      'This molfile cannot be read. If it has query atoms (R, A, Q, lists), write the query as SMARTS.',
  },
  faults: {
    character: 'Not readable at “{found}”, character {at}.',
    element: '“{found}” at character {at} is not an element.',
    ringOpen: 'Ring {found}, opened at character {at}, is not closed.',
    ringBonds: 'Ring {found} at character {at} joins atoms that are already bonded.',
    branch: 'The parenthesis at character {at} has no partner.',
    bond: 'The structure ends with a bond, or is empty.',
    aromatic:
      'The aromatic atoms (lower-case letters) cannot be given alternating double bonds: one hydrogen may be missing, as in [nH].',
    unsupported: '“{found}” at character {at} is SMARTS syntax that is not supported.',
    length: 'The text is longer than {at} characters.',
    pattern:
      'This is a pattern (SMARTS), which works only in a substructure search. Write a structure as SMILES.',
  },
  noScript:
    'Structure search needs JavaScript. Without it, find products by formula, CAS number or name:',
};
