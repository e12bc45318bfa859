/** The site's colours in the light scheme, which link previews use everywhere. */
import { readFileSync } from 'node:fs';

// Parsed from the style sheet: no module exports these colours.
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');

export const COLOURS = {
  page: token('--colour-page'),
  surface: token('--colour-surface'),
  text: token('--colour-text'),
  muted: token('--colour-muted'),
  accent: token('--colour-accent'),
  onAccent: token('--colour-on-accent'),
};

function token(name: string): string {
  const value = new RegExp(`${name}:\\s*(?:light-dark\\()?(#[0-9a-f]{6})`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`tokens.css has no colour ${name} of six digits`);
  return value;
}
