import { expect, test } from 'vitest';
import { numbered } from '#search/index/numbering.ts';

const products = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${String(100 + at)}-00-0` }));

/** How many of the products that both lists have got another number. */
function moved(before: { id: string }[], after: { id: string }[]): number {
  const numbers = new Map(numbered(before).map(([doc, { id }]) => [id, doc]));
  return numbered(after).filter(([doc, { id }]) => (numbers.get(id) ?? doc) !== doc).length;
}

test('each product has a number of its own, whatever the order in which they come', () => {
  const some = products(2732);
  const numbers = numbered(some).map(([doc]) => doc);
  expect(new Set(numbers).size).toBe(2732);
  expect(numbered(some.toReversed())).toEqual(numbered(some));
});

test('numbers stay when a product comes or goes, but for a few beside it', () => {
  const some = products(2732);
  for (const id of ['2142-70-3', '822-85-5', '619-41-0', 'px-7'])
    expect(moved(some, [...some, { id }])).toBeLessThan(12);
  for (const at of [0, 900, 2731]) expect(moved(some, some.toSpliced(at, 1))).toBeLessThan(12);
});
