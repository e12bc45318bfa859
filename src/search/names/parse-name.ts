import { foldWithPlaces } from './fold.ts';
import { respelled } from './spelling.ts';

/** A piece of a name: a run of letters, a locant with its primes, or a sign such as (+). */
export interface NameToken {
  kind: 'letters' | 'locant' | 'sign';
  text: string;
  /** Where it stands in the original text. */
  start: number;
  end: number;
  /** Whether a bracket opens between the piece before and this one. */
  bracketed: boolean;
}

/**
 * A word with the locants directly in front of it: "2-bromo" is one unit, so that
 * 4-bromo-2-methyl… and 2-bromo-4-methyl… have no unit in common. A locant in front of a bracket
 * is a unit without a word.
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
   * The sequence of locants, signs and letters, e.g. `2|bromo|4′|methylacetophenone`. Brackets,
   * hyphens and spaces do not enter: two names with one key are writings of one name.
   */
  key: string;
  /** Whether the name goes on after its last locant, so that "4-" is not the beginning of 4′-. */
  closed: boolean;
  units: NameUnit[];
  /** Only the letters, for telling how many typing errors lie between two names. */
  letters: string;
  /**
   * What tells isomers apart: locants, signs and single letters (o-, N-, R-, D-), in order. Where
   * these differ, the compound is another one.
   */
  locants: string;
}

const TOKEN = /\(\s*(?:\+\/-|±|\+|-)\s*\)|\+|±|\p{N}+′*|\p{L}[\p{L}\p{M}]*′*|′+/gu;

/** Takes a name apart. A text without letters and digits has an empty key. */
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

/** The letters of a name without those that place its parts, in an order that says nothing. */
export function lettersInAnyOrder({ tokens }: ParsedName): string {
  const parts = textOf(tokens.filter((token) => !isLocantLike(token)));
  return [...parts.join('')].sort().join('');
}

/** Whether letters such as p- or α- place a part of the name, which figures may do as well. */
export function hasDescriptor({ tokens }: ParsedName): boolean {
  return tokens.some((token) => token.kind === 'letters' && isLocantLike(token));
}

/** Words that place or orient a substituent, as a locant does. */
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

/** Neighbouring runs of letters grow together: "methyl acetophenone" is "methylacetophenone". */
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
