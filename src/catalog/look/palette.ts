/**
 * The colours of a site, made of the two that content states: what can be read on every ground of
 * a page, by the contrast of WCAG 2.2, and the partners for dark pages.
 */
import { clampChroma, converter, formatHex, interpolate, wcagContrast } from 'culori';
import type { Site } from '#catalog/content/schema/site.ts';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** A colour for light pages and one for dark pages, as #rrggbb. */
export type Pair = Readonly<Record<Scheme, string>>;

/** Names of the two colours that content states. */
export type ColourName = keyof NonNullable<Site['colours']>;

/** The grounds of pages: the same values are in ui/styles/tokens.css. */
const GROUNDS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#f4f2ed', '#ffffff', '#eae6de'],
  dark: ['#151311', '#1f1c19', '#292521'],
};
/** The brightest ground, and the darkest, of which soft colours are made. */
const BASE: Pair = { light: '#ffffff', dark: '#151311' };
/** The colour of text. */
export const INK: Pair = { light: '#1c1815', dark: '#f0ece6' };
/** How much of the accent is in its soft ground. */
const SOFTNESS: Readonly<Record<Scheme, number>> = { light: 0.1, dark: 0.16 };

/** The least contrast of text, and of lines in charts and marks. */
const LEAST: Readonly<Record<ColourName, number>> = { accent: 4.5, second: 3 };
/** Least contrast of the text on a button. */
const ON_BUTTON = 4.5;
/** A step of lightness (OKLCH, from 0 to 1) on the way to a colour that passes. */
const STEP = 0.004;
/** How much lighter or darker a button is that is pointed at. */
const HOVER = 0.09;

const toOklch = converter('oklch');

/** The least contrast of a colour to the grounds on which it stands. */
export function contrastOf(name: ColourName, colour: string, scheme: Scheme): number {
  const grounds = [...GROUNDS[scheme], ...(name === 'accent' ? [softOf(colour, scheme)] : [])];
  return Math.min(...grounds.map((ground) => wcagContrast(colour, ground)));
}

export function leastContrast(name: ColourName): number {
  return LEAST[name];
}

/** The colour of the same hue, nearest in lightness, that has the contrast; itself if it has. */
export function nearestReadable(name: ColourName, colour: string, scheme: Scheme): string {
  const start = lightnessOf(colour);
  const way = scheme === 'light' ? -STEP : STEP;
  for (let at = start; at >= 0 && at <= 1; at += way) {
    const tried = at === start ? colour : withLightness(colour, at);
    if (contrastOf(name, tried, scheme) >= LEAST[name]) return tried;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

/** A stated colour with its partner, which is made if it is not stated. */
export function pairOf(name: ColourName, stated: string | Pair): Pair {
  if (typeof stated !== 'string') return stated;
  // What is dark on white is as light on black.
  const mirrored = withLightness(stated, Math.max(0.72, 1.2 - lightnessOf(stated)));
  return { light: stated, dark: nearestReadable(name, mirrored, 'dark') };
}

/** The custom properties of tokens.css that follow from the colours, as light and dark. */
export function coloursAsTokens({ accent, second }: NonNullable<Site['colours']>) {
  const tokens: Record<string, Pair> = {};
  if (accent !== undefined) {
    const pair = pairOf('accent', accent);
    tokens['--colour-accent'] = pair;
    tokens['--colour-accent-hover'] = eachScheme((scheme) =>
      withLightness(
        pair[scheme],
        lightnessOf(pair[scheme]) + (scheme === 'light' ? -HOVER : HOVER),
      ),
    );
    tokens['--colour-accent-soft'] = eachScheme((scheme) => softOf(pair[scheme], scheme));
    tokens['--colour-on-accent'] = eachScheme((scheme) => onButton(pair[scheme]));
  }
  if (second !== undefined) tokens['--chart-2'] = pairOf('second', second);
  return tokens;
}

function eachScheme(make: (scheme: Scheme) => string): Pair {
  return { light: make('light'), dark: make('dark') };
}

function softOf(colour: string, scheme: Scheme): string {
  return formatHex(interpolate([BASE[scheme], colour], 'oklab')(SOFTNESS[scheme]));
}

/** White or near black, whichever can be read on it. */
function onButton(colour: string): string {
  const [white, black] = ['#ffffff', BASE.dark];
  return wcagContrast(colour, white) >= ON_BUTTON ? white : black;
}

function lightnessOf(colour: string): number {
  // White has a little more than 1.
  return Math.min(1, toOklch(colour)?.l ?? 0);
}

/** The colour in another lightness, with as much of its chroma as a screen shows. */
function withLightness(colour: string, lightness: number): string {
  const own = toOklch(colour) ?? { mode: 'oklch', l: 0, c: 0 };
  const l = Math.min(1, Math.max(0, lightness));
  return formatHex(clampChroma({ ...own, l }, 'oklch'));
}
