/**
 * Maximum length of a query, in UTF-16 units after white space has been collapsed: an InChI has at
 * most about 2,000, and servers refuse addresses of more than about 8 kB, in which a character
 * outside ASCII takes up to nine bytes.
 */
export const MAX_QUERY_LENGTH = 2000;
const MAX_LENGTH_BEYOND_ASCII = 800;

/** Maximum query length for this text. */
export function maxLengthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? MAX_QUERY_LENGTH : MAX_LENGTH_BEYOND_ASCII;
}

/**
 * A text for an address. A text that is too long is cut one character after the search's limit, so
 * that the answer can say that it was cut.
 */
export function addressText(text: string): string {
  const collapsed = text.replaceAll(/\s+/g, ' ').trim();
  return collapsed.slice(0, maxLengthOf(collapsed) + 1);
}
