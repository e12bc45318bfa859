import type { Measurement } from '#catalog/content/schema.ts';
import { convert, UNIT_SYSTEMS, unitSystemOf, type UnitSystem } from '#chemistry/units.ts';
import { formatMeasurement } from '#i18n/format.ts';

/** A value as the source gives it, and converted to other units. */
export interface ShownValue {
  text: string;
  system: UnitSystem | undefined;
  /** In each unit of the system, in order, separated by |. */
  converted: string | undefined;
}

export interface MeasuredGroup {
  kind: Measurement['kind'];
  measurements: readonly Measurement[];
  /** From the lowest to the highest value; undefined for a single value. */
  range: ShownValue | undefined;
  /** Whether all values are the same. */
  agree: boolean;
}

/** Measured values by kind, in content order, with the range if sources differ. */
export function groupMeasured(measurements: readonly Measurement[]): MeasuredGroup[] {
  return [...Map.groupBy(measurements, ({ kind }) => kind)].map(([kind, group]) => {
    const figures = group.flatMap(inOneUnit).sort((a, b) => Number(a) - Number(b));
    const [low = '', high = ''] = [figures[0], figures.at(-1)];
    const agree = Number(low) === Number(high);
    const unit = firstUnit(group[0]?.unit ?? '');
    const range = showValue({ value: agree ? low : [low, high], unit });
    return { kind, measurements: group, range: group.length > 1 ? range : undefined, agree };
  });
}

export function showValue({ value, unit }: Pick<Measurement, 'value' | 'unit'>): ShownValue {
  const system = unitSystemOf(unit);
  const units = system && UNIT_SYSTEMS[system];
  const figures = [value].flat().map(String);
  const inUnit = (to: string) => {
    const [from = '', until] = figures.map((figure) => convert(figure, unit, to));
    return formatMeasurement({ value: until === undefined ? from : [from, until], unit: to });
  };
  return {
    text: formatMeasurement({ value, unit }),
    system,
    converted: units?.map(inUnit).join('|'),
  };
}

function inOneUnit({ value, unit }: Measurement): string[] {
  return [value].flat().map((figure) => convert(String(figure), unit, firstUnit(unit)));
}

function firstUnit(unit: string): string {
  const system = unitSystemOf(unit);
  return system ? UNIT_SYSTEMS[system][0] : unit;
}
