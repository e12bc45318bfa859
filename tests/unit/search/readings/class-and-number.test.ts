import { beforeAll, expect, test } from 'vitest';
import { readProducts } from '#catalog/product/read-products.ts';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { withCategories } from '#search/index/to-record.ts';
import { indexOf, recordOf } from '../records.ts';

let shipped: OpenIndex;
beforeAll(async () => {
  const { products } = await readProducts('content');
  const pathOf = (slug: string) => [{ slug, name: 'Photosensitive intermediates' }];
  shipped = indexOf(products.map((product) => withCategories(recordOf(product), pathOf)));
});

const verdict = async (text: string) => {
  const { verdict: what, total } = await search(shipped, text);
  return `${what} ${String(total)}`;
};

test.each([
  ['ketone', 'matches 4'],
  ['Ketones', 'matches 4'],
  ['aryl iodide', 'matches 2'],
  ['aryl iodides', 'matches 2'],
  ['α-haloketones', 'matches 3'],
  ['photoacid generator', 'matches 1'],
  ['photoinitiators', 'matches 2'],
  ['photosensitive intermediate', 'matches 5'],
  ['aldehyde', 'notHeld 0'],
  ['phenol', 'notHeld 0'],
])('the words %s describe products: %s', async (text, expected) => {
  expect(await verdict(text)).toBe(expected);
});

test.each([
  ['HS 2914.79', 'matches 4'],
  ['HS code 2914 79 00', 'matches 4'],
  ['PubChem CID 69272', 'held 1'],
  ['MFCD00000001', 'notHeld 0'],
  ['EC 202-815-9', 'notHeld 0'],
  ['202-815-9', 'notHeld 0'],
  ['UN 2645', 'notHeld 0'],
])('the number %s is exact: %s', async (text, expected) => {
  const answer = await search(shipped, text);
  expect(`${answer.verdict} ${String(answer.total)}`).toBe(expected);
  expect(answer.taken.kind).toBe('number');
});

test('every number that the catalog states is found with its label and in its own form', async () => {
  const products = (
    await Promise.all(
      ['content', 'tests/fixtures/contact-supplier'].map((folder) => readProducts(folder)),
    )
  ).flatMap(({ products: some }) => some);
  const index = indexOf(products.map(recordOf));
  let tried = 0;
  for (const { id, content } of products) {
    for (const text of [
      content.ecNumber && `EC No. ${content.ecNumber}`,
      content.ecNumber,
      content.mdlNumber,
      content.mdlNumber?.toLowerCase(),
      content.pubchemCid && `CID ${String(content.pubchemCid)}`,
    ]) {
      if (!text) continue;
      tried += 1;
      const { verdict: what, hits } = await search(index, text);
      expect([text, what, hits[0]?.id]).toEqual([text, 'held', id]);
    }
  }
  expect(tried).toBeGreaterThan(1);
});
