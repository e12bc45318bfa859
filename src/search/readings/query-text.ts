/** A search text before it is read: how long it may be, what of it counts. */
import { withoutInvisible } from '#chemistry/characters.ts';

/**
 * Longer texts are cut, counted in UTF-16 units after white space has been collapsed: an InChI has
 * at most some 2,000, and servers refuse addresses of more than some 8 kB, in which a character
 * outside ASCII takes up to nine.
 */
export const MAX_QUERY_LENGTH = 2000;
const MAX_LENGTH_BEYOND_ASCII = 800;

/** How long this text may be. */
function maxLengthOf(text: string): number {
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

/** Raw texts are cut here before anything else looks at them. */
const MAX_RAW_LENGTH = 20_000;

/** A text ready to be read, and whether its end had to be cut off. */
export interface CleanText {
  text: string;
  cut: boolean;
}

/** Control and invisible characters out, white space collapsed, length bounded. */
export function cleanText(raw: string): CleanText {
  const typed = raw.slice(0, MAX_RAW_LENGTH).toWellFormed().normalize('NFC');
  const whole = withoutInvisible(typed.replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')).trim();
  const max = maxLengthOf(whole);
  const text = whole.slice(0, max).toWellFormed();
  return { text, cut: raw.length > MAX_RAW_LENGTH || whole.length > max };
}
