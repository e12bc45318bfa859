/** Shares of the parts of a mixture: "2.5 mol/L", "10 % (w/w)", "8–12 wt%", "≤ 250 ppm". */
import { readEnds, type Ends } from './ends.ts';

/** How a share is given; `%` without more leaves open of what. */
export const SHARE_UNITS = [
  '%',
  '% (w/w)',
  '% (v/v)',
  '% (w/v)',
  'mol%',
  'mol/L',
  'mmol/L',
  'g/L',
  'mg/mL',
  'mg/L',
  'ppm',
] as const;
export type ShareUnit = (typeof SHARE_UNITS)[number];

export interface Share extends Ends {
  unit: ShareUnit;
}

const SPELT: [RegExp, ShareUnit][] = [
  [/^(?:%\s*\(?w\/w\)?|wt\.?\s*%|% by (?:weight|mass)|mass\s*%)$/i, '% (w/w)'],
  [/^(?:%\s*\(?v\/v\)?|vol\.?\s*%|% by volume)$/i, '% (v/v)'],
  [/^%\s*\(?w\/v\)?$/i, '% (w/v)'],
  [/^(?:mol\s*%|% by mole)$/i, 'mol%'],
  [/^(?:m|mol\/l|mol\s*l-1|mol·l−1)$/i, 'mol/L'],
  [/^(?:mm|mmol\/l)$/i, 'mmol/L'],
  [/^g\/l$/i, 'g/L'],
  [/^mg\/ml$/i, 'mg/mL'],
  [/^mg\/l$/i, 'mg/L'],
  [/^ppm$/i, 'ppm'],
  [/^%$/, '%'],
];

/** Reads a share, or says that it cannot: `undefined`. */
export function readShare(text: string): Share | undefined {
  const read = readEnds(text.normalize('NFKC').trim());
  const unit = read && SPELT.find(([spelt]) => spelt.test(read.rest))?.[1];
  return unit && { ...read.ends, unit };
}

/** The largest possible value of a share; undefined where there is none. */
export function mostOf(unit: ShareUnit): number | undefined {
  if (unit === 'ppm') return 1e6;
  return unit.includes('%') && unit !== '% (w/v)' ? 100 : undefined;
}

/**
 * A concentration in mol/L; undefined where the unit says no amount of substance per volume and no
 * mass per volume.
 * @param molarMass of the part in g/mol
 */
export function molesPerLitre(
  value: number,
  unit: ShareUnit,
  molarMass: number,
): number | undefined {
  const gramsPerLitre = { 'g/L': 1, 'mg/mL': 1, 'mg/L': 1e-3, '% (w/v)': 10 }[unit as string];
  if (unit === 'mol/L') return value;
  if (unit === 'mmol/L') return value / 1000;
  return gramsPerLitre === undefined ? undefined : (value * gramsPerLitre) / molarMass;
}
