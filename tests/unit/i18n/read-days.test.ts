import { expect, test } from 'vitest';
import { readDays } from '#i18n/read-days.ts';

test.each([
  ['2026-01-15', ['2026-01-15']],
  ['2026_01_15', ['2026-01-15']],
  ['2026/1/5', ['2026-01-05']],
  ['20260115', ['2026-01-15']],
  ['15.01.2026', ['2026-01-15']],
  ['01/15/2026', ['2026-01-15']],
  ['15 January 2026', ['2026-01-15']],
  ['15-Jan-2026', ['2026-01-15']],
  ['15. Januar 2026', ['2026-01-15']],
  ['1er mars 2026', undefined],
  ['15 mars 2026', ['2026-03-15']],
  ['15 de enero de 2026', ['2026-01-15']],
  ['January 15, 2026', ['2026-01-15']],
  ['2026年1月15日', ['2026-01-15']],
  ['03/03/2026', ['2026-03-03']],
  ['03/04/2026', ['2026-04-03', '2026-03-04']],
  ['03.04.2026', ['2026-04-03', '2026-03-04']],
  ['31.02.2026', undefined],
  ['20261315', undefined],
  ['15.01.26', undefined],
  ['15 of 2026', undefined],
  ['2142-70-3', undefined],
  ['Lot 120260115', undefined],
])('%s', (text, days) => {
  expect(readDays(text).map((one) => one.days)).toEqual(days ? [days] : []);
});

test('points are day first in German, slashes are not', () => {
  expect(readDays('03.04.2026', 'de')[0]?.days).toEqual(['2026-04-03']);
  expect(readDays('03/04/2026', 'de')[0]?.days).toHaveLength(2);
});
