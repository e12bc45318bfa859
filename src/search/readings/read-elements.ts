import { elementBySymbol } from '#chemistry/formula/elements.ts';
import type { ElementBounds, Reading } from './reading.ts';

const PART = /^([A-Z][a-z]?)(?:(>=|≥|=>|<=|≤|=<|>|<|=)?(\d{1,4})(?:(-|–|\.\.)(\d{1,4})|(\+))?)?$/u;
const MOST = 20;

/**
 * Reads bounds on elements: `C8-10 Br I0`, `C>=5 Br`, `C≤12`, `N2+`. An element without a number
 * has to be there, 0 excludes it. At least one part must be a bound that a formula does not have,
 * else the text is a formula with spaces in it, unless it is forced.
 */
export function readElements(text: string, forced = false): Reading[] {
  const parts = text
    .replaceAll(/\s*(>=|≥|=>|<=|≤|=<|>|<|=|–|\.\.)\s*/gu, '$1')
    .replaceAll(/((?:[-<>=≥≤–]|\.\.)\d+)(?=[A-Z])/gu, '$1 ')
    .split(/[\s,;]+/u)
    .filter(Boolean);
  if (parts.length === 0 || parts.length > MOST) return [];
  const bounds: ElementBounds[] = [];
  let open = forced;
  for (const part of parts) {
    const match = PART.exec(part);
    const symbol = match?.[1];
    if (!match || symbol === undefined || !elementBySymbol(symbol)) return [];
    const [, , sign, first, , second, plus] = match;
    bounds.push({ symbol, ...limits(sign, first, second, plus) });
    open ||= sign !== undefined || second !== undefined || plus !== undefined || first === '0';
  }
  if (!open || bounds.some(({ min, max }) => min > max)) return [];
  return new Set(bounds.map(({ symbol }) => symbol)).size === bounds.length
    ? [{ kind: 'elements', bounds }]
    : [];
}

function limits(sign?: string, first?: string, second?: string, plus?: string) {
  const n = Number(first ?? 1);
  if (second !== undefined) return { min: n, max: Number(second) };
  if (first === undefined || plus !== undefined) return { min: n, max: Infinity };
  switch (sign) {
    case '>=':
    case '≥':
    case '=>':
      return { min: n, max: Infinity };
    case '>':
      return { min: n + 1, max: Infinity };
    case '<=':
    case '≤':
    case '=<':
      return { min: 0, max: n };
    case '<':
      return { min: 0, max: n - 1 };
    default:
      return { min: n, max: n };
  }
}
