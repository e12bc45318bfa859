const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as year-month-day: 2026-01-15, 2026/1/15, 2026年1月15日, 15.01.2026, 15 Jan 2026. Undefined
 * for another text, and where day and month cannot be told apart, as in 03/04/2026; of dates with
 * points the day comes first.
 */
export function readDay(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ][\d:.]+Z?)?$/.exec(plain) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const named = /^(\d{1,2})[-. ]*([a-z]{3})[a-z]*[-. ,]*(\d{4})$/i.exec(plain);
  if (named)
    return dayOf(
      Number(named[3]),
      MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1,
      Number(named[1]),
    );
  const [, first = '', sign = '', second = '', last = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(plain) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (sign === '') return undefined;
  if (sign === '.' || a > 12) return dayOf(Number(last), b, a);
  return b > 12 || a === b ? dayOf(Number(last), a, b) : undefined;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
