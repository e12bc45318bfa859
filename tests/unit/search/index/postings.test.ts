import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  outOfLine,
  readPlaces,
  readPostings,
  storedDifferences,
  storedPlace,
} from '#search/index/postings.ts';

test('places are stored flat', () => {
  const places = [
    { doc: 3, at: 0 },
    { doc: 3, at: 5 },
    { doc: 17, at: 2 },
  ];
  expect(places.flatMap(storedPlace)).toEqual([3, 0, 3, 5, 17, 2]);
  expect(readPlaces(places.flatMap(storedPlace))).toEqual(places);
});

test('a list of products comes back as it was, from its place and from a file', async () => {
  expect(storedDifferences([3, 4, 10])).toEqual([3, 1, 6]);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat()), fc.nat({ max: 40 }), async (docs, max) => {
      const ascending = docs.toSorted((a, b) => a - b);
      let file: unknown;
      const stored = outOfLine(storedDifferences(ascending), max, (data) => {
        file = data;
        return 'name';
      });
      const { count, read } = readPostings(stored, () => Promise.resolve(file));
      expect(count).toBe(docs.length);
      expect(await read()).toEqual(ascending);
    }),
  );
});
