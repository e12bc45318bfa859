import { UNIT_SYSTEMS } from '#chemistry/units.ts';

/**
 * The measured properties that a product can have, and the units allowed for each. Conditions that
 * change the value (temperature, pressure) are fields of the measurement, not of the kind.
 */
export const PROPERTY_UNITS = {
  meltingPoint: UNIT_SYSTEMS.temperature,
  boilingPoint: UNIT_SYSTEMS.temperature,
  flashPoint: UNIT_SYSTEMS.temperature,
  density: UNIT_SYSTEMS.density,
  refractiveIndex: ['nD'],
} as const satisfies Record<string, readonly string[]>;

export type PropertyKind = keyof typeof PROPERTY_UNITS;

export const PROPERTY_KINDS = Object.keys(PROPERTY_UNITS) as [PropertyKind, ...PropertyKind[]];

interface Bounds {
  /** In the first unit of the kind. */
  least: number;
  most: number;
  /** Reason for the bounds. */
  because: string;
}

const inCelsius = (most: number) => ({
  least: -273.15,
  most,
  because: `Absolute zero is −273.15 °C, and no compound is known to go beyond ${String(most)} °C.`,
});

/** Physical bounds of the values of any compound, in the first unit of the kind. */
export const PROPERTY_BOUNDS: Record<PropertyKind, Bounds> = {
  meltingPoint: inCelsius(4500),
  boilingPoint: inCelsius(6500),
  flashPoint: inCelsius(1000),
  density: {
    least: 0.00005,
    most: 23,
    because: 'Hydrogen gas has 0.00008 g/cm³, osmium, the densest element, 22.6 g/cm³.',
  },
  refractiveIndex: {
    least: 1,
    most: 5,
    because: 'A refractive index is 1 in vacuum and below 5 in all known compounds.',
  },
};
