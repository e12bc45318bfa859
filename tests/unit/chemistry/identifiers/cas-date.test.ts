import { expect, test } from 'vitest';
import { casOfDate, readCasDate } from '#chemistry/identifiers/cas-date.ts';

test.each([
  ['1958-08-02', '58-08-2'],
  ['2005-10-09', '2005-10-9'],
  ['1975-05-08', '75-05-8'],
  ['5/8/1975', '75-05-8'],
  ['8/5/1975', '75-05-8'],
  ['02.08.1958', '58-08-2'],
  ['02-Aug-58', '58-08-2'],
  ['1958-08-02T00:00:00Z', '58-08-2'],
])('%s was %s', (date, cas) => {
  expect(casOfDate(date)).toBe(cas);
});

test('a date whose digits fit no number is one all the same', () => {
  expect(readCasDate('2050-08-01')).toEqual({ numbers: [] });
});

test.each(['2005-10-9', '58-08-2', '1/2/3', '2026-13-01', 'May 2026', '1958', ''])(
  '%j is no date',
  (text) => {
    expect(readCasDate(text)).toBeUndefined();
  },
);
