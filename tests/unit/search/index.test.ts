import { expect, test } from 'vitest';
import { searchStrings } from '#i18n/strings/en/search.ts';
import { search } from '#search/engine.ts';
import { buildIndex, openIndex } from '#search/index.ts';
import { answerJson, answerLines } from '#search/report.ts';
import { indexOf, named, shippedIndex } from './records.ts';

test('an index of another kind or version is refused with the reason', () => {
  for (const foreign of [null, 5, 'x', [], {}, { records: [] }])
    expect(() => openIndex(foreign)).toThrow('This is not a search index of this catalog.');
  expect(() => openIndex({ ...buildIndex([]), version: 0 })).toThrow(
    'The search index has version 0, this program reads version 1: load the page again.',
  );
});

test('an empty catalog answers too', () => {
  expect(search(indexOf([]), '2142-70-3').notHeld).toEqual({ cas: '2142-70-3' });
  expect(search(indexOf([]), 'iodo').hits).toEqual([]);
});

test('records stand in the order of CAS numbers and keep their catalog number', () => {
  const index = indexOf([
    named('2142-70-3', 'b'),
    { ...named('822-85-5', 'a'), catalogNumber: 'CT-0001' },
  ]);
  expect(index.records.map(({ cas }) => cas)).toEqual(['822-85-5', '2142-70-3']);
  expect(search(index, 'ct-0001').hits).toMatchObject([
    { cas: '822-85-5', why: [{ kind: 'name', field: 'catalogNumber' }] },
  ]);
});

test('the command line says the same as the page', async () => {
  const index = await shippedIndex();
  expect(answerLines(searchStrings, index, search(index, '2142-70-8'))).toMatchInlineSnapshot(`
    [
      "Read as CAS number 2142-70-8, but its check digit is wrong.",
      "The number with the right check digit is 2142-70-3, and this catalog has it. Check that it is the one you mean.",
      "1 product found",
      "  2142-70-3  C8H7IO  2′-Iodoacetophenone",
      "    CAS number with the check digit put right: 2142-70-3",
    ]
  `);
  expect(answerLines(searchStrings, index, search(index, '50-00-0'))).toMatchInlineSnapshot(`
    [
      "Read as CAS number 50-00-0.",
      "This catalog has no product with CAS number 50-00-0.",
    ]
  `);
  expect(JSON.parse(answerJson(search(index, '2142-70-3'), 0.12345))).toMatchInlineSnapshot(`
    {
      "hits": [
        {
          "cas": "2142-70-3",
          "why": [
            {
              "field": "cas",
              "kind": "cas",
              "marks": [
                [
                  0,
                  9,
                ],
              ],
              "matched": "2142-70-3",
            },
          ],
        },
      ],
      "ms": 0.123,
      "query": "2142-70-3",
      "readings": [
        {
          "cas": "2142-70-3",
          "kind": "cas",
        },
      ],
    }
  `);
});
