/** Marks what fits the question in the drawing of a hit. */
import { readPlaces } from '#chemistry/drawing/places.ts';
import type { Box } from '#chemistry/drawing/drawing.ts';
import type { Marks } from '#search/structure/marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Width of a mark, in the units of the drawing: a bond is 30 long. */
const WIDTH = 13;

/** Puts the marks behind the drawing. */
export function drawMarks(svg: SVGSVGElement, { atoms, bonds, places }: Marks): void {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const box: Box = [x, y, width, height];
  const points = readPlaces(places, box);
  const at = (atom: number) => (points[atom] ?? [0, 0]).map((one) => one.toFixed(1)).join(' ');
  const path = document.createElementNS(SVG, 'path');
  // A line without length, with round ends, is a dot.
  const dots = atoms.map((atom) => `M${at(atom)}h0`);
  const lines = bonds.map(([from, to]) => `M${at(from)}L${at(to)}`);
  path.setAttribute('d', [...dots, ...lines].join(''));
  path.setAttribute('class', 'structure-marks');
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', String(WIDTH));
  path.setAttribute('stroke-linecap', 'round');
  svg.querySelector('.structure-marks')?.remove();
  svg.prepend(path);
}
