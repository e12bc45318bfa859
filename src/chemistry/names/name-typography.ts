/**
 * Typesets a chemical name from its plain text, after the IUPAC recommendations of 2013
 * (doi:10.1039/9781849733069, P-16): italics for locants and stereodescriptors, small capitals for
 * D and L, superscripts (λ5, N4, tricyclo[3.3.1.13,7]), subscripts in formulas, and line breaks between the parts of a name, never after a locant.
 *
 * The texts of all chunks joined are the name, unchanged.
 */

import { elementBySymbol } from '#chemistry/formula/elements.ts';

export type NameStyle = 'plain' | 'italic' | 'smallCapitals' | 'superscript' | 'subscript';

/** A run of a name in one style. */
export interface NameToken {
  readonly text: string;
  readonly style: NameStyle;
}

/** Tokens without a line break between them. */
export interface NameChunk {
  readonly tokens: readonly NameToken[];
  /** No line may break within it: a locant with its hyphen and the letter after it. */
  readonly tied: boolean;
  /** A line may break after it. */
  readonly breakAfter: boolean;
}

/** Where a locant or prefix may begin: at the start, after punctuation, or after a space. */
const START = String.raw`(?<=^|[-‐‑–,;:/(\[{±~ ])`;
const PRIMES = '[′″‴\'’"]*';
const HYPHEN = '[-‐‑]';

/** Letters and words that IUPAC prints in italics before a hyphen, comma or bracket. */
const ITALIC_WORDS =
  'tert|sec|ortho|meta|para|cis|trans|rac|rel|ent|meso|ambo|endo|exo|syn|anti|sym|asym|unsym|vic|gem|erythro|threo|fac|mer|sn|cyclo(?=-)|catena|closo|nido|arachno|dl|[ompnstdl]';
const ELEMENT_LOCANTS = 'As|Se|Si|Te|[NOSPCB]';

interface Rule {
  readonly pattern: RegExp;
  readonly style: NameStyle;
}

/** Each rule styles its first capture group, or else the whole match. */
const RULES: readonly Rule[] = [
  // p-, o,p′-, tert-, N,N-, N2-, 3-O-
  {
    pattern: new RegExp(
      `${START}(${ITALIC_WORDS})(?=${PRIMES}(?:${HYPHEN}|,[a-zN]|\\)${HYPHEN}))`,
      'dg',
    ),
    style: 'italic',
  },
  {
    pattern: new RegExp(
      `${START}(${ELEMENT_LOCANTS})(?=\\d*${PRIMES}(?:${HYPHEN}|,\\d*[NOSPCn]))`,
      'dg',
    ),
    style: 'italic',
  },
  // 1H-, 4aH-, 3,4-dihydro-2H-, (2H)
  { pattern: new RegExp(`(?<=\\d[a-z]?${PRIMES})([H])(?=${HYPHEN}|,|\\))`, 'dg'), style: 'italic' },
  // ditert-butyl, 1,4-disec-butyl
  {
    pattern: new RegExp(`${START}(?:di|tri|tetra)(tert|sec)(?=${HYPHEN})`, 'dg'),
    style: 'italic',
  },
  // N4-, N1,N1-: the number of the atom in the compound (P-62.2.4.1.2)
  {
    pattern: new RegExp(`${START}[NOS](\\d{1,2})(?=${PRIMES}(?:${HYPHEN}|,[NOS]))`, 'dg'),
    style: 'superscript',
  },
  // λ5, 1λ6,3λ6-, 1lambda6: bonding numbers (P-14.1)
  { pattern: /(?:λ|lambda)(\d)(?=[-‐‑,\])])/dg, style: 'superscript' },
  // D-, L-, DL-
  { pattern: new RegExp(`${START}(DL|D|L)(?=${HYPHEN}(?!\\d))`, 'dg'), style: 'smallCapitals' },
];

