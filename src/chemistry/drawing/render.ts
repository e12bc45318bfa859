import { escapeHtml } from '#i18n/escape-html.ts';
import { BOND_WIDTH, type Drawing, type Path } from './drawing.ts';

/**
 * Colours of a drawing in a file of its own, in a light and a dark scheme. A file cannot read the
 * site's tokens (ui/styles/tokens.css): a test keeps both equal, and each colour at 4.5:1.
 */
export const DRAWING_COLOURS: Record<string, readonly [light: string, dark: string]> = {
  text: ['#1d1a26', '#eceaf3'],
  N: ['#2a45cc', '#9db0ff'],
  O: ['#c01622', '#ff9093'],
  S: ['#7a6200', '#e3c84a'],
  P: ['#a34b00', '#ffb066'],
  F: ['#18713a', '#7fd99f'],
  Cl: ['#18713a', '#7fd99f'],
  Br: ['#8f3a14', '#f0a27f'],
  I: ['#7b1fa2', '#d59cf0'],
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

/**
 * SVG as a file: its colours follow the reader's colour scheme, also in an `<img>`. The background
 * is transparent.
 */
export function toSvgFile(drawing: Drawing, title: string): string {
  const head = `<title>${escapeHtml(title)}</title><style>${styleFor(drawing)}</style>`;
  return `${openTag(drawing)}${head}${body(drawing, byClass)}</svg>\n`;
}

/** SVG to embed at a position in another SVG, in the colours of the light scheme. */
export function toPicture(
  drawing: Drawing,
  place: { x: number; y: number; width: number; height: number },
): string {
  const attributes = Object.entries(place).map(([name, value]) => ` ${name}="${String(value)}"`);
  const light = ([colour]: readonly [light: string, dark: string]) => `color="${colour}"`;
  const text = DRAWING_COLOURS['text'] ?? ['', ''];
  const paths = body(drawing, (element) => light(DRAWING_COLOURS[element] ?? text));
  return `<svg${attributes.join('')} viewBox="${drawing.box.join(' ')}" ${light(text)}>${paths}</svg>`;
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

function byClass(element: string): string {
  return `class="atom-${element}"`;
}

function styleFor({ lines, shapes }: Drawing): string {
  const drawn = new Set([...lines, ...shapes].map(({ element }) => element));
  const rules = (scheme: 0 | 1) =>
    Object.entries(DRAWING_COLOURS)
      .map(([element, colours]) => {
        if (element === 'text') return `svg{color:${colours[scheme]}}`;
        return drawn.has(element) ? `.atom-${element}{color:${colours[scheme]}}` : '';
      })
      .join('');
  return `${rules(0)}@media(prefers-color-scheme:dark){${rules(1)}}`;
}
