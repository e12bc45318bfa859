/** Places the parts of a structure in its drawing: side by side in rows, without overlap. */
import type { Point } from '#chemistry/structure/common-chem.ts';
import { formulaOf, type MolecularGraph } from '#chemistry/structure/graph.ts';

/** A part with its own coordinates, with a bond length of 1.5. */
export interface LaidOutPart {
  readonly graph: MolecularGraph;
  readonly points: readonly Point[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Between two parts of a row, and between rows. */
const GAP = 0.9;
/** Target ratio of width to height of a drawing. */
const ASPECT = 1.5;
/**
 * Parts that fit into a row of this length stay in one row, so that a salt of two ions reads as its
 * formula.
 */
const SHORT = 9;
const LETTER = 0.45;
const HALF_LINE = 0.45;

/** Cations, then anions, then neutral parts; within each group the larger first. */
export function inDrawingOrder<Part extends LaidOutPart>(parts: readonly Part[]): Part[] {
  const place = ({ graph }: LaidOutPart) => {
    const { charge } = formulaOf(graph);
    return charge === 0 ? 2 : charge > 0 ? 0 : 1;
  };
  return parts.toSorted(
    (a, b) => place(a) - place(b) || b.graph.atoms.length - a.graph.atoms.length,
  );
}

/** The coordinates of each part in the whole drawing. */
export function arrangeParts(parts: readonly LaidOutPart[]): Point[][] {
  const boxes = parts.map(boxOf);
  const area = boxes.reduce((sum, box) => sum + (width(box) + GAP) * (height(box) + GAP), 0);
  const limit = Math.max(SHORT, ...boxes.map(width), Math.sqrt(area * ASPECT));
  const rows = rowsOf(boxes, limit);
  const shifts: Point[] = [];
  let top = 0;
  for (const row of rows) {
    const high = Math.max(...row.map(height));
    let left = -(row.reduce((sum, box) => sum + width(box), 0) + GAP * (row.length - 1)) / 2;
    for (const box of row) {
      shifts.push([left - box.left, top - high / 2 - (box.top + box.bottom) / 2]);
      left += width(box) + GAP;
    }
    top -= high + GAP;
  }
  return parts.map(({ points }, i) => {
    const [right, up] = shifts[i] ?? [0, 0];
    return points.map(([x, y]): Point => [x + right, y + up]);
  });
}

function rowsOf(boxes: readonly Box[], limit: number): Box[][] {
  const rows: Box[][] = [];
  let filled = Infinity;
  for (const box of boxes) {
    if (filled + GAP + width(box) > limit + 0.01) {
      rows.push([]);
      filled = -GAP;
    }
    rows.at(-1)?.push(box);
    filled += GAP + width(box);
  }
  return rows;
}

const width = ({ left, right }: Box) => right - left;
const height = ({ bottom, top }: Box) => top - bottom;

/** Bounding box of the atoms with their labels, with room for hydrogens on either side. */
function boxOf({ graph, points }: LaidOutPart): Box {
  const rooms = points.map(([x, y], atom) => {
    const [before, after] = lettersBeside(graph, atom);
    const [left, right] = [x - before * LETTER, x + after * LETTER];
    return { left, right, bottom: y - HALF_LINE, top: y + HALF_LINE };
  });
  return rooms.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    top: Math.max(a.top, b.top),
  }));
}

/** Letters of an atom's label on both sides of its centre, which is that of the first letter. */
function lettersBeside(graph: MolecularGraph, atom: number): [before: number, after: number] {
  const { symbol = '', charge = 0, hydrogens = 0, isotope = 0 } = graph.atoms[atom] ?? {};
  const bonds = graph.neighbours[atom]?.length ?? 0;
  if (symbol === 'C' && charge === 0 && isotope === 0 && bonds > 0) return [0.2, 0.2];
  const hydrogen = hydrogens === 0 ? 0 : hydrogens > 1 ? 1.6 : 1;
  const sign = charge === 0 ? 0 : Math.abs(charge) > 1 ? 1.2 : 0.7;
  return [0.5 + hydrogen + (isotope > 0 ? 1 : 0), symbol.length - 0.5 + hydrogen + sign];
}
