import type { Measurement } from '#catalog/content/measured/schema.ts';
import { ends, figuresOf } from '#chemistry/measured/ends.ts';
import { unitsOf, unitSystemOf, type PropertyKind } from '#chemistry/measured/kinds.ts';
import { isOrdinaryPressure } from '#chemistry/measured/pressure.ts';
import { convert, isConvertible, UNIT_SYSTEMS, type UnitSystem } from '#chemistry/units.ts';
import { fill } from '#i18n/fill.ts';
import { formatMeasurement } from '#i18n/format.ts';
import type { Strings } from '#i18n/strings.ts';

/** A value as the source gives it, and converted to other units. */
export interface ShownValue {
  text: string;
  system: UnitSystem | undefined;
  /** In each unit of the system, in order, separated by |. */
  converted: string | undefined;
}

export interface MeasuredGroup {
  kind: PropertyKind;
  measurements: readonly Measurement[];
  /** From the lowest to the highest value; undefined for a single value, a bound or words. */
  range: ShownValue | undefined;
  /** Whether all values are the same. */
  agree: boolean;
}

type Words = Strings['product'];

/**
 * Measured values by kind in the order of content, with the range if sources differ. Values
 * measured under conditions that change them form groups of their own.
 */
export function groupMeasured(measurements: readonly Measurement[], words: Words): MeasuredGroup[] {
  return [...Map.groupBy(measurements, comparable).values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ kind: first.kind, measurements: group, ...rangeOf(group, first, words) }]
      : [];
  });
}

/** Kinds that depend strongly on temperature. */
const AT_A_TEMPERATURE: readonly PropertyKind[] = [
  'vapourPressure',
  'opticalRotation',
  'dynamicViscosity',
  'kinematicViscosity',
  'surfaceTension',
  'solubility',
];

/** A key of the kind and the conditions; values with the same key are comparable. */
function comparable(one: Measurement): string {
  const { kind, pressure, temperature } = one;
  return JSON.stringify([
    kind,
    pressure !== undefined && !isOrdinaryPressure(pressure) && pressure,
    AT_A_TEMPERATURE.includes(kind) && temperature,
    [one.cup, one.solvent, one.concentration, one.wavelength, one.decomposes, one.sublimes],
  ]);
}

function rangeOf(group: readonly Measurement[], first: Measurement, words: Words) {
  const unit = first.unit === undefined ? undefined : unitsOf(first.kind)[0];
  const figures = group.flatMap((one) => figuresIn(one, unit) ?? [undefined]);
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < figures.length) return { range: undefined, agree: false };
  const [low = '', high = ''] = known.sort((a, b) => Number(a) - Number(b)).filter(isFirstOrLast);
  const agree = low === '' || Number(low) === Number(high || low);
  const value = agree ? low : ([low, high] as [string, string]);
  const range = group.length > 1 ? showValue({ kind: first.kind, value, unit }, words) : undefined;
  return { range, agree };
}

function isFirstOrLast(_: unknown, at: number, all: readonly unknown[]): boolean {
  return at === 0 || at === all.length - 1;
}

/** Both ends of a value in the unit; undefined for words, bounds and units without conversion. */
function figuresIn(one: Measurement, unit: string | undefined): string[] | undefined {
  const { from, to } = ends(one) ?? {};
  if (from === undefined || to === undefined) return undefined;
  const stated = one.unit;
  if (unit === undefined || stated === undefined) return [from, to];
  if (stated !== unit && !isExact(stated, unit)) return undefined;
  return [from, to].map((figure) => convert(figure, stated, unit));
}

/** A range of mmHg and hPa would have digits that no source has. */
function isExact(from: string, to: string): boolean {
  return isConvertible(from, to) && !['mmHg', 'Torr', 'atm', 'psi'].includes(from);
}

type Shown = Pick<
  Measurement,
  'kind' | 'value' | 'above' | 'atLeast' | 'below' | 'atMost' | 'text' | 'unit'
> &
  Partial<Pick<Measurement, 'approximate' | 'decomposes' | 'sublimes'>>;

/** A value as pages show it: "51 °C", "> 300 °C", "ca. 51 °C", "210 °C (decomposes)". */
export function showValue(measurement: Shown, words: Words): ShownValue {
  const { kind, unit, text } = measurement;
  const { figures, sign } = figuresOf(measurement) ?? {};
  if (figures === undefined || text !== undefined)
    return { text: text ?? '', system: undefined, converted: undefined };
  const inUnit = (to: string | undefined) => {
    const [from = '', until] = figures.map((figure) =>
      unit === undefined || to === undefined ? figure : convert(figure, unit, to),
    );
    const value = until === undefined ? from : ([from, until] as const);
    return withMarks(formatMeasurement({ value, unit: to, sign }, words), measurement, words);
  };
  const system = unitSystemOf(kind);
  return {
    text: inUnit(unit),
    system,
    converted: system && UNIT_SYSTEMS[system].map(inUnit).join('|'),
  };
}

function withMarks(text: string, { approximate, decomposes, sublimes }: Shown, words: Words) {
  const value = approximate ? fill(words.approximately, { value: text }) : text;
  const marks = [decomposes && words.decomposes, sublimes && words.sublimes].filter(Boolean);
  return marks.length > 0 ? `${value} (${marks.join(', ')})` : value;
}
