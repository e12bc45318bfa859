/** Isotopes with their masses and abundances, from nuclides.json. */
import table from './nuclides.json' with { type: 'json' };

export interface Isotope {
  readonly symbol: string;
  readonly massNumber: number;
  /** Atomic mass in Da (AME2020), electrons included. */
  readonly mass: number;
  /** False where AME2020 estimates the mass from trends. */
  readonly measured: boolean;
  /** Mole fraction in terrestrial material; 0 for nuclides that do not occur in it. */
  readonly abundance: number;
}

/** "13 13.003354835 0.0107": mass number, mass, abundance. */
function readIsotope(symbol: string, text: string): Isotope {
  const [massNumber, mass = '', abundance = '0'] = text.split(' ');
  return {
    symbol,
    massNumber: Number(massNumber),
    mass: Number(mass.replace('~', '')),
    measured: !mass.startsWith('~'),
    abundance: Number(abundance),
  };
}

const read = new Map<string, readonly Isotope[]>();

/** All known isotopes of an element, lightest first; empty for an unknown symbol. */
export function isotopesOf(symbol: string): readonly Isotope[] {
  const known = read.get(symbol);
  if (known) return known;
  const text = (table.nuclides as Partial<Record<string, string>>)[symbol];
  const isotopes = text?.split(', ').map((one) => readIsotope(symbol, one)) ?? [];
  read.set(symbol, isotopes);
  return isotopes;
}

/** One isotope, as `isotope('C', 13)`; undefined if AME2020 has no such nuclide. */
export function isotope(symbol: string, massNumber: number): Isotope | undefined {
  return isotopesOf(symbol).find((one) => one.massNumber === massNumber);
}

/**
 * The isotope used for the monoisotopic mass: the most abundant one, as in mass spectrometry (11B
 * and not the lighter 10B, 79Br, 120Sn). Undefined for elements without a terrestrial composition
 * (Tc, Pm, Po and so on).
 */
export function mostAbundantIsotope(symbol: string): Isotope | undefined {
  let best: Isotope | undefined;
  for (const one of isotopesOf(symbol)) {
    if (one.abundance > (best?.abundance ?? 0)) best = one;
  }
  return best;
}
