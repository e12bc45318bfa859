import type { PropertyKind } from './kinds.ts';

/** The fault of "1.1-7.0 %", which has the lower and the upper explosion limit; else undefined. */
export function bothLimits(kind: PropertyKind, from: string, to: string): string | undefined {
  const isLimit = kind === 'lowerExplosionLimit' || kind === 'upperExplosionLimit';
  if (!isLimit || Number(to) < 1.5 * Number(from)) return undefined;
  return `has both limits: write ${from} as lowerExplosionLimit and ${to} as upperExplosionLimit`;
}
