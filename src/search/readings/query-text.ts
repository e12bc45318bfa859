import { withoutInvisible } from '#chemistry/characters.ts';
import { maxLengthOf } from './query-length.ts';

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
