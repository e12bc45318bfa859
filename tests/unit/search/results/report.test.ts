import { expect, test } from 'vitest';
import { searchStrings } from '#i18n/strings/en/search.ts';
import { search } from '#search/engine.ts';
import { answerJson, answerLines } from '#search/results/report.ts';
import { shippedIndex } from '../records.ts';

test('the command line says the same as the page', async () => {
  const index = await shippedIndex();
  const lines = async (text: string) => {
    const answer = await search(index, text);
    return answerLines(searchStrings, answer, answer.total, answer.hits);
  };
  const json = async (text: string): Promise<unknown> => {
    const answer = await search(index, text);
    return JSON.parse(answerJson(answer, answer.total, answer.hits, 0.12345));
  };
  expect(await lines('2142-70-8')).toMatchInlineSnapshot(`
    [
      "Read as CAS number 2142-70-8, but its check digit is wrong.",
      "With the check digit corrected it is 2142-70-3, which is in this catalog. Check that it is the number you mean.",
      "1 product found",
      "  2142-70-3  C8H7IO  2′-Iodoacetophenone",
      "    CAS number with the check digit corrected: 2142-70-3",
    ]
  `);
  expect(await lines('50-00-0')).toMatchInlineSnapshot(`
    [
      "Read as CAS number 50-00-0.",
      "This catalog has no product with CAS number 50-00-0.",
    ]
  `);
  expect(await json('2142-70-3')).toMatchInlineSnapshot(`
    {
      "hits": [
        {
          "cas": "2142-70-3",
          "certain": true,
          "id": "2142-70-3",
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
      "total": 1,
      "verdict": "held",
    }
  `);
});
