/**
 * Longer texts are cut, counted in UTF-16 units after white space has been collapsed: an InChI has
 * at most some 2,000, and servers refuse addresses of more than some 8 kB, in which a character
 * outside ASCII takes up to nine.
 */
export const MAX_QUERY_LENGTH = 2000;
const MAX_LENGTH_BEYOND_ASCII = 800;

/** Maximum length of this text. */
export function maxLengthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? MAX_QUERY_LENGTH : MAX_LENGTH_BEYOND_ASCII;
}

/**
 * A text as it goes into an address. What is too long is cut, a little behind the place where the
 * search would cut it, so that the answer can say so.
 */
export function addressText(text: string): string {
  const collapsed = text.replaceAll(/\s+/g, ' ').trim();
  return collapsed.slice(0, maxLengthOf(collapsed) + 1);
}
