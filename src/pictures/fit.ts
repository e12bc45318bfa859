/** Breaks a text into lines and makes it as large as its place allows. */
import { nameChunks, type NameStyle } from '#chemistry/names/name-typography.ts';
import { widthOf, type Run, type Weight } from './letters.ts';

/** A run of text without a line break. */
export interface Word {
  readonly runs: readonly Run[];
  /** Whether a space follows, unless the line ends. */
  readonly gap: boolean;
}

export interface Fitted {
  readonly size: number;
  readonly lines: readonly (readonly Run[])[];
}

export interface Place {
  readonly width: number;
  readonly height: number;
  /** Maximum font size. */
  readonly largest: number;
  readonly weight: Weight;
}

export const LINE_HEIGHT = 1.2;
/** Minimum font size; a word that still does not fit is broken anywhere. */
const LEGIBLE = 20;
const SHRINK = 0.94;

/** The text at the largest size at which its lines fit the box, for any length. */
export function fit(words: readonly Word[], { width, height, largest, weight }: Place): Fitted {
  let whole = measured(words, weight);
  let isBroken = false;
  for (let size = largest; ; size *= SHRINK) {
    if (size < LEGIBLE && !isBroken) {
      whole = measured(words.flatMap(characters), weight);
      isBroken = true;
    }
    const lines = breakLines(whole, width / size);
    const isNarrow = whole.every((word) => word.width * size <= width);
    if (isNarrow && lines.length * LINE_HEIGHT * size <= height)
      return { size, lines: balanced(whole, width / size, lines) };
  }
}

/** The words of plain text. */
export function textWords(text: string): Word[] {
  return splitRun({ text });
}

/** The words of a chemical name, with line breaks and italics as on the pages. */
export function nameWords(name: string): Word[] {
  const words: Word[] = [];
  let open: Run[] = [];
  for (const { tokens, breakAfter } of nameChunks(name)) {
    for (const word of tokens.flatMap(({ text, style }) => splitRun(styled(text, style)))) {
      open.push(...word.runs);
      if (!word.gap) continue;
      words.push({ runs: open, gap: true });
      open = [];
    }
    if (!breakAfter || open.length === 0) continue;
    words.push({ runs: open, gap: false });
    open = [];
  }
  return open.length > 0 ? [...words, { runs: open, gap: false }] : words;
}

const LOOKS: Readonly<Record<NameStyle, Omit<Run, 'text'>>> = {
  plain: {},
  italic: { slanted: true },
  smallCapitals: { scale: 0.8 },
  superscript: { scale: 0.7, drop: -0.32 },
  subscript: { scale: 0.7, drop: 0.18 },
};

function styled(text: string, style: NameStyle): Run {
  return { text, ...LOOKS[style] };
}

function splitRun(run: Run): Word[] {
  const texts = run.text.split(' ');
  return texts.flatMap((text, at) => {
    const word = { runs: [{ ...run, text }], gap: at < texts.length - 1 };
    // Chinese is written without spaces, and broken behind any character.
    return CHINESE.test(text) ? characters(word) : [word];
  });
}

const CHINESE = /\p{Script=Han}/u;

function characters({ runs, gap }: Word): Word[] {
  const single = runs.flatMap((run) => [...run.text].map((text) => ({ ...run, text })));
  return single.map((run, at) => ({ runs: [run], gap: gap && at === single.length - 1 }));
}

type Measured = Word & { readonly width: number };

function measured(words: readonly Word[], weight: Weight): Measured[] {
  return words.map((word) => ({ ...word, width: widthOf(word.runs, weight) }));
}

/** Width of a space of IBM Plex Sans, in ems. */
const SPACE = 0.26;

/** Balances the lengths of the lines without adding a line. */
function balanced(words: readonly Measured[], width: number, lines: Run[][]): Run[][] {
  const longest = Math.max(...words.map((word) => word.width));
  let even = lines;
  for (let narrow = width * 0.97; narrow > longest; narrow *= 0.97) {
    const tried = breakLines(words, narrow);
    if (tried.length > lines.length) break;
    even = tried;
  }
  return even;
}

/** @param width of a line, in ems */
function breakLines(words: readonly Measured[], width: number): Run[][] {
  const lines: Run[][] = [];
  let used = Infinity;
  for (const word of words) {
    if (used + word.width > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...word.runs, ...(word.gap ? [{ text: ' ' }] : []));
    used += word.width + (word.gap ? SPACE : 0);
  }
  return lines;
}
