import { expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import { indexFiles, openWritten, type IndexFiles } from '#search/index/index-files.ts';
import { openIndex } from '#search/index/open-index.ts';
import { hashOf, hitsOf, indexOf, named, shippedRecords } from '../records.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    named(`${String(100 + at)}-00-0`, `compound ${String(at)}`),
  );

const unread = () => Promise.reject(new Error('unread'));

test('an index of another kind or version is refused with the reason', () => {
  for (const foreign of [null, 5, 'x', [], {}, { records: [] }])
    expect(() => openIndex(foreign, unread)).toThrow('This is not a search index of this catalog.');
  const { pointer } = indexFiles(many(3000), hashOf);
  expect(() => openIndex({ ...pointer, version: 1 }, unread)).toThrow(
    'The search index has version 1, this program reads version 8: load the page again.',
  );
});

test('an empty catalog answers too', async () => {
  expect((await search(indexOf([]), '2142-70-3')).notHeld).toEqual({ cas: '2142-70-3' });
  for (const text of ['iodo', 'C8H7IO', '213.07', 'C>5', 'CCO'])
    expect((await search(indexOf([]), text)).hits).toEqual([]);
});

test('an order number is found', async () => {
  const index = indexOf([
    named('2142-70-3', 'b'),
    { ...named('822-85-5', 'a'), catalogNumbers: ['CT-0001'] },
  ]);
  expect((await search(index, 'ct-0001')).hits).toMatchObject([
    { id: '822-85-5', why: [{ kind: 'name', field: 'catalogNumber' }] },
  ]);
});

test('a small catalog is one file, a large one many, of which a question reads few', async () => {
  const records = await shippedRecords();
  expect(indexFiles(records, hashOf).files.size).toBe(1);
  const { pointer, files } = indexFiles([...many(3000), ...records], hashOf);
  expect(JSON.stringify(pointer).length).toBeLessThan(6500);
  const read = new Set<string>();
  const opened = openIndex(pointer, (file) => {
    read.add(file);
    return Promise.resolve(JSON.parse(files.get(`${file}.json`) ?? 'null'));
  });
  expect(await hitsOf(opened, '619-41-0')).toEqual(['619-41-0 cas']);
  expect(read.size).toBeLessThan(10);
  expect(await hitsOf(opened, "2-bromo-4'-methylacetoph")).toContain('619-41-0 namePrefix');
});

test('the products of a formula are shown by name, and only their own files are read', async () => {
  const formulas = ['C6H6', 'C7H8'];
  const records = many(6000).map((one, at) => ({
    ...one,
    name: `compound ${String((at * 7) % 6000)}`,
    formula: formulas[at % 100] ?? 'CH4',
  }));
  const { pointer, files } = indexFiles(records, hashOf);
  const read = new Set<string>();
  const opened = openIndex(pointer, (file) => {
    read.add(file);
    return Promise.resolve(JSON.parse(files.get(`${file}.json`) ?? 'null'));
  });
  const { hits, total } = await search(opened, 'C7H8');
  expect(total).toBe(60);
  expect(hits.map(({ record }) => record.name)).toEqual(
    ['7', '107', '207', '307', '407', '507'].map((number) => `compound ${number}`),
  );
  expect(read.size).toBeLessThan(15);
});

test('a file that could not be read is asked for again', async () => {
  const { pointer, files } = indexFiles(many(3000), hashOf);
  let online = false;
  const opened = openIndex(pointer, (file) =>
    online
      ? Promise.resolve(JSON.parse(files.get(`${file}.json`) ?? 'null'))
      : Promise.reject(new Error('offline')),
  );
  await expect(search(opened, '101-00-0')).rejects.toThrow('offline');
  online = true;
  expect((await search(opened, 'compound 7')).hits[0]?.id).toBe('107-00-0');
});

/** How many files of the second are not among those of the first. */
function changed(before: IndexFiles, after: IndexFiles): number {
  return [...after.files.keys()].filter((name) => !before.files.has(name)).length;
}

test('one changed product changes few files, and one more product not many', () => {
  const records = many(3000);
  const before = indexFiles(records, hashOf);
  const [first, ...others] = records;
  const dearer = { ...first, day: '2026-11-27' } as (typeof records)[number];
  expect(changed(before, indexFiles([dearer, ...others], hashOf))).toBeLessThan(12);
  const longer = indexFiles([...records, named('2142-70-3', '2′-Iodoacetophenone')], hashOf);
  expect(changed(before, longer)).toBeLessThan(before.files.size / 4);
});

test('two contents of which the hashes begin alike have files of their own', async () => {
  const written = indexFiles(many(3000), (content) => hashOf(content).slice(0, 2).padEnd(8, '0'));
  const names = [...written.files.keys()].map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(await hitsOf(openWritten(written), 'compound 519')).toEqual(['619-00-0 name']);
});
