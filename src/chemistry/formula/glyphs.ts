import { plainDashes, withoutInvisible } from '#chemistry/characters.ts';

/** Level of a character: on the line, superscript ("²⁻", "^2-") or subscript ("₂"). */
export type Level = 'base' | 'raised' | 'lowered';

/** A normalized character of a formula. */
export interface Glyph {
  /** One of `A-Z a-z 0-9 ( ) [ ] { } + - ·`, or any character that is invalid in a formula. */
  readonly char: string;
  readonly level: Level;
  /** Whether white space precedes it. */
  readonly spaced: boolean;
  /** Position in the text as written, counted from 1. */
  readonly position: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋';
const PLAIN = '0123456789+-';
/** What divides the parts of a formula. */
export const DOTS = /[.*·•∙⋅・･‧]/;

/** Normalizes the ways to write a formula (Unicode, full width, "^") to one alphabet. */
export function readGlyphs(text: string): Glyph[] {
  const glyphs: Glyph[] = [];
  let spaced = false;
  let caret = false;
  let position = 0;
  for (const written of text) {
    position++;
    if (withoutInvisible(written) === '') continue;
    if (/\s/.test(written)) spaced = true;
    else if (written === '^') caret = true;
    else {
      const { char, level } = plainCharacter(written);
      caret &&= /[\d+-]/.test(char);
      glyphs.push({ char, level: caret ? 'raised' : level, spaced, position });
      spaced = false;
    }
  }
  return glyphs;
}

function plainCharacter(written: string): { char: string; level: Level } {
  const raised = RAISED.indexOf(written);
  if (raised >= 0) return { char: PLAIN.charAt(raised), level: 'raised' };
  const lowered = LOWERED.indexOf(written);
  if (lowered >= 0) return { char: PLAIN.charAt(lowered), level: 'lowered' };
  const narrow = written.normalize('NFKC');
  const char = narrow.length === 1 ? narrow : written;
  if (DOTS.test(char)) return { char: '·', level: 'base' };
  return { char: plainDashes(char), level: 'base' };
}
