/** A structure drawing as data, independent of colours: see render.ts. */
export interface Drawing {
  readonly box: Box;
  /** Bonds, which are stroked. */
  readonly lines: readonly Path[];
  /** Letters, wedges and dots, which are filled. */
  readonly shapes: readonly Path[];
}

/** In drawing units: a bond is BOND_LENGTH long. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** All lines or shapes of one colour and width. */
export interface Path {
  /** Symbol of the heteroatom that gives the colour; empty for carbon and hydrogen. */
  readonly element: string;
  /** Width of the line; 0 for a filled shape. */
  readonly width: number;
  /** SVG path data without "Z". */
  readonly data: string;
}

/** Length of a bond: all drawings have one scale. */
export const BOND_LENGTH = 30;
/** Line width of a bond. */
export const BOND_WIDTH = 2;
