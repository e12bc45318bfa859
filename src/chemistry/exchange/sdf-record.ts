/** A compound as an SDF record: molfile, then data fields (MDL CTfile formats). */
import { PROPERTY_KINDS, type PropertyKind } from '#chemistry/measured/kinds.ts';
import type { MeasuredFields } from '#chemistry/measured/measured-fields.ts';
import { writeMeasuredText } from '#chemistry/measured/write-text.ts';

/** What a record says of any compound; what is not known is left out. */
export interface RecordFacts {
  /** Number by which the supplier's records are told apart. */
  number: string;
  cas?: string | undefined;
  name: string;
  iupacName?: string | undefined;
  synonyms?: readonly string[] | undefined;
  formula?: string | undefined;
  /** In g/mol. */
  molarMass?: number | undefined;
  /** In Da. */
  monoisotopicMass?: number | undefined;
  smiles?: string | undefined;
  inchi?: string | undefined;
  inchiKey?: string | undefined;
  properties?: readonly (MeasuredFields & { kind: PropertyKind })[] | undefined;
}

/** The fields of a compound in their order; several values stand on lines of their own. */
export function recordFields(facts: RecordFacts): [name: string, value: string | undefined][] {
  return [
    ['CATALOG_NUMBER', facts.number],
    ['CAS', facts.cas],
    ['NAME', facts.name],
    ['IUPAC_NAME', facts.iupacName],
    ['SYNONYMS', facts.synonyms?.join('\n')],
    ['FORMULA', facts.formula],
    ['MOLAR_MASS', facts.molarMass?.toFixed(4)],
    ['MONOISOTOPIC_MASS', facts.monoisotopicMass?.toFixed(6)],
    ['SMILES', facts.smiles],
    ['INCHI', facts.inchi],
    ['INCHIKEY', facts.inchiKey],
    ...PROPERTY_KINDS.map((kind): [string, string] => [
      columnOf(kind).toUpperCase(),
      measuredTexts(facts.properties, kind).join('\n'),
    ]),
  ];
}

/** A record; fields without a value are left out. */
export function sdfRecord(
  molfile: string,
  fields: readonly [name: string, value: string | undefined][],
): string {
  const data = fields.map(([name, value]) => (value ? `>  <${name}>\n${value}\n\n` : ''));
  return `${molfile.trimEnd()}\n${data.join('')}$$$$\n`;
}

/** The measured values of a kind as texts, in the order of content. */
export function measuredTexts(
  measurements: RecordFacts['properties'],
  kind: PropertyKind,
): string[] {
  return (measurements ?? []).filter((one) => one.kind === kind).map(writeMeasuredText);
}

/** `columnOf('meltingPoint')` is "melting_point". */
export function columnOf(kind: PropertyKind): string {
  return kind === 'pKa' ? 'pka' : kind.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
