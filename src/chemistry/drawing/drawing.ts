import { ELEMENTS } from '#chemistry/formula/elements.ts';
import { escapeHtml } from '#i18n/escape-html.ts';

/** One bond is this long, in units of the drawing's view box: all drawings have one scale. */
export const BOND_LENGTH = 30;
const MARGIN = 4;
const BOND_WIDTH = 2;

/**
 * RDKit draws each element in a colour of its own that says which it is: red is the atomic number.
 * Carbon is black.
 */
const ATOM_COLOURS = Object.fromEntries(
  ELEMENTS.map(({ number, symbol }) => [number, [symbol === 'C' ? 0 : number / 255, 0, 0]]),
);

/** RDKit's drawing options; the canvas fits the molecule. */
export const DRAWING_OPTIONS = {
  width: -1,
  height: -1,
  fixedBondLength: BOND_LENGTH,
  bondLineWidth: BOND_WIDTH,
  // Round line ends reach beyond the end of a bond: without it they touch the letters.
  additionalAtomLabelPadding: 0.1,
  clearBackground: false,
  atomColourPalette: ATOM_COLOURS,
};

interface Shape {
  readonly element: string;
  /** Width of the line; 0 for a filled shape. */
  readonly width: number;
  readonly commands: readonly Command[];
}

interface Command {
  readonly letter: string;
  /** x and y in turn, in tenths of a unit, as whole numbers. */
  readonly numbers: readonly number[];
}

/**
 * Makes RDKit's SVG small and fit for a page: as large as its view box, so that drawings side by
 * side have one length of bond; lines and letters in `currentColor`, those of heteroatoms in paths
 * of class "atom-O", "atom-Br" and so on for a style sheet to colour, one path for each colour, no
 * style attributes, no background.
 * @param svg made with `DRAWING_OPTIONS`
 */
export function compactDrawing(svg: string): string {
  const shapes = [...svg.matchAll(/<path [^>]*>/g)].flatMap(([path]) => readShape(path));
  const lines = shapes.filter(({ width }) => width > 0);
  const letters = shapes.filter(({ width }) => width === 0);
  const box = viewBox(shapes);
  const [, , width, height] = box;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${String(width)}" ` +
    `height="${String(height)}">` +
    `<g fill="none" stroke="currentColor" stroke-width="${String(BOND_WIDTH)}" stroke-linecap="round">` +
    `${paths(lines)}</g><g fill="currentColor">${paths(letters)}</g></svg>`
  );
}

/**
 * The drawing as a picture with a name.
 * @param drawing made by `compactDrawing`
 * @param accessibleName what it shows, in the reader's language
 * @param describedBy id of an element of the page that describes it
 */
export function labelled(drawing: string, accessibleName: string, describedBy?: string): string {
  const description = describedBy === undefined ? '' : ` aria-describedby="${describedBy}"`;
  const label = ` role="img" aria-label="${escapeHtml(accessibleName)}"${description}>`;
  return drawing.replace('>', () => label);
}

function readShape(path: string): Shape[] {
  const data = attribute(path, 'd') ?? '';
  const style = attribute(path, 'style') ?? '';
  const fill = attribute(path, 'fill') ?? /(?:^|;)fill:(#\w{6})/.exec(style)?.[1];
  const colour = fill ?? /stroke:(#\w{6})/.exec(style)?.[1] ?? '#000000';
  // Paths without a class round off corners, which round line ends do as well.
  if (attribute(path, 'class') === undefined) return [];
  const width = fill === undefined ? Number(/stroke-width:([\d.]+)/.exec(style)?.[1] ?? 1) : 0;
  return [{ element: elementOf(colour), width, commands: readCommands(data) }];
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(` ${name}='([^']*)'`).exec(tag)?.[1];
}

/** Empty for carbon, hydrogen and what is no element. */
function elementOf(colour: string): string {
  const number = /^#(..)0000$/.exec(colour)?.[1];
  if (number === undefined) return '';
  const symbol = ELEMENTS[Number.parseInt(number, 16) - 1]?.symbol ?? '';
  return symbol === 'H' ? '' : symbol;
}

/** Leaves "Z" out: filling closes a shape by itself. */
function readCommands(data: string): Command[] {
  return [...data.matchAll(/([A-Y])([^A-Z]*)/g)].map(([, letter = '', numbers = '']) => ({
    letter,
    numbers: [...numbers.matchAll(/-?[\d.]+/g)].map(([number]) => Math.round(Number(number) * 10)),
  }));
}

/** One path for each element and width of line. */
function paths(shapes: readonly Shape[]): string {
  const groups = Map.groupBy(shapes, ({ element, width }) => `${element} ${String(width)}`);
  return [...groups.values()]
    .map((group) => {
      const { element = '', width = 0 } = group[0] ?? {};
      const name = element ? ` class="atom-${element}"` : '';
      const thin = width > 0 && width !== BOND_WIDTH ? ` stroke-width="${String(width)}"` : '';
      return `<path${name}${thin} d="${pathData(group.flatMap(({ commands }) => commands))}"/>`;
    })
    .join('');
}

/** Relative coordinates are shorter; differences of whole tenths add up without error. */
function pathData(commands: readonly Command[]): string {
  let x = 0;
  let y = 0;
  return commands
    .map(({ letter, numbers }) => {
      if (letter === 'M' && numbers[0] === x && numbers[1] === y) return '';
      const relative = numbers.map((number, at) => number - (at % 2 === 0 ? x : y));
      x = numbers.at(-2) ?? x;
      y = numbers.at(-1) ?? y;
      return letter.toLowerCase() + relative.map(tenths).join(' ').replaceAll(' -', '-');
    })
    .join('')
    .replace(/^m/, 'M');
}

function tenths(number: number): string {
  return String(number / 10).replace(/^(-?)0\./, '$1.');
}

/** Left edge, top edge, width and height. */
function viewBox(shapes: readonly Shape[]): [number, number, number, number] {
  const points = shapes.flatMap(({ commands }) => commands.flatMap(({ numbers }) => numbers));
  const [left, right] = range(points.filter((_, at) => at % 2 === 0));
  const [top, bottom] = range(points.filter((_, at) => at % 2 === 1));
  return [left, top, right - left, bottom - top];
}

function range(values: readonly number[]): [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (values.length === 0) return [0, 0];
  return [Math.floor(least / 10) - MARGIN, Math.ceil(most / 10) + MARGIN];
}
