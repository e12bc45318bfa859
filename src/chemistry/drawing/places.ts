/** Where the atoms are in a drawing, two characters each: good for marks, not for measuring. */
import type { Box } from './drawing.ts';

/** Printable characters that JSON does not escape, for the places along an axis. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((char) => char !== '"' && char !== '\\')
  .join('');

/** @param points in the units of the drawing */
export function writePlaces(points: readonly (readonly [number, number])[], box: Box): string {
  const [left, top, width, height] = box;
  const digit = (part: number) =>
    DIGITS.charAt(Math.min(DIGITS.length - 1, Math.max(0, Math.round(part * (DIGITS.length - 1)))));
  return points.map(([x, y]) => digit((x - left) / width) + digit((y - top) / height)).join('');
}

export function readPlaces(places: string, box: Box): [x: number, y: number][] {
  const [left, top, width, height] = box;
  const part = (at: number) => DIGITS.indexOf(places.charAt(at)) / (DIGITS.length - 1);
  return Array.from({ length: places.length / 2 }, (_, at) => [
    left + part(at * 2) * width,
    top + part(at * 2 + 1) * height,
  ]);
}
