import type { Measurement } from '#catalog/content/schema.ts';
import type { SearchRecord } from './record.ts';

/** Room temperature in °C, for which a state is given. */
const ROOM = 20;
/**
 * Notations of standard pressure. Only at this pressure does a boiling point show that a compound
 * is a gas.
 */
const STANDARD_PRESSURE =
  /^(?:1 ?atm|101(?:\.3\d*)? ?kPa|1013(?:\.\d+)? ?(?:hPa|mbar)|76\d? ?mmHg|760 ?Torr)$/i;

/**
 * Solid, liquid or gas at 20 °C and standard pressure, if all measured melting and boiling points
 * agree. A boiling point under reduced pressure shows that a compound is not a gas.
 */
export function physicalState(properties: readonly Measurement[]): SearchRecord['state'] {
  const melting = properties.filter(({ kind }) => kind === 'meltingPoint').map(bounds);
  const boiling = properties.filter(({ kind }) => kind === 'boilingPoint');
  const melts = melting.length > 0 && melting.every(([, high]) => high < ROOM);
  if (melting.length > 0 && melting.every(([low]) => low > ROOM)) return 'solid';
  if (melts && boiling.length > 0 && boiling.map(bounds).every(([low]) => low > ROOM))
    return 'liquid';
  const standard = boiling.filter(isStandard).map(bounds);
  return standard.length > 0 && standard.every(([, high]) => high < ROOM) ? 'gas' : undefined;
}

function isStandard({ pressure }: Measurement): boolean {
  return pressure === undefined || STANDARD_PRESSURE.test(pressure);
}

function bounds({ value }: Measurement): [number, number] {
  const values = Array.isArray(value) ? value.map(Number) : [Number(value), Number(value)];
  return [Math.min(...values), Math.max(...values)];
}
