/** Classes of characters that texts of any kind have in many forms. */

/**
 * Hyphens, dashes and minus signs other than "-", raised and lowered ones too: for use between the
 * brackets of a regular expression, as `[-${DASHES}]`.
 */
export const DASHES = String.raw`\u2010-\u2015\u2043\u207b\u208b\u2212\ufe58\ufe63\uff0d`;

/**
 * Format characters (Unicode category Cf), which take no room: soft hyphen, zero-width space, byte
 * order mark, marks of direction. For use between brackets, with the flag `u`.
 */
export const INVISIBLE = String.raw`\p{Cf}`;

const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');

/** Every dash as "-": "2142‑70–3" becomes "2142-70-3". */
export function plainDashes(text: string): string {
  return text.replace(ANY_DASH, '-');
}

/** The text without `INVISIBLE` characters. */
export function withoutInvisible(text: string): string {
  return text.replace(ANY_INVISIBLE, '');
}
