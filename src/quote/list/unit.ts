const SCALES = {
  mg: { kind: 'mass', power: 0 },
  g: { kind: 'mass', power: 3 },
  kg: { kind: 'mass', power: 6 },
  t: { kind: 'mass', power: 9 },
  mL: { kind: 'volume', power: 0 },
  L: { kind: 'volume', power: 3 },
} as const;

export type Unit = keyof typeof SCALES;

/** The units an amount can be asked for in. Mass first, each kind from its smallest unit. */
export const UNITS = Object.keys(SCALES) as Unit[];

export function isUnit(value: unknown): value is Unit {
  return UNITS.some((unit) => unit === value);
}

/** What a unit measures, and which power of ten of the smallest unit of its kind it is: mg or mL. */
export function scaleOf(unit: Unit): { kind: 'mass' | 'volume'; power: number } {
  return SCALES[unit];
}
