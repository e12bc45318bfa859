import { withoutInvisible } from '#chemistry/characters.ts';
import { decodeMarkup } from '#chemistry/decode-markup.ts';
import { maxLengthOf } from './query-length.ts';

/** Maximum length of a raw text; it is cut before any other processing. */
const MAX_RAW_LENGTH = 20_000;

/** A text ready to be read, and whether it was cut. */
export interface CleanText {
  text: string;
  cut: boolean;
}

/** Decodes HTML, removes control and invisible characters, collapses white space, limits the length. */
export function cleanText(raw: string): CleanText {
  const typed = decodeMarkup(raw.slice(0, MAX_RAW_LENGTH)).toWellFormed().normalize('NFC');
  const whole = withoutInvisible(typed.replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')).trim();
  const max = maxLengthOf(whole);
  const text = whole.slice(0, max).toWellFormed();
  return { text, cut: raw.length > MAX_RAW_LENGTH || whole.length > max };
}
