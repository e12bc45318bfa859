/** The conditions that each kind of measured value can have. */
import type { PropertyKind } from './kinds.ts';

const TEMPERATURES: readonly PropertyKind[] = ['meltingPoint', 'boilingPoint', 'sublimationPoint'];

/** Conditions of some kinds only; every kind can have temperature and pressure. */
const KINDS_OF = {
  decomposes: TEMPERATURES,
  sublimes: TEMPERATURES,
  cup: ['flashPoint'],
  solvent: ['opticalRotation', 'solubility', 'pKa'],
  concentration: ['opticalRotation'],
  wavelength: ['opticalRotation', 'refractiveIndex'],
} as const satisfies Record<string, readonly PropertyKind[]>;

export type SpecialCondition = keyof typeof KINDS_OF;

export const SPECIAL_CONDITIONS = Object.keys(KINDS_OF) as SpecialCondition[];

/** The kinds that have a condition. */
export function kindsWith(condition: SpecialCondition): readonly PropertyKind[] {
  return KINDS_OF[condition];
}

/** Whether a value of the kind can have the field. */
export function hasCondition(kind: PropertyKind, field: string): boolean {
  const condition = SPECIAL_CONDITIONS.find((one) => one === field);
  return condition === undefined || kindsWith(condition).includes(kind);
}
