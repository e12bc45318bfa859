/** The site's colours in its light scheme: a picture is seen beside those of others, on any ground. */
import { readFileSync } from 'node:fs';
import { markShapes } from '#ui/mark.ts';

// Read as text: no module has these colours.
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');

export const COLOURS = {
  page: token('--colour-page'),
  text: token('--colour-text'),
  muted: token('--colour-muted'),
  accent: token('--colour-accent'),
};

/** The catalog's mark in the light scheme. */
export const MARK = markShapes(COLOURS.accent, token('--chart-2'));

function token(name: string): string {
  const value = new RegExp(`${name}:\\s*(?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no colour ${name} of six digits`);
  return value;
}
