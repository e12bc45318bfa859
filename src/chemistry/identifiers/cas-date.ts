import { casCheckDigit } from './cas.ts';

/** A text that is a date, and the CAS Registry Numbers that a spreadsheet may have made it of. */
export interface CasDate {
  /** Those whose check digit is right. */
  numbers: string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const BY_YEAR = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const BY_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/;
const BY_NAME = /^(\d{1,2})[-\s.]+([a-z]{3})[a-z]*[-\s.]+(\d{4}|\d\d)$/i;

/**
 * Reads a text that is one date and nothing else: 1958-08-02 may have been 58-08-2, 2005-10-09
 * 2005-10-9, and 2001-10-08 also 10-08-1. Of 3/4/1975 either number may be the month.
 * Undefined for any other text; 2005-10-9 is a CAS number and no date.
 */
export function readCasDate(text: string): CasDate | undefined {
  const dates = datesOf(text.trim()).filter(isDate);
  if (dates.length === 0) return undefined;
  return { numbers: [...new Set(dates.flatMap(numbersOf))] };
}

/** The CAS number that a date was, if only one has a right check digit. */
export function casOfDate(text: string): string | undefined {
  const { numbers = [] } = readCasDate(text) ?? {};
  return numbers.length === 1 ? numbers[0] : undefined;
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function datesOf(text: string): Day[] {
  const iso = BY_YEAR.exec(text);
  // A hyphen and one digit at the end is how a CAS number is written.
  if (iso && !/^\d{4}-\d\d-\d$/.test(text)) {
    const [year = 0, month = 0, day = 0] = iso.slice(1).map(Number);
    return [{ year, month, day }];
  }
  const named = BY_NAME.exec(text);
  if (named) {
    const [, day = '', name = '', year = ''] = named;
    const month = MONTHS.indexOf(name.toLowerCase()) + 1;
    return [{ year: fullYear(year), month, day: Number(day) }];
  }
  const [, first = '', second = '', year = ''] = BY_DAY.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  return [
    { year: fullYear(year), month: a, day: b },
    { year: fullYear(year), month: b, day: a },
  ];
}

/** Spreadsheets take two digits below 30 as 20xx. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year + (year < 30 ? 2000 : 1900);
}

function isDate({ year, month, day }: Day): boolean {
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/**
 * The numbers that read as this day: year-month-day with four or two digits of the year, and
 * month-day-year or day-month-year with the last digit of a year from 2000 to 2009.
 */
function numbersOf({ year, month, day }: Day): string[] {
  const two = (value: number) => String(value).padStart(2, '0');
  const writings: [registry: number, group: number, check: number][] = [
    [year, month, day],
    ...(year >= 1930 && year < 2030 ? [[year % 100, month, day] as [number, number, number]] : []),
    [month, day, year - 2000],
    [day, month, year - 2000],
  ];
  return writings
    .filter(([registry, , check]) => registry >= 10 && check >= 0 && check <= 9)
    .filter(
      ([registry, group, check]) => casCheckDigit(`${String(registry)}${two(group)}`) === check,
    )
    .map(([registry, group, check]) => `${String(registry)}-${two(group)}-${String(check)}`);
}
