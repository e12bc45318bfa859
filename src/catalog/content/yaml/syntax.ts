/** Errors of the YAML parser in the words of a person who writes content. */
import type { ErrorCode, YAMLError } from 'yaml';
import { printable, shortened } from '#catalog/content/shown.ts';

/** What is wrong at a place of the text, and what to do. */
export interface YamlFault {
  /** Where, counted in UTF-16 units from 0. */
  offset: number;
  what: string;
  why: string;
  /** Set if no other writing of a line mends it. */
  isFinal?: true;
}

interface Words {
  what: string;
  why: string;
}

const QUOTE = 'A text with signs of YAML in it stands in quotes. Example: name: "Acid red: 4"';

const WORDS: Partial<Record<ErrorCode, Words>> = {
  TAB_AS_INDENT: {
    what: 'a tab begins the line',
    why: 'YAML is indented with spaces, two for each level.',
  },
  BAD_SCALAR_START: { what: 'the text begins with a sign of YAML', why: QUOTE },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'there is a second colon in the text',
    why: QUOTE,
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'a field has no colon and space after its name',
    why: 'A field is its name, a colon and a space, and its value. Example: name: Acetone',
  },
  MULTIPLE_DOCS: {
    what: 'a line --- or ... begins a second document',
    why: 'A file is one document: remove the line, or make two files of it.',
  },
  NON_STRING_KEY: {
    what: 'the name of a field is a group or a list',
    why: 'A field is its name, a colon and a space, and its value. Example: name: Acetone',
  },
  UNEXPECTED_TOKEN: {
    what: 'something stands here that belongs to no field',
    why: 'Look for a missing quote or bracket, a colon inside an unquoted text, or uneven indentation.',
  },
  BAD_DQ_ESCAPE: {
    what: 'a backslash in double quotes begins an escape that there is not',
    why: "In single quotes a backslash is itself. Example: smiles: 'C/C=C\\C'",
  },
  BAD_INDENT: {
    what: 'the line is not indented like those before it',
    why: 'Fields of one group stand at the same column, and fields of a field two spaces further in.',
  },
};

/** An error of the parser as a fault. */
export function syntaxFault({ code, message, pos }: YAMLError, text: string): YamlFault {
  // Both codes stand for several mistakes; the parser's message tells them apart.
  const isOther = code === 'BAD_INDENT' && /flow/i.test(message);
  const words = isOther ? undefined : WORDS[code];
  const what = words?.what ?? shortened(printable(message.replace(/"quote$/, 'quote "')));
  return {
    offset: Math.min(pos[0], text.length),
    what: `not readable as YAML: ${what}`,
    why:
      words?.why ??
      'Look for a missing quote or bracket, a colon inside an unquoted text, or uneven indentation.',
  };
}
