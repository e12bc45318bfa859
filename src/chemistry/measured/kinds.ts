import { UNIT_SYSTEMS, type UnitSystem } from '#chemistry/units.ts';

const DENSITIES = ['g/cm3', 'kg/m3', 'g/mL', 'kg/L', 'g/L'] as const;
const SHARES_OF_AIR = ['vol%', 'g/m3'] as const;

/**
 * The measured properties that a product can have, and the units allowed for each; a kind without
 * units is a ratio, a logarithm or words. Conditions that change the value (temperature, pressure,
 * solvent) are fields of the measurement, not of the kind.
 */
export const PROPERTY_UNITS = {
  appearance: [],
  odour: [],
  meltingPoint: UNIT_SYSTEMS.temperature,
  boilingPoint: UNIT_SYSTEMS.temperature,
  sublimationPoint: UNIT_SYSTEMS.temperature,
  decompositionTemperature: UNIT_SYSTEMS.temperature,
  flashPoint: UNIT_SYSTEMS.temperature,
  autoignitionTemperature: UNIT_SYSTEMS.temperature,
  lowerExplosionLimit: SHARES_OF_AIR,
  upperExplosionLimit: SHARES_OF_AIR,
  vapourPressure: ['Pa', 'hPa', 'kPa', 'MPa', 'mbar', 'bar', 'mmHg', 'Torr', 'atm', 'psi'],
  relativeVapourDensity: [],
  density: DENSITIES,
  relativeDensity: [],
  refractiveIndex: ['nD'],
  opticalRotation: ['°'],
  dynamicViscosity: ['mPa·s', 'cP', 'Pa·s'],
  kinematicViscosity: ['mm2/s', 'cSt'],
  surfaceTension: ['mN/m', 'dyn/cm', 'N/m'],
  solubility: ['g/L', 'mg/L', 'µg/mL', 'mg/mL', 'g/mL', 'g/100 mL', 'mol/L', 'wt%'],
  pKa: [],
} as const satisfies Record<string, readonly string[]>;

export type PropertyKind = keyof typeof PROPERTY_UNITS;

export const PROPERTY_KINDS = Object.keys(PROPERTY_UNITS) as [PropertyKind, ...PropertyKind[]];

/** Kinds stated in words; solubility has numbers or words. */
export const KINDS_IN_WORDS: readonly PropertyKind[] = ['appearance', 'odour'];
export const KINDS_WITH_WORDS: readonly PropertyKind[] = [...KINDS_IN_WORDS, 'solubility'];

/** Kinds that the page lists as not known if content does not state them. */
export const KINDS_ASKED_FOR = [
  'meltingPoint',
  'boilingPoint',
  'flashPoint',
  'density',
  'refractiveIndex',
] as const satisfies readonly PropertyKind[];

/** The units of a kind. */
export function unitsOf(kind: PropertyKind): readonly string[] {
  return PROPERTY_UNITS[kind];
}

/** The units that a reader can choose for a kind; undefined if there is no choice. */
export function unitSystemOf(kind: PropertyKind): UnitSystem | undefined {
  if (kind === 'density') return 'density';
  return unitsOf(kind) === UNIT_SYSTEMS.temperature ? 'temperature' : undefined;
}
