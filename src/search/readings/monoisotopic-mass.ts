import { chargedMass } from '#chemistry/mass/adduct.ts';
import type { ReadingKind } from './kind.ts';
import { findMass, readMass, type MonoisotopicMassReading, type MassReading } from './mass.ts';

export const monoisotopicMass: ReadingKind<
  MonoisotopicMassReading,
  'monoisotopicMass',
  'mass',
  MassReading
> = {
  prefix: 'mass',
  readForced: (text) => readMass(text, 'monoisotopicMass'),
  written: ({ mass, tolerance, ion }) =>
    ion
      ? `${String(ion.mz)} ${ion.text} ±${String(ion.tolerance)}`
      : `${String(mass)}±${String(tolerance)}`,
  find: (reading, { index }) => findMass(index, reading),
  hits: {
    /** The monoisotopic mass, or the m/z of the ion, is within the tolerance. */
    monoisotopicMass: {
      evidence: (record, { ion }) => ({
        field: 'mass',
        matched: massText(record.monoisotopicMass ?? NaN, ion?.text),
        marks: [],
      }),
      verdict: 'matches',
    },
  },
  words: ({ ion, ...mass }) =>
    ion
      ? { key: 'massOfIon', values: { ion: ion.text, mz: ion.mz, tolerance: ion.tolerance } }
      : { key: 'monoisotopicMass', values: mass },
};

/** The m/z of an ion, else the monoisotopic mass of the compound. */
function massText(mass: number, ion: string | undefined): string {
  return ion === undefined
    ? `${mass.toFixed(4)} Da`
    : `m/z ${(chargedMass(mass, ion) ?? NaN).toFixed(4)} ${ion}`;
}
