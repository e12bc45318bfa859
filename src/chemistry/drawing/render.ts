import { escapeHtml } from '#i18n/escape-html.ts';
import { BOND_WIDTH, type Drawing, type Path } from './drawing.ts';

/**
 * Colours of a drawing in a picture, those of the light scheme. A picture cannot read the site's
 * tokens (ui/styles/tokens.css): a test keeps both equal.
 */
export const DRAWING_COLOURS: Record<string, string> = {
  text: '#1d1a26',
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
  const label = ` aria-label="${escapeHtml(name)}"${description}`;
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

function openTag({ box }: Drawing, label = ''): string {
  const [, , width, height] = box;
  const size = `width="${String(width)}" height="${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" ${size} role="img"${label}>`;
}

function body({ lines, shapes }: Drawing, coloured: (element: string) => string): string {
  const write = (paths: readonly Path[]) =>
    paths.map(({ element, width, data }) => {
      const colour = (element && coloured(element)).replace(/^(?=.)/, ' ');
      const other = width === 0 || width === BOND_WIDTH ? '' : ` stroke-width="${String(width)}"`;
      return `<path${colour}${other} d="${data}"/>`;
    });
  return (
    `<g fill="none" stroke="currentColor" stroke-width="${String(BOND_WIDTH)}" stroke-linecap="round">` +
    `${write(lines).join('')}</g><g fill="currentColor">${write(shapes).join('')}</g>`
  );
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
