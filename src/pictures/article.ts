import type { Article } from '#news/schema.ts';
import { COLOURS } from './colours.ts';
import { textWords } from './fit.ts';
import { block, frame, MARGIN, STRIP, WIDTH, type Sender } from './frame.ts';
import { isLegible } from './letters.ts';

const ACROSS = { x: MARGIN, width: WIDTH - 2 * MARGIN, weight: 600, colour: COLOURS.text } as const;

/**
 * SVG of an article: its title and date.
 * @param date formatted in the reader's language
 */
export function articlePicture({ title }: Article, date: string, sender: Sender): string {
  const heading = { ...ACROSS, y: 76, height: 320, largest: 76 };
  const day = {
    ...ACROSS,
    y: STRIP - 80,
    height: 60,
    largest: 36,
    weight: 400,
    colour: COLOURS.muted,
  };
  return frame(
    sender,
    (isLegible(title) ? block(textWords(title), heading) : '') +
      block(textWords(date), { ...day, weight: 400 }),
  );
}

/** SVG for pages without a picture of their own: title and size of the catalog. */
export function catalogPicture(title: string, products: string, sender: Sender): string {
  const heading = { ...ACROSS, y: 76, height: 320, largest: 76 };
  const count = { ...ACROSS, y: STRIP - 80, height: 60, largest: 40 };
  return frame(
    sender,
    block(textWords(title), heading) + block(textWords(products), { ...count, weight: 400 }),
  );
}
