/** Longer texts are cut here, counted in UTF-16 units after white space has been collapsed. */
export const MAX_QUERY_LENGTH = 400;

/**
 * A text as it goes into an address. Servers refuse addresses of more than some 8 kB, and so much
 * is soon reached by a pasted page: what is too long is cut, a little behind the place where the
 * search would cut it, so that the answer can say so.
 */
export function addressText(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_QUERY_LENGTH + 1);
}
