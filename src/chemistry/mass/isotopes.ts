import { NUCLIDES } from './nuclides.ts';

export interface Isotope {
  readonly symbol: string;
  readonly massNumber: number;
  /** Atomic mass in Da (AME2020), electrons included. */
  readonly mass: number;
  /** False where AME2020 estimates the mass from trends. */
  readonly measured: boolean;
  /** Mole fraction in terrestrial material; 0 for nuclides that do not belong to it. */
  readonly abundance: number;
}

/** Mass of the electron in Da (CODATA 2022). */
export const ELECTRON_MASS = 5.485799090441e-4;

function readRow(row: string): Isotope {
  const [nuclide = '', mass = '', abundance = '0'] = row.split(' ');
  const massNumber = Number.parseInt(nuclide, 10);
  return {
    symbol: nuclide.slice(String(massNumber).length),
    massNumber,
    mass: Number(mass.replace('~', '')),
    measured: !mass.startsWith('~'),
    abundance: Number(abundance),
  };
}

function readTable(): ReadonlyMap<string, readonly Isotope[]> {
  const table = new Map<string, Isotope[]>();
  for (const row of NUCLIDES.trim().split('\n')) {
    const isotope = readRow(row);
    const known = table.get(isotope.symbol);
    if (known) known.push(isotope);
    else table.set(isotope.symbol, [isotope]);
  }
  return table;
}

let table: ReadonlyMap<string, readonly Isotope[]> | undefined;

/** All known isotopes of an element, lightest first; empty for an unknown symbol. */
export function isotopesOf(symbol: string): readonly Isotope[] {
  table ??= readTable();
  return table.get(symbol) ?? [];
}

/** One isotope, as `isotope('C', 13)`; undefined where AME2020 knows no such nuclide. */
export function isotope(symbol: string, massNumber: number): Isotope | undefined {
  return isotopesOf(symbol).find((one) => one.massNumber === massNumber);
}

/**
 * The isotope that the monoisotopic mass counts: the most abundant one, as mass spectrometry has
 * it (11B and not the lighter 10B, 79Br, 120Sn). Undefined for elements without a terrestrial
 * composition (Tc, Pm, Po and so on).
 */
export function mostAbundantIsotope(symbol: string): Isotope | undefined {
  let best: Isotope | undefined;
  for (const one of isotopesOf(symbol)) {
    if (one.abundance > (best?.abundance ?? 0)) best = one;
  }
  return best;
}
