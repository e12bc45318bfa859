import { expect, test } from 'vitest';
import { filedAs, nameIndex, nameInitial, OTHER_INITIAL } from '#catalog/product/name-index.ts';
import { openSearchDescription } from '#catalog/exports/open-search.ts';
import { readProducts } from '#catalog/product/read-products.ts';

test('locants, stereo descriptors and structural prefixes do not count', () => {
  const filed = [
    ['2′-Iodoacetophenone', 'Iodoacetophenone'],
    ['(R)-(+)-Limonene', 'Limonene'],
    ['N,N-Dimethylformamide', 'Dimethylformamide'],
    ['tert-Butyl alcohol', 'Butyl alcohol'],
    ['p-Tolyl bromide', 'Tolyl bromide'],
    ['α-Bromocyclohexanone', 'Bromocyclohexanone'],
    ['(1R,2S)-2-Aminocyclohexanol', 'Aminocyclohexanol'],
    ['Ethanone, 1-phenyl-', 'Ethanone, 1-phenyl-'],
    ['Nicotine', 'Nicotine'],
    ['2-溴环戊酮', '溴环戊酮'],
  ] as const;
  for (const [name, expected] of filed) expect(filedAs(name)).toBe(expected);
});

test('names with accents stand under their letter, those in other scripts at the end', () => {
  expect(nameInitial('Äthanol')).toBe('a');
  expect(nameInitial('2-溴环戊酮')).toBe(OTHER_INITIAL);
  expect(nameInitial('4-')).toBe(OTHER_INITIAL);
});

test('every product stands in the index under each of its names', async () => {
  const { products } = await readProducts('content');
  const index = nameIndex(products);
  const names = index.flatMap((letter) => letter.names);
  for (const { content } of products)
    for (const name of [content.name, ...(content.synonyms ?? [])])
      expect(
        names.filter(({ text, product }) => text === name && product.content.cas === content.cas),
      ).toHaveLength(1);
  expect(index.at(-1)?.initial).toBe(OTHER_INITIAL);
  expect(index.map(({ initial }) => initial).slice(0, -1)).toEqual(
    index
      .map(({ initial }) => initial)
      .slice(0, -1)
      .toSorted(),
  );
});

test('the description for the address bar is well-formed and keeps to the limits', () => {
  const xml = openSearchDescription({
    shortName: 'Müller & Söhne <Fine Chemicals> Catalog',
    description: 'Search "everything"',
    searchUrl: 'https://example.com/search/',
    iconUrl: 'https://example.com/favicon.svg',
  });
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]).toBe('Müller &amp; Söhne');
  expect(xml).toContain('template="https://example.com/search/?q={searchTerms}"');
  expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
});
