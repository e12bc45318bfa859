import { expect, test } from 'vitest';
import { citedSources } from '#catalog/product/citations.ts';
import { toProduct } from '#catalog/product/derive.ts';
import { productJson } from '#catalog/exports/json.ts';
import { plainContent } from '#catalog/content/plain-content.ts';
import { productSchema } from '#catalog/content/schema/product.ts';
import { sourcedNames } from '#components/product/identity/name-sources.ts';

const content = plainContent(
  productSchema.parse({
    cas: '100-06-1',
    name: '4′-Methoxyacetophenone',
    iupacName: '1-(4-methoxyphenyl)ethan-1-one',
    synonyms: [
      'p-Acetanisole',
      { value: 'Acetanisole', source: 'wikidata' },
      { value: '4-Acetylanisole', source: 'wikidata' },
    ],
    names: { zh: [{ value: '对甲氧基苯乙酮', source: 'list' }] },
    ecNumber: { value: '202-815-9', source: 'list' },
    formula: { value: 'C9H10O2', source: 'list' },
    structure: { smiles: 'COc1ccc(cc1)C(C)=O', link: 'assumed' },
    categories: ['c'],
  }),
);
const sources = { list: { title: 'A list' }, wikidata: { title: 'Wikidata' } };

test('a name reads the same with its source and without', () => {
  expect(content.synonyms).toEqual(['p-Acetanisole', 'Acetanisole', '4-Acetylanisole']);
  expect(content.names?.zh).toEqual(['对甲氧基苯乙酮']);
  expect(content.ecNumber).toBe('202-815-9');
});

test('the page knows of each name where it comes from, or that nothing is on file', () => {
  const names = sourcedNames(content);
  expect(names.synonyms.map(({ source }) => source)).toEqual([undefined, 'wikidata', 'wikidata']);
  expect(names.iupacName).toEqual([{ value: '1-(4-methoxyphenyl)ethan-1-one', source: undefined }]);
  expect(names.ecNumber).toEqual([{ value: '202-815-9', source: 'list' }]);
  expect(names.mdlNumber).toEqual([]);
});

test('sources of names are cited, and published beside the names', async () => {
  const cited = citedSources(await toProduct(content), sources).map(({ id }) => id);
  expect(cited.slice(0, 2)).toEqual(['list', 'wikidata']);
  expect(cited).toContain('rdkit');
  const json = await productJson(await toProduct(content), sources, new URL('https://example.com'));
  expect(json).toMatchObject({
    ecNumber: '202-815-9',
    synonyms: ['p-Acetanisole', 'Acetanisole', '4-Acetylanisole'],
    nameSources: [
      { field: 'synonyms', values: ['Acetanisole', '4-Acetylanisole'], source: 'wikidata' },
      { field: 'names.zh', values: ['对甲氧基苯乙酮'], source: 'list' },
      { field: 'ecNumber', values: ['202-815-9'], source: 'list' },
    ],
  });
});
