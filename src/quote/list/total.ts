import { MAX_DECIMALS, readAmount } from './amount.ts';
import type { Wanted } from './line.ts';
import { scaleOf, UNITS, type Unit } from './unit.ts';

export interface Total {
  /** Exact sum with its unit, such as `1.025 kg`; undefined if no amount is of this kind. */
  mass?: string;
  volume?: string;
  /** Number of lines whose amount is empty or invalid. */
  open: number;
}

/** Adds up the amounts of lines in integer arithmetic: 0.1 kg and 0.2 kg are 300 g. */
export function totalOf(lines: readonly Wanted[]): Total {
  const total: Total = { open: 0 };
  const sums = { mass: 0n, volume: 0n };
  for (const { amount = '', unit = 'g' } of lines) {
    const exact = readAmount(amount, unit).amount;
    if (!exact) total.open++;
    else sums[scaleOf(unit).kind] += scaled(exact, unit);
  }
  for (const kind of ['mass', 'volume'] as const)
    if (sums[kind] > 0n) total[kind] = written(sums[kind], kind);
  return total;
}

/** The amount as an integer, in millionths of the smallest unit of its kind. */
function scaled(amount: string, unit: Unit): bigint {
  const [whole = '', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(MAX_DECIMALS, '0')) * 10n ** BigInt(scaleOf(unit).power);
}

/** In the largest unit that gives at least 1, without trailing zeros. */
function written(sum: bigint, kind: 'mass' | 'volume'): string {
  const units = UNITS.filter((unit) => scaleOf(unit).kind === kind);
  const places = (unit: Unit) => scaleOf(unit).power + MAX_DECIMALS;
  const fitting = units.findLast((unit) => sum >= 10n ** BigInt(places(unit)));
  const unit = fitting ?? units[0] ?? 'mg';
  const digits = String(sum).padStart(places(unit) + 1, '0');
  const whole = digits.slice(0, -places(unit));
  const decimals = digits.slice(-places(unit)).replace(/0+$/, '');
  return `${whole}${decimals && `.${decimals}`} ${unit}`;
}
