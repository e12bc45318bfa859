/**
 * Order of two Hill formulas in a formula index: element by element, by symbol and then by count,
 * so that C5H7BrO stands before C6H9BrO and C8H7IO before C8H9IO2 (doi:10.1021/ja02046a005).
 */
export function compareHill(a: string, b: string): number {
  const left = terms(a);
  const right = terms(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i];
    const y = right[i];
    if (!x || !y) return left.length - right.length;
    if (x.symbol !== y.symbol) return x.symbol < y.symbol ? -1 : 1;
    if (x.count !== y.count) return x.count - y.count;
  }
  return 0;
}

function terms(hill: string): { symbol: string; count: number }[] {
  return [...hill.matchAll(/(\[\d+[A-Z][a-z]?\]|[A-Z][a-z]?|[+-])(\d*)/g)].map(
    ([, symbol = '', count]) => ({ symbol, count: Number(count) || 1 }),
  );
}
