import { escapeHtml } from '#i18n/escape-html.ts';
import type { Drawing } from './drawing.ts';
import { body, openTag } from './svg.ts';

/**
 * Colours of a drawing in a picture, those of the light scheme. A picture cannot read the site's
 * tokens (ui/styles/tokens.css): a test keeps both equal.
 */
export const DRAWING_COLOURS: Record<string, string> = {
  text: '#1c1815',
  N: '#2a45cc',
  O: '#c01622',
  S: '#7a6200',
  P: '#a34b00',
  F: '#18713a',
  Cl: '#18713a',
  Br: '#8f3a14',
  I: '#7b1fa2',
};

/**
 * SVG for a page: the size of its box, so that all drawings have the same bond length, in
 * `currentColor`, heteroatoms in the colours of the tokens "--atom-o", "--atom-br".
 * @param name accessible name, in the reader's language
 * @param describedBy id of an element of the page that describes it
 */
export function toInlineSvg(drawing: Drawing, name: string, describedBy?: string): string {
  const description = describedBy === undefined ? '' : ` aria-describedby="${describedBy}"`;
  const label = `role="img" aria-label="${escapeHtml(name)}"${description}`;
  return `${openTag(drawing, label)}${body(drawing, byToken)}</svg>`;
}

/** SVG to embed at a position in another SVG, in the colours of the light scheme. */
export function toPicture(
  drawing: Drawing,
  place: { x: number; y: number; width: number; height: number },
): string {
  const attributes = Object.entries(place).map(([name, value]) => ` ${name}="${String(value)}"`);
  const colour = (element: string) =>
    `color="${DRAWING_COLOURS[element] ?? DRAWING_COLOURS['text'] ?? ''}"`;
  const paths = body(drawing, colour);
  return `<svg${attributes.join('')} viewBox="${drawing.box.join(' ')}" ${colour('text')}>${paths}</svg>`;
}

/** In full, so that the build finds and shortens the names of the tokens here too. */
const TOKENS: Record<string, string> = {
  N: 'var(--atom-n)',
  O: 'var(--atom-o)',
  S: 'var(--atom-s)',
  P: 'var(--atom-p)',
  F: 'var(--atom-halogen)',
  Cl: 'var(--atom-halogen)',
  Br: 'var(--atom-br)',
  I: 'var(--atom-i)',
};

function byToken(element: string): string {
  const token = TOKENS[element];
  return token === undefined ? '' : `color="${token}"`;
}