const DESCRIPTOR = String.raw`\d*[a-z]?${PRIMES}(?:[RSEZrsMP]|RS|SR|EZ)\*?`;
/** (R), (2E,4Z), (3aR,7aS), [R-(R*,S*)] */
const DESCRIPTORS = new RegExp(
  String.raw`(?<=[(\[])${DESCRIPTOR}(?:,\s?${DESCRIPTOR})*(?=[)\]-])`,
  'g',
);
/** R-, 2R,3S- without brackets around them */
const BARE_DESCRIPTOR = new RegExp(`${START}([RSEZ])(?=${HYPHEN})`, 'dg');
/** What stands in the brackets of benzo[b], [1,2-b:4,5-b′], [3,2,1-ij], [2,1,9,8-klmna] (P-25.3) */
const FUSION = new RegExp(String.raw`(?<=\[)[\da-z,:;${PRIMES.slice(1, -2)}-]+(?=\])`, 'g');
/** Letters of one ring: behind locants, or alone. */
const FUSION_LETTERS = new RegExp(
  String.raw`(?<=^|[:;,]|\d[a-z]?${PRIMES}-)(?:[a-z]${PRIMES})+(?=$|[:;,])`,
  'g',
);

/** Rings of tricyclo[3.3.1.13,7] (P-23.2.5): what follows the size of a secondary bridge is raised. */
const BRIDGES = /(?<=cyclo[[(]\d+\.\d+\.\d+)(?:\.\d\d+,\d+)+(?=[\])])/g;

/** A formula in brackets, as in "iron oxide (Fe3O4)". */
const FORMULA = /(?<=\()(?:[A-Za-z\d[\].·]|\([A-Za-z\d]+\)\d*)+(?=\)(?!\d))/g;

/** A locant set with its hyphen: 2-, 4′-, 1,3-, N,N-, 4a,8a-, (2R,3S)-, tert-, D-. */
const LOCANTS = new RegExp(`${START}(?:\\(?[\\w′″‴'’*α-ωΑ-Ω,+±]{1,14}\\)?)${HYPHEN}(?=[^-])`, 'g');
const LOCANT = new RegExp(
  `^(?:\\d+[a-zH]?|\\d*[α-ω]|\\d*[a-z]?(?:${ELEMENT_LOCANTS}|[RSEZ])\\d*\\*?|${ITALIC_WORDS.replace('(?=-)', '')}|DL?|L|[+±])$`,
);

/** After a hyphen that follows a part of the name, and after a closing bracket. */
const BREAKS = /(?<=[\p{L})\]}][-‐‑])(?=[^-\s])|(?<=[)\]}])(?=\p{L})/gu;
/** A word too long for a line on a phone breaks after its prefixes. */
const LONG_WORD = /\p{L}{20,}/gu;
const PREFIX =
  /(?:bromo|chloro|fluoro|iodo|nitro|amino|oxo|cyclo|aceto|benzo|hydroxy|methoxy|ethoxy|phenoxy|methyl|ethyl|propyl|butyl|pentyl|hexyl|phenyl|benzyl|acetyl|carbonyl|sulfonyl)(?=\p{L}{4})/giu;

/** The name in chunks, in order. */
export function nameChunks(name: string): NameChunk[] {
  const styles = characterStyles(name);
  const { tied, breaks } = lineBreaks(name);
  const chunks: NameChunk[] = [];
  let start = 0;
  for (let at = 1; at <= name.length; at++) {
    const isBorder = at === name.length || tied[at] !== tied[at - 1] || breaks.has(at);
    if (!isBorder) continue;
    chunks.push({
      tokens: tokensOf(name, styles, start, at),
      tied: tied[start] !== undefined,
      breakAfter: breaks.has(at) && at < name.length,
    });
    start = at;
  }
  return chunks;
}

