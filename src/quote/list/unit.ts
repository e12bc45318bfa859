const SCALES = {
  mg: { kind: 'mass', power: 0 },
  g: { kind: 'mass', power: 3 },
  kg: { kind: 'mass', power: 6 },
  t: { kind: 'mass', power: 9 },
  mL: { kind: 'volume', power: 0 },
  L: { kind: 'volume', power: 3 },
} as const;

export type Unit = keyof typeof SCALES;

/** The units of an amount: mass, then volume, each from its smallest unit. */
export const UNITS = Object.keys(SCALES) as Unit[];

export function isUnit(value: unknown): value is Unit {
  return UNITS.some((unit) => unit === value);
}

/** The kind of a unit, and its power of ten relative to the smallest unit of the kind, mg or mL. */
export function scaleOf(unit: Unit): { kind: 'mass' | 'volume'; power: number } {
  return SCALES[unit];
}
