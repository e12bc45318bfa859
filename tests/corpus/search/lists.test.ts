import { describe, expect, test } from 'vitest';
import { casOfDate } from '#chemistry/identifiers/cas-date.ts';
import { readList } from '#search/list/read-list.ts';
import { noteIfAbsent, readCasNumbers, readNames, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('names and dates in lists');

/** Names of several words or parts; numbers of catalogs and names with tabs are other things. */
const names = () =>
  [...new Set(readNames())].filter(
    (name) =>
      /^\p{L}[^;\t"|]{5,200}$|^\d+,\d[^;\t"|]{5,200}$/u.test(name) && /\p{L}{4}/u.test(name),
  );

describe.skipIf(!sharedDataPresent)('real compounds', () => {
  test('a name with commas stays whole in a table that does not quote it', () => {
    const all = names().slice(0, 4000);
    const { entries } = readList(`Name,Qty\n${all.map((name) => `${name},5 g`).join('\n')}`);
    const changed = entries.filter(({ line, text }) => text !== all[line - 2]);
    expect(changed.map(({ line, text }) => `${all[line - 2] ?? ''} → ${text}`)).toEqual([]);
    expect(entries).toHaveLength(all.length);
  });

  test('a CAS number that a spreadsheet made a date of is read back', () => {
    const dates = readCasNumbers().flatMap((cas) => {
      const [, year = '', month = '', day = ''] =
        /^(\d\d|\d{4})-(0[1-9]|1[0-2])-([1-9])$/.exec(cas) ?? [];
      if (day === '' || (year.length === 4 && Number(year) < 1900)) return [];
      const century = year.length === 4 ? '' : Number(year) < 30 ? '20' : '19';
      return [[cas, `${century}${year}-${month}-0${day}`] as const];
    });
    expect(dates.length).toBeGreaterThan(1000);
    expect(dates.filter(([cas, date]) => casOfDate(date) !== cas)).toEqual([]);
  });
});