function tokensOf(name: string, styles: readonly NameStyle[], from: number, to: number) {
  const tokens: NameToken[] = [];
  for (let at = from; at < to; at++) {
    const style = styles[at] ?? 'plain';
    const last = tokens.at(-1);
    const text = name.charAt(at);
    if (last?.style === style) tokens[tokens.length - 1] = { text: last.text + text, style };
    else tokens.push({ text, style });
  }
  return tokens;
}

function characterStyles(name: string): NameStyle[] {
  const styles = Array.from(name.split(''), (): NameStyle => 'plain');
  const mark = (start: number, end: number, style: NameStyle) => styles.fill(style, start, end);
  for (const { pattern, style } of [
    ...RULES,
    { pattern: BARE_DESCRIPTOR, style: 'italic' as const },
  ]) {
    for (const match of name.matchAll(pattern)) {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      mark(start, end, style);
    }
  }
  for (const { 0: text, index } of name.matchAll(DESCRIPTORS)) {
    for (const letters of text.matchAll(/(?:[RSEZrsMP]|RS|SR|EZ)(?=\*?(?:,|$))/g))
      mark(index + letters.index, index + letters.index + letters[0].length, 'italic');
  }
  for (const { 0: text, index } of name.matchAll(FUSION)) {
    for (const letters of text.matchAll(FUSION_LETTERS)) {
      if (!isFusionRun(letters[0])) continue;
      for (const letter of letters[0].matchAll(/[a-z]/g)) {
        const at = index + letters.index + letter.index;
        mark(at, at + 1, 'italic');
      }
    }
  }
  for (const { 0: text, index } of name.matchAll(BRIDGES)) {
    for (const bridge of text.matchAll(/(?<=\.\d)\d+,\d+/g))
      mark(index + bridge.index, index + bridge.index + bridge[0].length, 'superscript');
  }
  for (const { 0: text, index } of name.matchAll(FORMULA)) {
    if (!isFormula(text)) continue;
    for (const count of text.matchAll(/(?<=[A-Za-z)\]])\d+/g))
      mark(index + count.index, index + count.index + count[0].length, 'subscript');
  }
  return styles;
}

/** The tie, if any, that each character belongs to, and the positions where a line may break. */
function lineBreaks(name: string) {
  const tied: (number | undefined)[] = Array.from({ length: name.length });
  for (const { 0: text, index } of name.matchAll(LOCANTS)) {
    if (isLocantSet(text)) tied.fill(tied[index] ?? index, index, index + text.length + 1);
  }
  const breaks = new Set<number>();
  for (const { index } of name.matchAll(BREAKS)) {
    const isTied = tied[index] !== undefined && tied[index] === tied[index - 1];
    if (!isTied) breaks.add(index);
  }
  for (const { 0: word, index } of name.matchAll(LONG_WORD)) {
    for (const { 0: part, index: at } of word.matchAll(PREFIX))
      breaks.add(index + at + part.length);
  }
  return { tied, breaks };
}

function isLocantSet(text: string): boolean {
  const inner = text.replace(/[-‐‑]$/, '').replace(/^\(|\)$/g, '');
  return inner.split(',').every((one) => LOCANT.test(one.replace(/[′″‴'’]+/g, '')));
}

/** Sides of a ring are lettered one after the other, from a again behind the last: "ij", "klmna". */
function isFusionRun(text: string): boolean {
  const letters = text.replace(/[^a-z]/g, '');
  return [...letters].every(
    (letter, at) =>
      at === 0 || letter === 'a' || letter.charCodeAt(0) === letters.charCodeAt(at - 1) + 1,
  );
}

/** Two elements or more and a count: "(Fe3O4)", but no "(B12)" and no "(WX192121)". */
function isFormula(text: string): boolean {
  const symbols = text.match(/[A-Z][a-z]?/g) ?? [];
  const isWhole = /^(?:[A-Z][a-z]?\d*|[()[\].·]\d*)+$/.test(text);
  return isWhole && /\d/.test(text) && symbols.length > 1 && symbols.every(elementBySymbol);
}
