import { expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import { indexFiles } from '#search/index/index-files.ts';
import { openIndex } from '#search/index/open-index.ts';
import { hitsOf, indexOf, named, shippedRecords } from '../records.ts';

test('an index of another kind or version is refused with the reason', () => {
  for (const foreign of [null, 5, 'x', [], {}, { records: [] }])
    expect(() => openIndex(foreign)).toThrow('This is not a search index of this catalog.');
  const { index } = indexFiles([], String);
  expect(() => openIndex({ ...index, version: 1 })).toThrow(
    'The search index has version 1, this program reads version 6: load the page again.',
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
  expect(indexFiles(records, String).files.size).toBe(0);
  const many = Array.from({ length: 3000 }, (_, at) =>
    named(`${String(100 + at)}-00-0`, `compound ${String(at)}`),
  );
  let number = 0;
  const { index, files } = indexFiles([...many, ...records], () => String(number++));
  expect(JSON.stringify(index).length).toBeLessThan(20_000);
  const read: string[] = [];
  const opened = openIndex(index, (file) => {
    read.push(file);
    return Promise.resolve(JSON.parse(files.get(file) ?? 'null'));
  });
  expect(await hitsOf(opened, '619-41-0')).toEqual(['619-41-0 cas']);
  const readForOne = new Set(read).size;
  expect(readForOne).toBeLessThan(files.size / 3);
  expect(await hitsOf(opened, "2-bromo-4'-methylacetoph")).toContain('619-41-0 namePrefix');
});

test('a file that could not be read is asked for again', async () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    named(`${String(100 + at)}-00-0`, `compound ${String(at)}`),
  );
  let number = 0;
  const { index, files } = indexFiles(many, () => String(number++));
  let online = false;
  const opened = openIndex(index, (file) =>
    online
      ? Promise.resolve(JSON.parse(files.get(file) ?? 'null'))
      : Promise.reject(new Error('offline')),
  );
  await expect(search(opened, '101-00-0')).rejects.toThrow('offline');
  online = true;
  expect((await search(opened, 'compound 7')).hits[0]?.id).toBe('107-00-0');
});
