import { ends } from '#chemistry/measured/ends.ts';
import type { Measurement } from '#catalog/content/measured/schema.ts';
import { isOrdinaryPressure } from '#chemistry/measured/pressure.ts';
import { convert } from '#chemistry/units.ts';
import type { SearchRecord } from './record.ts';

/** Room temperature in °C, for which a state is given. */
const ROOM = 20;

/**
 * Solid, liquid or gas at 20 °C and standard pressure, as far as all measured melting, sublimation
 * and boiling points agree. A boiling point under reduced pressure shows that a compound is no gas.
 * A range counts with both ends, a bound (">300") with all that lies beyond it.
 */
export function physicalState(properties: readonly Measurement[]): SearchRecord['state'] {
  const melting = properties
    .filter(({ kind }) => kind === 'meltingPoint' || kind === 'sublimationPoint')
    .map(bounds);
  const melts = properties.some(({ kind }) => kind === 'meltingPoint');
  const boiling = properties.filter(({ kind }) => kind === 'boilingPoint');
  if (melting.length > 0 && melting.every(([low]) => low > ROOM)) return 'solid';
  const isMelted = melts && melting.every(([, high]) => high < ROOM);
  if (isMelted && boiling.length > 0 && boiling.map(bounds).every(([low]) => low > ROOM))
    return 'liquid';
  const standard = boiling.filter(isStandard).map(bounds);
  return standard.length > 0 && standard.every(([, high]) => high < ROOM) ? 'gas' : undefined;
}

/** The lowest melting point in °C; a bound (">300") counts with its one end. */
export function meltingPoint(properties: readonly Measurement[]): number | undefined {
  return lowest(properties.filter(({ kind }) => kind === 'meltingPoint'));
}

/** The lowest boiling point at standard pressure likewise. */
export function boilingPoint(properties: readonly Measurement[]): number | undefined {
  return lowest(properties.filter(({ kind }) => kind === 'boilingPoint').filter(isStandard));
}

function lowest(points: readonly Measurement[]): number | undefined {
  const numbers = points.map(bounds).map(([low, high]) => (Number.isFinite(low) ? low : high));
  const found = Math.min(...numbers.filter(Number.isFinite));
  return Number.isFinite(found) ? Number(found.toFixed(2)) : undefined;
}

function isStandard({ pressure }: Measurement): boolean {
  return pressure === undefined || isOrdinaryPressure(pressure);
}

/** In °C; infinite on the open side of a bound. */
function bounds(measurement: Measurement): [number, number] {
  const { unit = '°C' } = measurement;
  const found = ends(measurement);
  const celsius = (figure: string | undefined) =>
    figure === undefined ? undefined : Number(convert(figure, unit, '°C'));
  const [low = -Infinity, high = Infinity] = [celsius(found?.from), celsius(found?.to)];
  return [Math.min(low, high), Math.max(low, high)];
}
