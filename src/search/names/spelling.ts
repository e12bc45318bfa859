/** Spellings of one word that differ between countries or editions; the right-hand one is IUPAC's. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/sulph/g, 'sulf'],
  [/aluminum/g, 'aluminium'],
  [/cesium/g, 'caesium'],
  [/oestr/g, 'estr'],
  [/haem/g, 'hem'],
  [/anaesth/g, 'anesth'],
  [/phosphorous(?=pent|tri|oxy)/g, 'phosphorus'],
];

/** Letters that stand for a descriptor when a hyphen follows: a-, o-, t- for alpha-, ortho-, tert-. */
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
 * A folded piece of a name in the one spelling under which names are compared.
 * @param next the character behind the piece
 */
export function respelled(piece: string, next: string | undefined): string {
  if (piece.length === 1) return next === '-' ? (LETTERS.get(piece) ?? piece) : piece;
  return SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), piece);
}
