import { readDays } from '#i18n/read-days.ts';

/**
 * The day of a cell as year-month-day: 2026-01-15, 2026年1月15日, 15.01.2026, 15 Jan 2026. Undefined
 * for another text, and where day and month cannot be told apart, as in 03/04/2026; between points
 * the day comes first.
 */
export function readDay(cell: string): string | undefined {
  const text = cell.normalize('NFKC').trim();
  const [found] = readDays(text, 'de');
  const [day, other] = found?.written === text ? found.days : [];
  return other === undefined ? day : undefined;
}
