/**
 * Balls and sticks on a canvas, without WebGL: of some hundred atoms each is a circle and each bond
 * a line, the farthest first.
 */
import type { Model, ModelAtom } from '#chemistry/structure/conformer.ts';

/** How a model is looked at. */
export interface View {
  /** Rotation, as rows of a matrix. */
  turn: readonly number[];
  /** 1 fits the model into the canvas. */
  zoom: number;
  hasHydrogens: boolean;
}

export const FRONT: readonly number[] = [1, 0, 0, 0, 1, 0, 0, 0, 1];

/** Colours of atoms, as models of wood and plastic have them (Corey, Pauling, Koltun 1952 ff.). */
const COLOURS: Readonly<Record<string, string>> = {
  H: '#ffffff',
  C: '#565656',
  N: '#3a56e0',
  O: '#d8232f',
  F: '#7ccf4a',
  Cl: '#2fa84f',
  Br: '#9c3f17',
  I: '#7b1fa2',
  S: '#e2c22c',
  P: '#e88a1a',
};
const OTHER = '#c46fa0';
/** Radii of balls in ångström. */
const RADIUS = 0.38;
const HYDROGEN = 0.24;
const STICK = 0.11;
/** Distance between the lines of a double bond. */
const APART = 0.2;
/** What stands round the model, in ångström. */
const MARGIN = 0.6;

export function colourOf(element: string): string {
  return COLOURS[element] ?? OTHER;
}

/** The rotation after which the model is turned about the axes of the screen, in radians. */
export function turned(turn: readonly number[], right: number, down: number): number[] {
  const [cosR, sinR] = [Math.cos(right), Math.sin(right)];
  const [cosD, sinD] = [Math.cos(down), Math.sin(down)];
  const aboutUp = [cosR, 0, sinR, 0, 1, 0, -sinR, 0, cosR];
  const aboutAcross = [1, 0, 0, 0, cosD, sinD, 0, -sinD, cosD];
  return product(aboutAcross, product(aboutUp, turn));
}

function product(a: readonly number[], b: readonly number[]): number[] {
  const at = (matrix: readonly number[], row: number, column: number) =>
    matrix[row * 3 + column] ?? 0;
  return FRONT.map((_, place) => {
    const [row, column] = [Math.floor(place / 3), place % 3];
    return [0, 1, 2].reduce((sum, k) => sum + at(a, row, k) * at(b, k, column), 0);
  });
}

interface Placed {
  element: string;
  x: number;
  y: number;
  z: number;
}

/** Draws a model that fits its canvas; the line round balls is in the colour of the canvas's text. */
export function drawModel(canvas: HTMLCanvasElement, { atoms, bonds }: Model, view: View): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = window.devicePixelRatio;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const centre = centreOf(atoms);
  const reach = Math.max(...atoms.map((atom) => distance(atom, centre))) + MARGIN;
  const scale = (Math.min(width, height) / 2 / reach) * view.zoom * ratio;
  const places = placesOf(atoms, view.turn);
  const isShown = (at: number) => view.hasHydrogens || places[at]?.element !== 'H';
  context.setTransform(scale, 0, 0, scale, canvas.width / 2, canvas.height / 2);
  context.strokeStyle = context.fillStyle = getComputedStyle(canvas).color;
  const ink = context.strokeStyle;
  const parts = [
    ...places.flatMap((place, at) =>
      isShown(at) ? [{ z: place.z, draw: () => ball(context, place, ink, scale) }] : [],
    ),
    ...bonds.flatMap(([from, to, order]) => {
      const [a, b] = [places[from], places[to]];
      if (!a || !b || !isShown(from) || !isShown(to)) return [];
      return [{ z: (a.z + b.z) / 2, draw: () => sticks(context, a, b, order, ink) }];
    }),
  ];
  for (const { draw } of parts.toSorted((one, other) => one.z - other.z)) draw();
}

function centreOf(atoms: readonly ModelAtom[]): ModelAtom {
  const mean = (of: (atom: ModelAtom) => number) =>
    atoms.reduce((sum, atom) => sum + of(atom), 0) / atoms.length;
  return { element: '', x: mean(({ x }) => x), y: mean(({ y }) => y), z: mean(({ z }) => z) };
}

function distance(a: ModelAtom, b: ModelAtom): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

/**
 * Where atoms are seen from the front of a model that is turned, about its centre: x grows to the
 * right, y downwards, z towards the eye.
 */
export function placesOf(atoms: readonly ModelAtom[], turn: readonly number[]): Placed[] {
  const centre = centreOf(atoms);
  return atoms.map((atom) => {
    const from = [atom.x - centre.x, centre.y - atom.y, atom.z - centre.z];
    const along = (row: number) =>
      from.reduce((sum, part, at) => sum + part * (turn[row * 3 + at] ?? 0), 0);
    return { element: atom.element, x: along(0), y: along(1), z: along(2) };
  });
}

function ball(context: CanvasRenderingContext2D, place: Placed, ink: string, scale: number): void {
  context.beginPath();
  context.arc(place.x, place.y, place.element === 'H' ? HYDROGEN : RADIUS, 0, 2 * Math.PI);
  context.fillStyle = colourOf(place.element);
  context.fill();
  context.lineWidth = 1.5 / scale;
  context.strokeStyle = ink;
  context.stroke();
}

function sticks(
  context: CanvasRenderingContext2D,
  a: Placed,
  b: Placed,
  order: number,
  ink: string,
): void {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [across, up] = [-(b.y - a.y) / length, (b.x - a.x) / length];
  // From ball to ball, a little within each.
  const inset = (HYDROGEN * 0.9) / (Math.hypot(length, b.z - a.z) || 1);
  const [inX, inY] = [(b.x - a.x) * inset, (b.y - a.y) * inset];
  const lines = Math.min(3, Math.max(1, order));
  context.lineWidth = lines === 1 ? STICK : STICK * 0.7;
  context.strokeStyle = ink;
  for (let at = 0; at < lines; at += 1) {
    const shift = (at - (lines - 1) / 2) * APART;
    context.beginPath();
    context.moveTo(a.x + inX + across * shift, a.y + inY + up * shift);
    context.lineTo(b.x - inX + across * shift, b.y - inY + up * shift);
    context.stroke();
  }
}
