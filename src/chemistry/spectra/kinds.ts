/** Kinds of spectra that a product's file may state, and what no compound can have in them. */

interface SpectrumKind {
  /** Element whose atoms give the signals. */
  readonly element: string;
  /** Lowest and highest possible chemical shift in ppm. */
  readonly least: number;
  readonly most: number;
  /** Reason for the bounds. */
  readonly because: string;
}

export const SPECTRUM_KINDS = {
  '1H NMR': {
    element: 'H',
    least: -60,
    most: 30,
    because: 'Hydrides of metals go down to about −60 ppm, the most acidic hydrogen up to 25 ppm.',
  },
  '13C NMR': {
    element: 'C',
    least: -300,
    most: 510,
    because: 'Tetraiodomethane has about −292 ppm, a carbide of molybdenum 501 ppm.',
  },
} satisfies Record<string, SpectrumKind>;

export type SpectrumName = keyof typeof SPECTRUM_KINDS;

export const SPECTRUM_NAMES = Object.keys(SPECTRUM_KINDS) as SpectrumName[];
