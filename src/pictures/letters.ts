/**
 * Text as paths, so that pictures do not depend on installed fonts: IBM Plex Sans, Latin and Greek,
 * and for Chinese Noto Sans SC (both OFL-1.1).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import opentype, { type Font, type Glyph } from 'opentype.js';

export type Weight = 400 | 600;

/** A run of text in one style. */
export interface Run {
  readonly text: string;
  /** Size relative to the surrounding text; 1 if absent. */
  readonly scale?: number;
  /** Offset below the baseline, in ems of the surrounding text. */
  readonly drop?: number;
  readonly slanted?: boolean;
}

interface Letter {
  readonly font: Font;
  readonly glyph: Glyph;
  /** Outline in a square of 1000 units, y downwards. */
  readonly outline: string;
}

const EM = 1000;
/** Slant of synthetic italics, as in browsers: about 12°. */
const SLANT = -0.21;

const require = createRequire(join(process.cwd(), 'package.json'));
/** Files of the fonts in the order in which a letter is looked for; the last has 1.5 MB. */
const FONTS = [
  'ibm-plex-sans/files/ibm-plex-sans-latin',
  'ibm-plex-sans/files/ibm-plex-sans-greek',
  'noto-sans-sc/files/noto-sans-sc-chinese-simplified',
];
const fonts = new Map<string, Font>();
const letters = new Map<string, Letter | undefined>();
const kerning = new Map<string, number>();

/** Whether the font has a glyph for every character of the text. */
export function isLegible(text: string): boolean {
  return [...text].every((character) => letterOf(character, 400) && letterOf(character, 600));
}

/** Width of the runs side by side, in ems. */
export function widthOf(runs: readonly Run[], weight: Weight): number {
  return setRuns(runs, weight).width;
}

/** SVG of one line with its left end at x and its baseline at y. */
export function line(
  runs: readonly Run[],
  weight: Weight,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: string },
): string {
  const place = `translate(${String(round(x))} ${String(round(y))}) scale(${String(size / EM)})`;
  return `<g fill="${colour}" transform="${place}">${setRuns(runs, weight).paths}</g>`;
}

function setRuns(runs: readonly Run[], weight: Weight): { width: number; paths: string } {
  let at = 0;
  let paths = '';
  let before: Letter | undefined;
  for (const { text, scale = 1, drop = 0, slanted = false } of runs) {
    for (const character of text) {
      const letter = letterOf(character, weight);
      if (!letter) continue;
      if (before) at += kern(before, letter) * scale;
      const matrix = [scale, 0, slanted ? SLANT * scale : 0, scale, at, drop * EM].map(round);
      if (letter.outline)
        paths += `<path transform="matrix(${matrix.join(' ')})" d="${letter.outline}"/>`;
      at += letter.glyph.advanceWidth * scale;
      before = letter;
    }
  }
  return { width: at / EM, paths };
}

function letterOf(character: string, weight: Weight): Letter | undefined {
  const key = `${String(weight)}${character}`;
  if (!letters.has(key)) letters.set(key, findLetter(character, weight));
  return letters.get(key);
}

function findLetter(character: string, weight: Weight): Letter | undefined {
  const name = FONTS.find((one) => fontOf(one, weight).charToGlyphIndex(character) > 0);
  if (name === undefined) return undefined;
  const font = fontOf(name, weight);
  const glyph = font.charToGlyph(character);
  return { font, glyph, outline: glyph.getPath(0, 0, EM).toPathData(0) };
}

function kern(left: Letter, right: Letter): number {
  if (left.font !== right.font) return 0;
  const key = `${left.outline}|${right.outline}`;
  const value = kerning.get(key) ?? left.font.getKerningValue(left.glyph, right.glyph);
  kerning.set(key, value);
  return value;
}

function fontOf(name: string, weight: Weight): Font {
  const file = `@fontsource/${name}-${String(weight)}-normal.woff`;
  const known = fonts.get(file) ?? readFont(file);
  fonts.set(file, known);
  return known;
}

function readFont(file: string): Font {
  return opentype.parse(new Uint8Array(readFileSync(require.resolve(file))).buffer);
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
