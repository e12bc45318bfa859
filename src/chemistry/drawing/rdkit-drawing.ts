/** RDKit's drawing as data. RDKit returns SVG only; no other file parses it. */
import type { Mol } from '@rdkit/rdkit';
import { ELEMENTS } from '#chemistry/formula/elements.ts';
import type { Point } from '#chemistry/structure/common-chem.ts';
import { BOND_LENGTH, BOND_WIDTH, type Box, type Drawing, type Path } from './drawing.ts';

/** Margin between the box and the drawn shapes. */
const MARGIN = 4;

/** A palette that encodes the atomic number of each element in red. Carbon is black. */
const PALETTE = ELEMENTS.map(({ number, symbol }) => {
  const red = symbol === 'C' ? 0 : number;
  return { number, symbol, red, colour: `#${red.toString(16).padStart(2, '0')}0000`.toUpperCase() };
});

/** Symbols by colour; empty for carbon and hydrogen. */
const ELEMENT_OF = new Map(
  PALETTE.map(({ colour, symbol }) => [colour, symbol === 'C' || symbol === 'H' ? '' : symbol]),
);

/** RDKit's drawing options; the canvas fits the molecule. */
const OPTIONS = {
  width: -1,
  height: -1,
  fixedBondLength: BOND_LENGTH,
  bondLineWidth: BOND_WIDTH,
  // Round line caps extend beyond the end of a bond and would touch the letters.
  additionalAtomLabelPadding: 0.1,
  clearBackground: false,
  // Atoms that lie on each other, as in hexaphenylethane, would be framed in red.
  flagCloseContactsDist: -1,
  atomColourPalette: Object.fromEntries(
    PALETTE.map(({ number, red }) => [number, [red / 255, 0, 0]]),
  ),
};

/**
 * Draws a molecule with its existing coordinates.
 * @param radicals whether unpaired electrons are drawn as dots
 * @throws Error for SVG that RDKit is not known to write with `OPTIONS`
 */
export function drawMolecule(laidOut: Mol, radicals: boolean): Drawing {
  const options = { ...OPTIONS, includeRadicals: radicals };
  const svg = laidOut.get_svg_with_highlights(JSON.stringify(options));
  if (!svg.includes('nan')) return readSvg(svg);
  // RDKit cannot fit a canvas to a drawing without height, such as ethane.
  const canvas = { ...options, width: 100, height: 100 };
  return readSvg(laidOut.get_svg_with_highlights(JSON.stringify(canvas)));
}

const ELLIPSE = /<ellipse cx='([\d.-]+)' cy='([\d.-]+)'/g;

/** Where each atom of the molecule is in its drawing: RDKit marks it in a second one. */
export function atomPoints(laidOut: Mol, { box }: Drawing): Point[] {
  const atoms = Array.from({ length: laidOut.get_num_atoms() }, (_, at) => at);
  const marked = laidOut.get_svg_with_highlights(
    JSON.stringify({ ...OPTIONS, atoms, fillHighlights: false }),
  );
  if (marked.includes('nan')) return [];
  const other = readSvg(marked.replaceAll(/<ellipse[^>]*>/g, '')).box;
  const [left, top] = middleOf(box);
  const [otherLeft, otherTop] = middleOf(other);
  return [...marked.matchAll(ELLIPSE)].map(([, x, y]) => [
    Number(x) + left - otherLeft,
    Number(y) + top - otherTop,
  ]);
}

function middleOf([left, top, width, height]: Box): Point {
  return [left + width / 2, top + height / 2];
}

interface Stroke {
  readonly element: string;
  readonly width: number;
  readonly commands: readonly Command[];
}

interface Command {
  readonly letter: string;
  /** x and y in turn, in tenths of a unit, as whole numbers. */
  readonly numbers: readonly number[];
}

const HEAD = '<!-- END OF HEADER -->';
const TAG = /\s*<path((?:\s+[\w-]+='[^']*')+)\s*\/>/y;
const ATTRIBUTE = /([\w-]+)='([^']*)'/g;

function readSvg(svg: string): Drawing {
  const strokes: Stroke[] = [];
  TAG.lastIndex = svg.indexOf(HEAD) + HEAD.length;
  let end = TAG.lastIndex;
  for (let tag = TAG.exec(svg); tag; tag = TAG.exec(svg)) {
    end = TAG.lastIndex;
    const pairs = [...(tag[1] ?? '').matchAll(ATTRIBUTE)];
    const attributes = new Map(pairs.map(([, name = '', value = '']) => [name, value]));
    // Paths without a class round off corners, as round line caps do already.
    if (attributes.has('class')) strokes.push(readStroke(attributes));
  }
  if (svg.slice(end).trim() !== '</svg>') throw unknown(svg.slice(end, end + 80).trim());
  return {
    box: boxOf(strokes),
    lines: joined(strokes.filter(({ width }) => width > 0)),
    shapes: joined(strokes.filter(({ width }) => width === 0)),
  };
}

function unknown(what: string): Error {
  return new Error(`RDKit's drawing has something that rdkit-drawing.ts does not know: ${what}`);
}

function readStroke(attributes: ReadonlyMap<string, string>): Stroke {
  const declarations = (attributes.get('style') ?? '').split(';');
  const style = new Map(declarations.map((one) => one.split(':') as [string, string]));
  const fill = attributes.get('fill') ?? style.get('fill');
  const isFilled = fill !== undefined && fill !== 'none';
  const colour = (isFilled ? fill : style.get('stroke')) ?? '';
  const element = ELEMENT_OF.get(colour);
  const width = isFilled ? 0 : Number.parseFloat(style.get('stroke-width') ?? '');
  if (element === undefined) throw unknown(`the colour "${colour}"`);
  if (Number.isNaN(width)) throw unknown(`a line of no width`);
  return { element, width, commands: readCommands(attributes.get('d') ?? '') };
}

/** Omits "Z": filling closes a shape. */
function readCommands(data: string): Command[] {
  const commands = data.split(/(?=[A-Za-z])/).filter((text) => text.trim() !== '');
  return commands.flatMap((text) => {
    const letter = text.charAt(0);
    const numbers = text
      .slice(1)
      .split(/[\s,]+/)
      .filter(Boolean);
    const values = numbers.map((number) => Math.round(Number(number) * 10));
    if (!'MLQZ'.includes(letter) || values.includes(NaN)) throw unknown(`the path "${text}"`);
    return letter === 'Z' ? [] : [{ letter, numbers: values }];
  });
}

/** One path per element and line width. */
function joined(strokes: readonly Stroke[]): Path[] {
  const groups = Map.groupBy(strokes, ({ element, width }) => `${element} ${String(width)}`);
  return [...groups.values()].map((group) => {
    const { element = '', width = 0 } = group[0] ?? {};
    return { element, width, data: pathData(group.flatMap(({ commands }) => commands)) };
  });
}

/** Relative coordinates are shorter; differences of whole tenths accumulate no error. */
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

function boxOf(strokes: readonly Stroke[]): Box {
  const numbers = strokes.flatMap(({ commands }) => commands.flatMap((one) => one.numbers));
  const [left, right] = range(numbers.filter((_, at) => at % 2 === 0));
  const [top, bottom] = range(numbers.filter((_, at) => at % 2 === 1));
  return [left, top, right - left, bottom - top];
}

function range(values: readonly number[]): [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (values.length === 0) return [0, 0];
  return [Math.floor(least / 10) - MARGIN, Math.ceil(most / 10) + MARGIN];
}
