/**
 * Exact conversion of decimal values, in integer arithmetic: no rounding error, and no digit of the
 * source lost. 51 °C is exactly 123.8 °F and 324.15 K: a converted value can have more digits than
 * were measured, so pages name the unit of the source. Only a value in °F can convert to a
 * repeating decimal; it is rounded to two decimals more than the source.
 */

/** Units that can be converted into each other. */
export const UNIT_SYSTEMS = {
  temperature: ['°C', '°F', 'K'],
  density: ['g/cm3', 'kg/m3'],
} as const;

export type UnitSystem = keyof typeof UNIT_SYSTEMS;

/** The units that a unit can be converted to; undefined if there are none. */
export function unitSystemOf(unit: string): UnitSystem | undefined {
  return (Object.keys(UNIT_SYSTEMS) as UnitSystem[]).find((system) =>
    (UNIT_SYSTEMS[system] as readonly string[]).includes(unit),
  );
}

/** value = (source − before) × numerator / denominator + after; offsets in hundredths. */
interface Conversion {
  before?: bigint;
  numerator: bigint;
  denominator: bigint;
  after?: bigint;
}

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  '°C>K': { numerator: 1n, denominator: 1n, after: 27_315n },
  'K>°C': { before: 27_315n, numerator: 1n, denominator: 1n },
  '°C>°F': { numerator: 9n, denominator: 5n, after: 3_200n },
  '°F>°C': { before: 3_200n, numerator: 5n, denominator: 9n },
  '°F>K': { before: 3_200n, numerator: 5n, denominator: 9n, after: 27_315n },
  'K>°F': { before: 27_315n, numerator: 9n, denominator: 5n, after: 3_200n },
  'g/cm3>kg/m3': { numerator: 1000n, denominator: 1n },
  'kg/m3>g/cm3': { numerator: 1n, denominator: 1000n },
};

/** Maximum decimals that an offset or factor adds. */
const MORE_DECIMALS = 3;

/**
 * The value in another unit, with a plain minus sign: `convert('51.5', '°C', 'K')` is "324.65",
 * `convert('1.340', 'g/cm3', 'kg/m3')` is "1340".
 * @throws RangeError if there is no conversion between the units
 */
export function convert(value: string, from: string, to: string): string {
  if (from === to) return value;
  const conversion = CONVERSIONS[`${from}>${to}`];
  if (!conversion) throw new RangeError(`No conversion from ${from} to ${to}`);
  const { before = 0n, numerator, denominator, after = 0n } = conversion;
  const decimals = decimalsOf(value);
  const places = Math.max(decimals, 2) + MORE_DECIMALS;
  const scale = (hundredths: bigint) => hundredths * 10n ** BigInt(places - 2);
  const source = BigInt(value.replace('.', '')) * 10n ** BigInt(places - decimals);
  const converted = divide((source - scale(before)) * numerator, denominator) + scale(after);
  return written(converted, places, fewestDecimals(decimals, from, to), decimals + 2);
}

function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
}

/** A factor of 1000 shifts the decimal point and keeps the digits. */
function fewestDecimals(decimals: number, from: string, to: string): number {
  if (to === 'kg/m3') return Math.max(0, decimals - 3);
  return from === 'kg/m3' ? decimals + 3 : decimals;
}

/** Rounds halves away from zero. */
function divide(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor / 2n : divisor / 2n;
  return (dividend + half) / divisor;
}

function written(value: bigint, places: number, fewest: number, most: number): string {
  const kept = Math.min(places, Math.max(fewest, most));
  const rounded = divide(value, 10n ** BigInt(places - kept));
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(kept + 1, '0');
  const whole = digits.slice(0, digits.length - kept);
  const fraction = digits.slice(digits.length - kept);
  const zeros = /0*$/.exec(fraction)?.[0].length ?? 0;
  const shown = fraction.slice(0, Math.max(fewest, kept - zeros));
  return `${rounded < 0n ? '-' : ''}${whole}${shown && `.${shown}`}`;
}
