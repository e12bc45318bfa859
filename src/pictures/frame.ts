/** The frame of a picture for link previews: a label with its number, the supplier at its foot. */
import { markShapes } from '#ui/mark.ts';
import { COLOURS } from './colours.ts';
import { fit, LINE_HEIGHT, textWords, type Place, type Word } from './fit.ts';
import { isLegible, line, widthOf } from './letters.ts';

/** Size recommended for link previews. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** From the edge of the picture to the frame of the label. */
export const EDGE = 36;
/** From the edge of the picture to what is in the label. */
export const MARGIN = 76;
/** Upper end of the strip at the foot of the label. */
export const STRIP = 500;
const LINE = 4;
const MARK_SIZE = 54;
const PLATE = { height: 72, padding: 40, size: 42 };

/** The supplier, as its pictures show it. */
export interface Sender {
  readonly company: string;
  /** Colour on light ground and what can be read on it, where it is not the catalog's own. */
  readonly accent?: string | undefined;
  readonly onAccent?: string | undefined;
  /** The supplier's own mark. */
  readonly mark?: { readonly viewBox: string; readonly inside: string } | undefined;
}

/**
 * A label, as of products on pages.
 * @param inside SVG between the number plate and the strip with the supplier's name
 * @param number CAS Registry Number, on the plate
 */
export function frame(sender: Sender, inside: string, number = ''): string {
  const { company, accent = COLOURS.accent } = sender;
  const mark = sender.mark ?? { viewBox: '0 0 32 32', inside: markShapes(COLOURS.text, accent) };
  const middle = (STRIP + HEIGHT - EDGE) / 2;
  const place = { x: MARGIN + MARK_SIZE + 20, y: STRIP, width: 980, height: HEIGHT - EDGE - STRIP };
  const foot = isLegible(company)
    ? block(textWords(company), { ...place, largest: 34, weight: 400, colour: COLOURS.text })
    : '';
  const label = `x="${String(EDGE)}" y="${String(EDGE)}" width="${String(WIDTH - 2 * EDGE)}" height="${String(HEIGHT - 2 * EDGE)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}">` +
    `<rect width="100%" height="100%" fill="${COLOURS.page}"/>` +
    `<rect ${label} fill="${COLOURS.surface}" stroke="${COLOURS.text}" stroke-width="${String(LINE)}"/>` +
    `${plate(number, sender)}${rule(EDGE, STRIP, WIDTH - EDGE, STRIP)}` +
    `<svg x="${String(MARGIN)}" y="${String(middle - MARK_SIZE / 2)}" width="${String(MARK_SIZE)}" ` +
    `height="${String(MARK_SIZE)}" viewBox="${mark.viewBox}">${mark.inside}</svg>${foot}${inside}</svg>`
  );
}

/** A line that parts fields of the label. */
export function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${String(x1)} ${String(y1)}L${String(x2)} ${String(y2)}" stroke="${COLOURS.text}" stroke-width="2"/>`;
}

function plate(number: string, { accent = COLOURS.accent, onAccent }: Sender): string {
  if (number === '') return '';
  const width = widthOf([{ text: number }], 600) * PLATE.size + PLATE.padding * 2;
  const baseline = EDGE + PLATE.height / 2 + PLATE.size * 0.34;
  const colour = onAccent ?? COLOURS.onAccent;
  const at = { x: EDGE + PLATE.padding, y: baseline, size: PLATE.size, colour };
  return (
    `<rect x="${String(EDGE)}" y="${String(EDGE)}" width="${String(width)}" height="${String(PLATE.height)}" fill="${accent}"/>` +
    line([{ text: number }], 600, at)
  );
}

export interface Block extends Place {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** A text at the largest size that fits its box, vertically centred. */
export function block(words: readonly Word[], place: Block): string {
  const { x, y, height, weight, colour } = place;
  const { size, lines } = fit(words, place);
  const step = size * LINE_HEIGHT;
  // The middle of the letters is a third of an em above the baseline.
  const first = y + (height - step * lines.length) / 2 + step / 2 + size * 0.34;
  return lines
    .map((runs, at) => line(runs, weight, { x, y: first + at * step, size, colour }))
    .join('');
}
