import { foldWithPlaces } from './fold.ts';
import { respelled } from './spelling.ts';

/** A piece of a name: a run of letters, a locant with its primes, or a sign such as (+). */
export interface NameToken {
  kind: 'letters' | 'locant' | 'sign';
  text: string;
  /** Position in the original text. */
  start: number;
  end: number;
  /** Whether a bracket opens between the previous token and this one. */
  bracketed: boolean;
}

/**
 * A word with the locants directly in front of it: "2-bromo" is one unit, so that 4-bromo-2-methyl…
 * and 2-bromo-4-methyl… have no unit in common. A locant before a bracket is a unit without a word.
 */
export interface NameUnit {
  locants: string;
  word: string;
  start: number;
  end: number;
}

/** A name ready for comparison. */
export interface ParsedName {
  tokens: NameToken[];
  /**
   * The sequence of locants, signs and letters, e.g. `2|bromo|4′|methylacetophenone`. Without
   * brackets, hyphens and spaces: two names with the same key are variants of one name.
   */
  key: string;
  /** Whether the last locant is complete, so that "4-" does not match the beginning of 4′-. */
  closed: boolean;
  units: NameUnit[];
  /** The letters only, for counting the typing errors between two names. */
  letters: string;
  /**
   * The tokens that distinguish isomers: locants, signs and single letters (o-, N-, R-, D-), in
   * order. Names that differ in them are of different compounds.
   */
  locants: string;
}

const TOKEN = /\(\s*(?:\+\/-|±|\+|-)\s*\)|\+|±|\p{N}+′*|\p{L}[\p{L}\p{M}]*′*|′+/gu;

/** Parses a name. A text without letters and digits has an empty key. */
export function parseName(name: string): ParsedName {
  const tokens = tokenise(name);
  const key = joinTokens(tokens);
  return {
    tokens,
    key,
    closed: tokens.at(-1)?.kind === 'locant' && (tokens.at(-1)?.end ?? 0) < name.length,
    units: unitsOf(tokens),
    letters: textOf(tokens.filter(({ kind }) => kind === 'letters')).join(''),
    locants: textOf(tokens.filter(isLocantLike)).join(','),
  };
}

function isLocantLike({ kind, text }: NameToken): boolean {
  return kind !== 'letters' || /^[a-z]?$|′/.test(text) || DESCRIPTORS.has(text);
}

/** The letters of a name without locants and descriptors, sorted. */
export function lettersInAnyOrder({ tokens }: ParsedName): string {
  const parts = textOf(tokens.filter((token) => !isLocantLike(token)));
  return [...parts.join('')].sort().join('');
}

/** Whether a name has letters as locants, such as p- or α-, which numbers can replace. */
export function hasDescriptor({ tokens }: ParsedName): boolean {
  return tokens.some((token) => token.kind === 'letters' && isLocantLike(token));
}

/** Words that, like locants, give the position or orientation of a substituent. */
const DESCRIPTORS = new Set(
  'alpha beta gamma delta epsilon omega ortho meta para cis trans sec tert iso erythro threo'.split(
    ' ',
  ),
);

function textOf(tokens: NameToken[]): string[] {
  return tokens.map(({ text }) => text);
}

function tokenise(name: string): NameToken[] {
  const { text, from } = foldWithPlaces(name);
  let done = 0;
  return [...text.matchAll(TOKEN)].map((match) => {
    const bracketed = /[([{]/.test(text.slice(done, match.index));
    const end = match.index + match[0].length;
    done = end;
    return {
      bracketed,
      kind: kindOf(match[0]),
      text: respelled(match[0].replaceAll(/[\s()]/g, ''), text[end]),
      start: from[match.index] ?? 0,
      end: from[end] ?? name.length,
    };
  });
}

function kindOf(piece: string): NameToken['kind'] {
  if (/^[\p{N}′]/u.test(piece)) return 'locant';
  return /^\p{L}/u.test(piece) ? 'letters' : 'sign';
}

/** Joins adjacent runs of letters: "methyl acetophenone" is "methylacetophenone". */
function joinTokens(tokens: NameToken[]): string {
  let key = '';
  let before: NameToken['kind'] | undefined;
  for (const { kind, text } of tokens) {
    if (before === undefined || (kind === 'letters' && before === 'letters')) key += text;
    else key += (kind === 'locant' && before === 'locant' ? ',' : '|') + text;
    before = kind;
  }
  return key;
}

function unitsOf(tokens: NameToken[]): NameUnit[] {
  const units: NameUnit[] = [];
  let open: NameUnit | undefined;
  for (const { kind, text, start, end, bracketed } of tokens) {
    if (open && bracketed) {
      units.push(open);
      open = undefined;
    }
    open ??= { locants: '', word: '', start, end };
    open.end = end;
    if (kind !== 'letters') {
      open.locants += (open.locants && ',') + text;
      continue;
    }
    units.push({ ...open, word: text });
    open = undefined;
  }
  if (open) units.push(open);
  return units;
}
