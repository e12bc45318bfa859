import { readPackAmount, type PackUnit } from '#chemistry/quantities/pack-amount.ts';
import { MAX_DECIMALS, readAmount } from './amount.ts';
import type { Wanted } from './line.ts';
import { readPacks } from './packs.ts';
import { scaleOf, UNITS } from './unit.ts';

export interface Total {
  /** Exact sum with its unit, such as `1.025 kg`; undefined if no amount is of this kind. */
  mass?: string;
  volume?: string;
  /** Number of lines whose amount, or number of packs, is empty or invalid. */
  open: number;
  /** Number of lines in packs of other units, such as kU, or of a content that cannot be read. */
  apart: number;
}

type Kind = 'mass' | 'volume';

/** An amount in millionths of the smallest unit of its kind. */
interface Sum {
  kind: Kind;
  millionths: bigint;
}

/**
 * Adds up the amounts of lines, and the contents of their packs, in integer arithmetic: 0.1 kg and
 * 0.2 kg are 300 g, 3 packs of 6 × 2.5 L are 45 L.
 */
export function totalOf(lines: readonly Wanted[]): Total {
  const total: Total = { open: 0, apart: 0 };
  const sums = { mass: 0n, volume: 0n };
  for (const line of lines) {
    const sum = line.pack ? ofPacks(line) : ofAmount(line);
    if (typeof sum === 'string') total[sum]++;
    else sums[sum.kind] += sum.millionths;
  }
  for (const kind of ['mass', 'volume'] as const)
    if (sums[kind] > 0n) total[kind] = written(sums[kind], kind);
  return total;
}

function ofAmount({ amount = '', unit = 'g' }: Wanted): Sum | 'open' {
  const exact = readAmount(amount, unit).amount;
  if (!exact) return 'open';
  const { kind, power } = scaleOf(unit);
  return { kind, millionths: scaled(exact, power) ?? 0n };
}

function ofPacks({ packs = '', pack = '' }: Wanted): Sum | 'open' | 'apart' {
  const number = readPacks(packs).packs;
  if (!number) return 'open';
  // The container may stand behind the amount: "1 L, steel cylinder".
  const content = readPackAmount(pack.split(', ')[0] ?? '');
  const scale = content && PACK_SCALES[content.unit];
  if (!scale) return 'apart';
  const one = scaled(content.value, scale.power);
  if (one === undefined) return 'apart';
  return { kind: scale.kind, millionths: BigInt(number) * BigInt(content.count) * one };
}

/** The units of packs that can be added up, as `scaleOf` has them. */
const PACK_SCALES: Partial<Record<PackUnit, { kind: Kind; power: number }>> = {
  µg: { kind: 'mass', power: -3 },
  µL: { kind: 'volume', power: -3 },
  ...Object.fromEntries(UNITS.map((unit) => [unit, scaleOf(unit)])),
};

/** @returns undefined below a millionth of the smallest unit */
function scaled(decimal: string, power: number): bigint | undefined {
  const [whole = '', decimals = ''] = decimal.split('.');
  const zeros = MAX_DECIMALS + power - decimals.length;
  return zeros < 0 ? undefined : BigInt(whole + decimals) * 10n ** BigInt(zeros);
}

/** In the largest unit that gives at least 1, without trailing zeros. */
function written(sum: bigint, kind: Kind): string {
  const units = UNITS.filter((unit) => scaleOf(unit).kind === kind);
  const places = (unit: (typeof UNITS)[number]) => scaleOf(unit).power + MAX_DECIMALS;
  const fitting = units.findLast((unit) => sum >= 10n ** BigInt(places(unit)));
  const unit = fitting ?? units[0] ?? 'mg';
  const digits = String(sum).padStart(places(unit) + 1, '0');
  const whole = digits.slice(0, -places(unit));
  const decimals = digits.slice(-places(unit)).replace(/0+$/, '');
  return `${whole}${decimals && `.${decimals}`} ${unit}`;
}
