/**
 * Exact conversion of decimal values, in integer arithmetic: no rounding error, and no digit of the
 * source lost. 51 °C is exactly 123.8 °F and 324.15 K: a converted value can have more digits than
 * were measured, so pages name the unit of the source. Values in °F, mmHg, Torr, atm and psi can
 * convert to long decimals; they are rounded to two decimals more than the source.
 */

/** Units that a reader can choose. */
export const UNIT_SYSTEMS = {
  temperature: ['°C', '°F', 'K'],
  density: ['g/cm3', 'kg/m3'],
} as const;

export type UnitSystem = keyof typeof UNIT_SYSTEMS;

/** value = (source − before) × numerator / denominator + after; offsets in hundredths. */
interface Conversion {
  before?: bigint;
  numerator: bigint;
  denominator: bigint;
  after?: bigint;
}

const TEMPERATURES: Readonly<Record<string, Conversion>> = {
  '°C>K': { numerator: 1n, denominator: 1n, after: 27_315n },
  'K>°C': { before: 27_315n, numerator: 1n, denominator: 1n },
  '°C>°F': { numerator: 9n, denominator: 5n, after: 3_200n },
  '°F>°C': { before: 3_200n, numerator: 5n, denominator: 9n },
  '°F>K': { before: 3_200n, numerator: 5n, denominator: 9n, after: 27_315n },
  'K>°F': { before: 27_315n, numerator: 9n, denominator: 5n, after: 3_200n },
};

/**
 * Factor of each unit to the first unit of its row. mmHg, Torr and psi: NIST SP 811 (2008),
 * appendix B.8.
 */
const FACTORS: readonly Readonly<Record<string, readonly [bigint, bigint]>>[] = [
  {
    'mg/L': [1n, 1n],
    'µg/mL': [1n, 1n],
    'g/m3': [1n, 1n],
    'mg/mL': [1000n, 1n],
    'g/L': [1000n, 1n],
    'kg/m3': [1000n, 1n],
    'g/100 mL': [10_000n, 1n],
    'g/mL': [1_000_000n, 1n],
    'g/cm3': [1_000_000n, 1n],
    'kg/L': [1_000_000n, 1n],
  },
  {
    Pa: [1n, 1n],
    hPa: [100n, 1n],
    mbar: [100n, 1n],
    kPa: [1000n, 1n],
    bar: [100_000n, 1n],
    MPa: [1_000_000n, 1n],
    atm: [101_325n, 1n],
    Torr: [101_325n, 760n],
    mmHg: [133_322_387_415n, 1_000_000_000n],
    psi: [6_894_757_293_168n, 1_000_000_000n],
  },
  { 'mPa·s': [1n, 1n], cP: [1n, 1n], 'Pa·s': [1000n, 1n] },
  { 'mm2/s': [1n, 1n], cSt: [1n, 1n] },
  { 'mN/m': [1n, 1n], 'dyn/cm': [1n, 1n], 'N/m': [1000n, 1n] },
];

/** Whether a unit can be converted to another. */
export function isConvertible(from: string, to: string): boolean {
  return conversionOf(from, to) !== undefined;
}

/**
 * The value in another unit, with a plain minus sign: `convert('51.5', '°C', 'K')` is "324.65",
 * `convert('1.340', 'g/cm3', 'kg/m3')` is "1340".
 * @throws RangeError if there is no conversion between the units
 */
export function convert(value: string, from: string, to: string): string {
  if (from === to) return value;
  const conversion = conversionOf(from, to);
  if (!conversion) throw new RangeError(`No conversion from ${from} to ${to}`);
  const { before = 0n, numerator, denominator, after = 0n } = conversion;
  const decimals = decimalsOf(value);
  const power = powerOfTen(numerator, denominator);
  const places = Math.max(decimals, 2) + MORE_DECIMALS + Math.max(0, -(power ?? 0));
  const scale = (hundredths: bigint) => hundredths * 10n ** BigInt(places - 2);
  const source = BigInt(value.replace('.', '')) * 10n ** BigInt(places - decimals);
  const converted = divide((source - scale(before)) * numerator, denominator) + scale(after);
  const fewest = Math.max(0, decimals - (power ?? 0));
  return written(converted, places, fewest, decimals + 2);
}

/** Maximum decimals that an offset or factor adds. */
const MORE_DECIMALS = 3;

function conversionOf(from: string, to: string): Conversion | undefined {
  const factors = FACTORS.find((row) => from in row && to in row);
  const [one, other] = [factors?.[from], factors?.[to]];
  if (!one || !other) {
    const same = { numerator: 1n, denominator: 1n };
    return TEMPERATURES[`${from}>${to}`] ?? (from === to ? same : undefined);
  }
  return { numerator: one[0] * other[1], denominator: one[1] * other[0] };
}

/** The exponent of a factor that is a power of ten, which shifts the decimal point and keeps the digits. */
function powerOfTen(numerator: bigint, denominator: bigint): number | undefined {
  const isUp = numerator >= denominator;
  const [large, small] = isUp ? [numerator, denominator] : [denominator, numerator];
  const ratio = large % small === 0n ? String(large / small) : '';
  if (!/^10*$/.test(ratio)) return undefined;
  return isUp ? ratio.length - 1 : 1 - ratio.length;
}

function decimalsOf(value: string): number {
  return value.split('.')[1]?.length ?? 0;
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
