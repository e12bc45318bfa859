import { BOND_WIDTH, type Drawing, type Path } from './drawing.ts';

/** What gives a path the colour of its element, as an attribute; empty for `currentColor`. */
export type Coloured = (element: string) => string;

/**
 * SVG that only decorates, of the size of its box in `currentColor`: assistive technology skips it.
 * @param coloured not called for carbon and hydrogen
 */
export function toDecoration(drawing: Drawing, coloured: Coloured): string {
  return `${openTag(drawing, 'aria-hidden="true"')}${body(drawing, coloured)}</svg>`;
}

/** @param attributes its role and name */
export function openTag({ box }: Drawing, attributes: string): string {
  const [, , width, height] = box;
  const size = `width="${String(width)}" height="${String(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" ${size} ${attributes}>`;
}

/** The paths of a drawing. */
export function body({ lines, shapes }: Drawing, coloured: Coloured): string {
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
