/** Classes of characters that occur in many variants in any text. */

/**
 * Hyphens, dashes and minus signs other than "-", including superscripts and subscripts. For use in
 * a character class: `[-${DASHES}]`.
 */
export const DASHES = String.raw`\u2010-\u2015\u2043\u207b\u208b\u2212\ufe58\ufe63\uff0d`;

/**
 * Format characters (Unicode category Cf), which have no width: soft hyphen, zero-width space, byte
 * order mark, direction marks. For use in a character class, with the flag `u`.
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
