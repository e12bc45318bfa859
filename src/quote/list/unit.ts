/** The units an amount can be asked for in, mass first. */
export const UNITS = ['mg', 'g', 'kg', 't', 'mL', 'L'] as const;

export type Unit = (typeof UNITS)[number];

export function isUnit(value: unknown): value is Unit {
  return UNITS.some((unit) => unit === value);
}
