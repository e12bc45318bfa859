import { convert } from '#chemistry/units.ts';
import { PROPERTY_KINDS, PROPERTY_UNITS, type PropertyKind } from './properties.ts';
import { valueAt, type ContentFile, type FieldPath } from './read.ts';

/** A measured value of a file, ready for comparison, with its path. */
export interface StatedValue {
  path: FieldPath;
  kind: PropertyKind;
  unit: string;
  /** One number, or the two ends of a range, in the first unit of the kind. */
  figures: number[];
  /** As written, e.g. "1340 g/cm3" or "50–52 °C". */
  written: string;
  /** Absent if the source gives no pressure; ambient pressure is assumed. */
  pressure?: string | undefined;
}

/** The measured values of a file that have a known kind, a unit of that kind, and numbers. */
export function statedValues(file: ContentFile): StatedValue[] {
  const list = valueAt(file.data, ['properties']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown, at) => {
    const kind = PROPERTY_KINDS.find((known) => known === valueAt(entry, ['kind']));
    const unit = valueAt(entry, ['unit']);
    const figures = [valueAt(entry, ['value'])].flat().map(String);
    if (!kind || typeof unit !== 'string' || !isUnitOf(kind, unit)) return [];
    if (!figures.every((figure) => /^-?\d+(\.\d+)?$/.test(figure))) return [];
    const pressure = valueAt(entry, ['pressure']);
    return [
      {
        path: ['properties', at],
        kind,
        unit,
        figures: figures.map((figure) => Number(convert(figure, unit, PROPERTY_UNITS[kind][0]))),
        written: `${figures.join('–')} ${unit}`,
        pressure: typeof pressure === 'string' ? pressure : undefined,
      },
    ];
  });
}

function isUnitOf(kind: PropertyKind, unit: string): boolean {
  return (PROPERTY_UNITS[kind] as readonly string[]).includes(unit);
}
