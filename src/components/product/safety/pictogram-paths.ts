import type { Pictogram as PictogramCode } from '#catalog/content/ghs.ts';

/**
 * The symbols of the nine GHS pictograms, drawn for this catalog in a box of 100 × 100 that
 * circumscribes the diamond. Filled with the even-odd rule; `SYMBOL_SIZE` scales them to the
 * diamond.
 */
export const PICTOGRAM_PATHS: Record<PictogramCode, string> = {
  // A bomb with its fuse, splinters and rays.
  GHS01:
    'M50 46a12 12 0 1 1-.1 0zM46 34l2-14 4 0-1 14zM33 40l-9-12 4-3 10 11zM67 40l9-12-4-3-10 11zM29 54l-15-4 1-4 15 4zM71 54l15-4-1-4-15 4zM30 66l-11 8 2 4 12-9zM70 66l11 8-2 4-12-9zM40 27l-4-7 5-1 2 7zM60 27l4-7-5-1-2 7zM41 74l-5 8 4 2 5-8zM59 74l5 8-4 2-5-8z',
  // A flame on a bar.
  GHS02:
    'M53 17c2 11 17 17 17 33 0 9-5 15-12 18 4-9-2-13-3-21-4 5-2 10-8 12 1 4 2 7 1 9-8-1-18-7-18-18 0-13 10-14 12-27 4 3 5 7 5 11 4-4 7-9 6-17zM32 72h36v5h-36z',
  // A flame on a ring on a bar.
  GHS03:
    'M52 13c1 8 12 12 12 23-3-2-8-4-14-4s-11 2-14 4c0-9 8-11 9-20 3 2 3 5 3 7 3-2 4-6 4-10zM50 36a17 17 0 1 1-.1 0zM50 42a11 11 0 1 0 .1 0zM32 74h36v5h-36z',
  // A tilted gas cylinder with its valve.
  GHS04:
    'M21 61c-3-3-3-8 0-11l2-2 33-21c4-2 8-2 11 1l3 3 5-3 1-4 4 6 4 6-4-1-5 3 1 4c1 4 0 8-4 10l-34 22-3 1c-4 1-8 0-10-3z',
  // Two vessels dripping on a bar and on a hand.
  GHS05:
    'M22 36l23-12 3 5-23 12c-3 1-5-4-3-5zM78 31l-24-9-2 5 24 10c3 1 5-5 2-6zM33 42h3v4h-3zM32 49h4v4h-4zM62 35h3v4h-3zM61 42h4v4h-4zM18 58h12c1 4 3 2 4 4s4-1 5-4h7v6h-28zM52 58l8-6c2-1 4 0 5-2l1 3 4-2c2 0 13 3 17 5l-6 11-12-1c-6 0-9-2-12-4z',
  // A skull over crossed bones.
  GHS06:
    'M50 20c11 0 18 8 18 17 0 6-2 9-5 11v7h-26v-7c-3-2-5-5-5-11 0-9 7-17 18-17zM42 36a5 5 0 1 0 .1 0zM58 36a5 5 0 1 0 .1 0zM50 44l-3 5h6zM25 59l25 9 25-9c0-3 5-4 6-1 3 0 4 5 0 6l-23 8 23 8c4 1 3 6 0 6-1 3-6 2-6-1l-25-9-25 9c0 3-5 4-6 1-3 0-4-5 0-6l23-8-23-8c-4-1-3-6 0-6 1-3 6-2 6 1z',
  // An exclamation mark.
  GHS07: 'M43 25c0-9 14-9 14 0l-4 34h-6zM50 64a6.5 6.5 0 1 1-.1 0z',
  // Head and shoulders with a star burst on the chest.
  GHS08:
    'M50 16a10 10 0 0 1 6 18l1 6c8 3 15 5 17 12l-3 32-42 0-3-32c2-7 9-9 17-12l1-6a10 10 0 0 1 6-18zM50 43l-3 11-12-6 7 11-12 4 12 3-7 11 12-6 3 11 3-11 12 6-7-11 12-3-12-4 7-11-12 6z',
  // A dead tree and a dead fish by the water.
  GHS09:
    'M37 67l-1-17-10-9 3-2 7 6-1-14-7-7 3-2 4 5 1-9h4l0 13 7-7 2 3-8 9-1 9 7-5 3 3-9 8-1 16 10 0c10-9 22-11 30-3l6-4-1 11-6-3c-6 5-15 7-24 3-8 4-21 5-34 1v-4zM72 62a2 2 0 1 0 .1 0z',
};

/** Scale of each symbol about the centre of the diamond. */
export const SYMBOL_SIZE: Record<PictogramCode, number> = {
  GHS01: 0.74,
  GHS02: 0.9,
  GHS03: 0.9,
  GHS04: 0.9,
  GHS05: 0.92,
  GHS06: 0.74,
  GHS07: 0.9,
  GHS08: 0.76,
  GHS09: 0.82,
};
