/** Spelling variants of a word by country or edition; the right-hand one is IUPAC's. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sulph/g, 'sulf'],
  [/aluminum/g, 'aluminium'],
  [/cesium/g, 'caesium'],
  [/oestr/g, 'estr'],
  [/haem/g, 'hem'],
  [/anaesth/g, 'anesth'],
  [/phosphorous(?=pent|tri|oxy)/g, 'phosphorus'],
];

/** Letters that abbreviate a descriptor before a hyphen: a-, o-, t- for alpha-, ortho-, tert-. */
const LETTERS = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['g', 'gamma'],
  ['o', 'ortho'],
  ['m', 'meta'],
  ['p', 'para'],
  ['t', 'tert'],
]);

/**
 * Normalizes the spelling of a folded piece of a name, for comparison.
 * @param next the character after the piece
 */
export function respelled(piece: string, next: string | undefined): string {
  if (piece.length === 1) return next === '-' ? (LETTERS.get(piece) ?? piece) : piece;
  return SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), piece);
}
