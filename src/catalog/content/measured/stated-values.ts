import { convert, isConvertible } from '#chemistry/units.ts';
import { isOrdinaryPressure } from '#chemistry/measured/pressure.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { ends } from '#chemistry/measured/ends.ts';
import { PROPERTY_KINDS, unitsOf, type PropertyKind } from '#chemistry/measured/kinds.ts';
import { FORMS } from './faults.ts';
import { readEntry } from './read-entry.ts';
import type { MeasuredFields } from '#chemistry/measured/measured-fields.ts';
import { writeFigures } from '#chemistry/measured/write-text.ts';

/** A measured value of a file, ready for comparison, with its path. */
export interface StatedValue {
  /** Path of the field with the numbers. */
  path: FieldPath;
  kind: PropertyKind;
  unit: string | undefined;
  /** The ends of the value in the first unit of its kind; infinite at the open end of a bound. */
  from: number;
  to: number;
  /** As written, e.g. "1340 g/cm3", "50–52 °C" or "> 300 °C". */
  written: string;
  /** False at reduced or raised pressure; without a pressure, ambient pressure is assumed. */
  isAtOrdinaryPressure: boolean;
  cup: 'closed' | 'open' | undefined;
}

/** The measured values of a file that have a known kind, a unit of that kind, and numbers. */
export function statedValues(file: ContentFile): StatedValue[] {
  const list = valueAt(file.data, ['properties']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, at) => {
    const fields = readEntry(entry).fields as MeasuredFields | undefined;
    const kind = PROPERTY_KINDS.find((known) => known === valueAt(fields, ['kind']));
    if (!kind || !fields) return [];
    const stated = endsInFirstUnit(kind, fields);
    const { pressure, cup, unit } = fields;
    return stated
      ? [
          {
            path: ['properties', at, formOf(entry)],
            kind,
            unit,
            ...stated,
            written: writeFigures(fields),
            isAtOrdinaryPressure: pressure === undefined || isOrdinaryPressure(pressure),
            cup,
          },
        ]
      : [];
  });
}

function formOf(entry: unknown): string {
  return FORMS.find((form) => valueAt(entry, [form]) !== undefined) ?? 'value';
}

function endsInFirstUnit(kind: PropertyKind, fields: MeasuredFields) {
  const [first] = unitsOf(kind);
  const { unit } = fields;
  const isOfKind = first === undefined ? unit === undefined : unitsOf(kind).includes(unit ?? '');
  if (!isOfKind || (first !== undefined && !isConvertible(unit ?? '', first))) return undefined;
  const found = ends(fields);
  const inFirst = (figure: string) => Number(first ? convert(figure, unit ?? '', first) : figure);
  return (
    found && {
      from: found.from === undefined ? -Infinity : inFirst(found.from),
      to: found.to === undefined ? Infinity : inFirst(found.to),
    }
  );
}
