import type { ReadingKind } from './kind.ts';
import { findMass, readMass, type MassReading, type MolarMassReading } from './mass.ts';

export const molarMass: ReadingKind<MolarMassReading, 'molarMass', 'mw', MassReading> = {
  prefix: 'mw',
  readForced: (text) => readMass(text, 'molarMass'),
  written: ({ mass, tolerance }) => `${String(mass)}±${String(tolerance)}`,
  find: (reading, { index }) => findMass(index, reading),
  hits: {
    /** The molar mass is within the tolerance. */
    molarMass: {
      evidence: (record) => ({
        field: 'mass',
        matched: `${(record.molarMass ?? NaN).toFixed(3)} g/mol`,
        marks: [],
      }),
      verdict: 'matches',
    },
  },
};
