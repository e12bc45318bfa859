/** A structure drawing as data, to be set in any colours: see render.ts. */
export interface Drawing {
  readonly box: Box;
  /** Bonds, which are stroked. */
  readonly lines: readonly Path[];
  /** Letters, wedges and dots, which are filled. */
  readonly shapes: readonly Path[];
}

/** In units of which a bond is BOND_LENGTH long. */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** All lines or shapes of one colour and width. */
export interface Path {
  /** Symbol of the heteroatom whose colour it has; empty for carbon and hydrogen. */
  readonly element: string;
  /** Width of the line; 0 of a filled shape. */
  readonly width: number;
  /** Path data as SVG has it, without "Z". */
  readonly data: string;
}

/** Length of a bond: all drawings have one scale. */
export const BOND_LENGTH = 30;
/** Width of the line of a bond. */
export const BOND_WIDTH = 2;
