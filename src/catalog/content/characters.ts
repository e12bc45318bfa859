/** Characters that no content has: what a reader cannot see, and what changes what he sees. */
import { codePoint } from './shown.ts';

/** A character that must not stand in a text, and what to do. */
export interface ForeignCharacter {
  /** Where it stands, counted in UTF-16 units from 0. */
  at: number;
  what: string;
  why: string;
}

/** Line breaks of Unicode: line feed to carriage return, next line, line and paragraph separator. */
export const LINE_BREAKS = /[\n\v\f\r\x85\u2028\u2029]/;

interface Rule {
  characters: RegExp;
  what: (code: string) => string;
  why: string;
}

/** Refused wherever they stand in a file. */
const RULES: Rule[] = [
  {
    characters: /\ufffd/,
    what: (code) => `has the sign ${code}, which stands for a character that was lost`,
    why: 'The file was read in a wrong encoding and saved: write the character again.',
  },
  {
    characters: /[^\P{Cc}\t\n\r\x85]|\p{Noncharacter_Code_Point}/u,
    what: (code) => `has the control character ${code}`,
    why: 'It is invisible, and makes feeds and files unreadable: remove it.',
  },
  {
    characters: /\p{Cs}/u,
    what: (code) => `has ${code}, half of a character`,
    why: 'Such halves come of cut texts and of wrong escapes: write the character itself.',
  },
  {
    characters: /[\u202a-\u202e\u2066-\u2069]/,
    what: (code) => `has ${code}, which turns the direction of writing`,
    why: 'The text would show other than it is: remove the character.',
  },
];

/** Refused in values as well, where they may only come of escapes or of copying. */
const IN_VALUES: Rule[] = [
  ...RULES,
  {
    characters: /\t/,
    what: () => 'has a tab',
    why: 'Write a space. A text from a table may have two cells in it: each goes into its own field.',
  },
  {
    characters: /[\xad\u200b\u200e\u200f\u2060\ufeff]/,
    what: (code) => `has ${code}, which is invisible`,
    why: 'It comes with text copied from documents, and keeps the search from finding the text: write the text again, or delete what the cursor passes without moving.',
  },
];

/** The first character of a file that no content has. */
export function obeyedCharacter(text: string): ForeignCharacter | undefined {
  return first(text, RULES);
}

/** The first character of a value that no content has. */
export function foreignCharacter(text: string): ForeignCharacter | undefined {
  return ANY.test(text) ? first(text, IN_VALUES) : undefined;
}

/** The text without characters that may be left out, with spaces for tabs. */
export function withoutForeign(text: string): string {
  const dropped = /[^\P{Cc}\n]|[\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
  return text.replaceAll('\t', ' ').replaceAll(dropped, '').trim();
}

/** Any of them, so that a sound text is looked through once. */
const ANY = new RegExp(IN_VALUES.map(({ characters }) => characters.source).join('|'), 'u');

function first(text: string, rules: readonly Rule[]): ForeignCharacter | undefined {
  let found: ForeignCharacter | undefined;
  for (const { characters, what, why } of rules) {
    const match = characters.exec(text);
    if (!match || (found && found.at <= match.index)) continue;
    found = { at: match.index, what: what(codePoint(match[0])), why };
  }
  return found;
}
