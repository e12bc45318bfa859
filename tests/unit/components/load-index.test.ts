import { afterEach, expect, test, vi } from 'vitest';
import { loadIndex } from '#components/search/load-index.ts';
import { indexFiles } from '#search/index/index-files.ts';
import { hashOf, hitsOf, named } from '../search/records.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([10, 3000])(
  'the index of %d products is read from the addresses at which its files are served',
  async (count) => {
    const records = Array.from({ length: count }, (_, at) =>
      named(`${String(100 + at)}-00-0`, `compound ${String(at)}`),
    );
    const { pointer, files } = indexFiles(
      [...records, named('2142-70-3', '2′-Iodoacetophenone')],
      hashOf,
    );
    vi.stubGlobal('fetch', (path: string) => {
      const body = files.get(path.replace('/search/', ''));
      return Promise.resolve(
        new Response(body ?? null, { status: body === undefined ? 404 : 200 }),
      );
    });
    const index = await loadIndex(pointer, '/search/');
    expect(await hitsOf(index, '2142-70-3')).toEqual(['2142-70-3 cas']);
    expect(await hitsOf(index, "2'-iodoacetoph")).toEqual(['2142-70-3 nameWords']);
  },
);
