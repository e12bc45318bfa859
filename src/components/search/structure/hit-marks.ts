/** Marks what fits the question in the drawing of a hit. */
import { readPlaces } from '#chemistry/drawing/places.ts';
import type { Box } from '#chemistry/drawing/drawing.ts';
import type { Marks } from '#search/structure/marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Width of the mark of a bond and of a single atom, in units of the drawing: a bond is 30 long. */
const WIDTH = 13;
const DOT = 20;

/** Puts the marks behind the drawing. */
export function drawMarks(svg: SVGSVGElement, { atoms, bonds, places }: Marks): void {
  const { x, y, width, height } = svg.viewBox.baseVal;
  const box: Box = [x, y, width, height];
  const points = readPlaces(places, box);
  const at = (atom: number) => (points[atom] ?? [0, 0]).map((one) => one.toFixed(1)).join(' ');
  // A line without length, with round ends, is a dot.
  const dot = (atom: number) => `M${at(atom)}h0`;
  const bonded = new Set(bonds.flat());
  const ends = atoms.filter((atom) => bonded.has(atom));
  const alone = atoms.filter((atom) => !bonded.has(atom));
  const lines = bonds.map(([from, to]) => `M${at(from)}L${at(to)}`);
  const marks = document.createElementNS(SVG, 'g');
  marks.setAttribute('class', 'structure-marks');
  marks.setAttribute('fill', 'none');
  marks.setAttribute('stroke', 'currentColor');
  marks.setAttribute('stroke-linecap', 'round');
  marks.append(stroke([...lines, ...ends.map(dot)], WIDTH), stroke(alone.map(dot), DOT));
  svg.querySelector('.structure-marks')?.remove();
  svg.prepend(marks);
}

function stroke(parts: readonly string[], width: number): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', parts.join(''));
  path.setAttribute('stroke-width', String(width));
  return path;
}
