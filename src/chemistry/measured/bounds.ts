import type { PropertyKind } from './kinds.ts';

export interface Bounds {
  /** In the first unit of the kind. */
  least: number;
  most: number;
  /** Reason for the bounds. */
  because: string;
}

const inCelsius = (most: number): Bounds => ({
  least: -273.15,
  most,
  because: `Absolute zero is −273.15 °C, and no compound is known to go beyond ${String(most)} °C.`,
});

const density: Bounds = {
  least: 0.00005,
  most: 23,
  because: 'Hydrogen gas has 0.00008 g/cm³, osmium, the densest element, 22.6 g/cm³.',
};

const share: Bounds = {
  least: 0,
  most: 100,
  because: 'A share of the air lies between 0 and 100 %.',
};

const viscosity: Bounds = {
  least: 0.001,
  most: 1e15,
  because:
    'No gas flows more easily than 0.005 mPa·s, and pitch, a solid to the eye, has 10¹¹ mPa·s.',
};

/** Physical bounds of the values of any compound, in the first unit of the kind. */
export const PROPERTY_BOUNDS: Partial<Record<PropertyKind, Bounds>> = {
  meltingPoint: inCelsius(4500),
  boilingPoint: inCelsius(6500),
  sublimationPoint: inCelsius(4500),
  decompositionTemperature: inCelsius(4500),
  flashPoint: inCelsius(1000),
  autoignitionTemperature: inCelsius(1500),
  lowerExplosionLimit: share,
  upperExplosionLimit: share,
  vapourPressure: {
    least: 0,
    most: 2e8,
    because: 'A vapour pressure is positive, and ends at the critical point, below 200 MPa.',
  },
  relativeVapourDensity: {
    least: 0.06,
    most: 100,
    because: 'Hydrogen, the lightest gas, has 0.07 times the density of air.',
  },
  density,
  relativeDensity: {
    ...density,
    because: 'Hydrogen gas has 0.00008 times the density of water, osmium 22.6 times.',
  },
  refractiveIndex: {
    least: 1,
    most: 5,
    because: 'A refractive index is 1 in vacuum and below 5 in all known compounds.',
  },
  opticalRotation: {
    least: -30_000,
    most: 30_000,
    because: 'Helicenes, which turn light the most, reach some 10 000°.',
  },
  dynamicViscosity: viscosity,
  kinematicViscosity: viscosity,
  surfaceTension: {
    least: 0,
    most: 3000,
    because: 'Molten rhenium has 2700 mN/m, more than any other liquid.',
  },
  solubility: {
    least: 0,
    most: 10_000,
    because: 'No known substance dissolves beyond 10 kg in a litre.',
  },
  pKa: {
    least: -40,
    most: 65,
    because: 'The strongest known acids have some −30, alkanes some 50 to 60.',
  },
};
