/**
 * Colours of a drawing that stands alone, in a light and a dark scheme. A file cannot read the
 * site's tokens (ui/styles/tokens.css): a test holds the two together, and each colour at 4.5:1.
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
 * Makes a file of an inline drawing (`Structure.svg`): with a title, and colours that
 * follow the reader's colour scheme, also where it is shown as an `<img>`. The ground is
 * transparent.
 */
export function drawingFile(svg: string): string {
  const [, open = '', body = ''] = /^(<svg[^>]*>)(.*)<\/svg>$/s.exec(svg) ?? [];
  const title = / aria-label="([^"]*)"/.exec(open)?.[1] ?? '';
  return `${open.replace(/ aria-label="[^"]*"/, '')}<title>${title}</title><style>${styleFor(body)}</style>${body}</svg>\n`;
}

function styleFor(body: string): string {
  const drawn = Object.entries(DRAWING_COLOURS).filter(
    ([element]) => element === 'text' || body.includes(`class="atom-${element}"`),
  );
  const rules = (scheme: 0 | 1) =>
    drawn
      .map(([element, colours]) => {
        const selector = element === 'text' ? 'svg' : `.atom-${element}`;
        return `${selector}{color:${colours[scheme]}}`;
      })
      .join('');
  return `${rules(0)}@media(prefers-color-scheme:dark){${rules(1)}}`;
}
