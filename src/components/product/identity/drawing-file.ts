/** A drawing of a page as a file of its own. */

/** Pixels of a PNG per unit of the drawing. */
const SCALE = 4;

type Scheme = 'light' | 'dark';

/**
 * A drawing of the page as an SVG file with its accessible name as title. A file cannot read the
 * page's tokens: its colours follow the reader's scheme by a style of its own.
 * @param schemes the first always applies, another where the reader prefers it
 */
export function svgOf(
  drawing: SVGSVGElement,
  schemes: readonly Scheme[] = ['light', 'dark'],
): string {
  const file = drawing.cloneNode(true) as SVGSVGElement;
  for (const name of ['aria-label', 'aria-describedby', 'class', 'style'])
    file.removeAttribute(name);
  const tokens = new Map<string, string>();
  for (const path of file.querySelectorAll('[color]')) {
    const token = path.getAttribute('color') ?? '';
    if (!tokens.has(token)) tokens.set(token, `c${String(tokens.size)}`);
    path.setAttribute('class', tokens.get(token) ?? '');
    path.removeAttribute('color');
  }
  const [first = '', ...others] = schemes.map((scheme) => rulesIn(scheme, drawing, tokens));
  const preferred = others.map(
    (rules, at) => `@media(prefers-color-scheme:${schemes[at + 1] ?? ''}){${rules}}`,
  );
  const space = 'http://www.w3.org/2000/svg';
  const title = document.createElementNS(space, 'title');
  title.textContent = drawing.getAttribute('aria-label');
  const style = document.createElementNS(space, 'style');
  style.textContent = first + preferred.join('');
  file.prepend(title, style);
  return `${new XMLSerializer().serializeToString(file)}\n`;
}

/**
 * A drawing of the page as a PNG on a light background: it cannot follow the reader's scheme.
 * @throws if the browser cannot draw it
 */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svgOf(drawing, ['light']))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const width = (canvas.width = image.width * SCALE);
  const height = (canvas.height = image.height * SCALE);
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => {
      if (png) resolve(png);
      else reject(new Error('no picture'));
    });
  });
}

/** The colours of the text and of each token in a scheme, as the page computes them. */
function rulesIn(
  scheme: Scheme,
  drawing: SVGSVGElement,
  classes: ReadonlyMap<string, string>,
): string {
  const frame = drawing.closest<HTMLElement>('.drawing');
  if (!frame) throw new Error('no frame');
  const colourOf = (element: Element | null) => (element ? getComputedStyle(element).color : '');
  frame.style.colorScheme = scheme;
  const rules = [...classes].map(
    ([token, name]) => `.${name}{color:${colourOf(drawing.querySelector(`[color="${token}"]`))}}`,
  );
  const text = `svg{color:${colourOf(frame)}}`;
  frame.style.removeProperty('color-scheme');
  return text + rules.join('');
}
