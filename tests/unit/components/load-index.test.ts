import { afterEach, expect, test, vi } from 'vitest';
import { loadIndex } from '#components/search/load-index.ts';
import { servedFiles } from '#search/index/index-files.ts';
import { hitsOf, named } from '../search/records.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the index of a large catalog is read from the addresses at which its files are served', async () => {
  const records = Array.from({ length: 3000 }, (_, at) =>
    named(`${String(100 + at)}-00-0`, `compound ${String(at)}`),
  );
  let number = 0;
  const { first, files } = servedFiles(
    [...records, named('2142-70-3', '2′-Iodoacetophenone')],
    () => String(number++),
  );
  expect(files.length).toBeGreaterThan(10);
  const served = new Map(files.map(({ name, body }) => [`/search/${name}`, body]));
  vi.stubGlobal('location', new URL('https://catalog.example/products/2142-70-3/'));
  vi.stubGlobal('fetch', ({ pathname }: URL) => {
    const body = served.get(pathname);
    return Promise.resolve(new Response(body, { status: body === undefined ? 404 : 200 }));
  });
  const index = await loadIndex(`/search/${first}`);
  expect(await hitsOf(index, '2142-70-3')).toEqual(['2142-70-3 cas']);
  expect(await hitsOf(index, "2'-iodoacetoph")).toEqual(['2142-70-3 namePrefix']);
});
