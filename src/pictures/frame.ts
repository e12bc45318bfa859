/** The frame of a picture for link previews: background, mark, name of the supplier. */
import { markShapes } from '#ui/mark.ts';
import { COLOURS } from './colours.ts';
import { fit, LINE_HEIGHT, textWords, type Place, type Word } from './fit.ts';
import { isLegible, line } from './letters.ts';

/** Size recommended for link previews. */
export const WIDTH = 1200;
export const HEIGHT = 630;
export const MARGIN = 72;
const MARK_SIZE = 72;

/** The supplier, as its pictures show it. */
export interface Sender {
  readonly company: string;
  /** Colours on light ground, where they are not the catalog's own. */
  readonly accent?: string | undefined;
  readonly second?: string | undefined;
  /** The supplier's own mark. */
  readonly mark?: { readonly viewBox: string; readonly inside: string } | undefined;
}

export function accentOf({ accent = COLOURS.accent }: Sender): string {
  return accent;
}

/** @param inside SVG between the head of the picture and its lower edge */
export function frame(sender: Sender, inside: string): string {
  const { company, second = COLOURS.second } = sender;
  const mark = sender.mark ?? {
    viewBox: '0 0 32 32',
    inside: markShapes(accentOf(sender), second),
  };
  const place = { x: MARGIN + MARK_SIZE + 20, y: MARGIN, width: 560, height: MARK_SIZE };
  const head = isLegible(company)
    ? block(textWords(company), { ...place, largest: 32, weight: 400, colour: COLOURS.muted })
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}">` +
    `<rect width="100%" height="100%" fill="${COLOURS.page}"/>` +
    `<svg x="${String(MARGIN)}" y="${String(MARGIN)}" width="${String(MARK_SIZE)}" ` +
    `height="${String(MARK_SIZE)}" viewBox="${mark.viewBox}">${mark.inside}</svg>${head}${inside}</svg>`
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
