import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOf, countBits, hasDoc, inBoth, inEither, readDocs } from '#search/index/doc-set.ts';
import { packDocs } from '#search/index/pack-docs.ts';
import { readPlaces, storedPlace } from '#search/index/places.ts';

const ascending = (docs: readonly number[]) => docs.toSorted((a, b) => a - b);

test('places are stored flat', () => {
  const places = [
    { doc: 3, at: 0 },
    { doc: 3, at: 5 },
    { doc: 17, at: 2 },
  ];
  expect(places.flatMap(storedPlace)).toEqual([3, 0, 3, 5, 17, 2]);
  expect(readPlaces(places.flatMap(storedPlace))).toEqual(places);
});

test('a list of products comes back as it was stored', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 200_000 }), { maxLength: 400 }), (docs) => {
      const list = ascending(docs);
      expect(readDocs(JSON.parse(JSON.stringify(packDocs(list))))).toEqual(list);
    }),
  );
});

test('half of 100,000 products take less room than a bit each', () => {
  const half = Array.from({ length: 100_000 }, (_, at) => at).filter((at) => (at * 7919) % 13 < 6);
  const stored = packDocs(half) as string;
  expect((stored.length * 6) / 8).toBeLessThan(13_000);
  expect(readDocs(stored)).toEqual(half);
});

test('sets have what lists have', () => {
  const lists = fc.uniqueArray(fc.nat({ max: 500 }));
  fc.assert(
    fc.property(lists, lists, (a, b) => {
      const [first, second] = [bitsOf(a, 501), bitsOf(b, 501)];
      const all = Array.from({ length: 501 }, (_, doc) => doc);
      const both = a.filter((doc) => b.includes(doc));
      expect(all.filter((doc) => hasDoc(inBoth(first, second), doc))).toEqual(ascending(both));
      expect(countBits(inEither(first, second))).toBe(new Set([...a, ...b]).size);
    }),
  );
});
