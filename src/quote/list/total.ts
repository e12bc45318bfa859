import { readAmount } from './amount.ts';
import type { Wanted } from './line.ts';
import type { Unit } from './unit.ts';

/** Units of one kind from the smallest, each with the power of ten of the smallest that it is. */
const KINDS = {
  mass: [
    ['mg', 0],
    ['g', 3],
    ['kg', 6],
    ['t', 9],
  ],
  volume: [
    ['mL', 0],
    ['L', 3],
  ],
} as const satisfies Record<string, readonly (readonly [Unit, number])[]>;

/** Decimals of the smallest unit that are counted: as many as `readAmount` lets pass. */
const DECIMALS = 6;

export interface Total {
  /** Exact sum with its unit, such as `1.025 kg`; undefined where nothing of this kind is asked. */
  mass?: string;
  volume?: string;
  /** Lines whose amount is left open or refused. */
  open: number;
}

/** Adds up the amounts of lines in whole numbers: 0.1 kg and 0.2 kg are 0.3 kg. */
export function totalOf(lines: readonly Wanted[]): Total {
  const total: Total = { open: 0 };
  const sums = { mass: 0n, volume: 0n };
  for (const { amount = '', unit = 'g' } of lines) {
    const exact = readAmount(amount, unit).amount;
    if (!exact) total.open++;
    else sums[unit === 'mL' || unit === 'L' ? 'volume' : 'mass'] += scaled(exact, unit);
  }
  for (const kind of ['mass', 'volume'] as const)
    if (sums[kind] > 0n) total[kind] = written(sums[kind], KINDS[kind]);
  return total;
}

/** The amount as a whole number of millionths of the smallest unit of its kind. */
function scaled(amount: string, unit: Unit): bigint {
  const [whole = '', decimals = ''] = amount.split('.');
  const known: readonly (readonly [Unit, number])[] = [...KINDS.mass, ...KINDS.volume];
  const power = known.find(([name]) => name === unit)?.[1] ?? 0;
  return BigInt(whole + decimals.padEnd(DECIMALS, '0')) * 10n ** BigInt(power);
}

/** In the largest unit of which there is at least one, without trailing zeros. */
function written(sum: bigint, units: readonly (readonly [Unit, number])[]): string {
  const [smallest] = units;
  const fitting = units.findLast(([, power]) => sum >= 10n ** BigInt(power + DECIMALS));
  const [unit, power] = fitting ?? smallest ?? ['mg', 0];
  const digits = String(sum).padStart(power + DECIMALS + 1, '0');
  const whole = digits.slice(0, -(power + DECIMALS));
  const decimals = digits.slice(-(power + DECIMALS)).replace(/0+$/, '');
  return `${whole}${decimals && `.${decimals}`} ${unit}`;
}
