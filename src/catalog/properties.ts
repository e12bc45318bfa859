/**
 * The measured properties a product can state, and the units each may be written in.
 * Conditions that change the value (temperature, pressure) are fields of the measurement, not of the kind.
 */
export const PROPERTY_UNITS = {
  meltingPoint: ['°C'],
  boilingPoint: ['°C'],
  flashPoint: ['°C'],
  density: ['g/cm3'],
  refractiveIndex: ['nD'],
} as const satisfies Record<string, readonly string[]>;

export type PropertyKind = keyof typeof PROPERTY_UNITS;

export const PROPERTY_KINDS = Object.keys(PROPERTY_UNITS) as [PropertyKind, ...PropertyKind[]];
