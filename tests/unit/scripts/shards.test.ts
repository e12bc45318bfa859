import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readShard } from '#catalog/product/shard.ts';
import { isInShard, labelShard, mergeShards } from '#scripts/site/shards.ts';

describe('a shard', () => {
  test('is named by its number and how many there are', () => {
    expect(readShard('3/16')).toEqual({ number: 3, of: 16 });
  });

  test.each(['0/2', '3/2', '2', '1/0', '-1/2', '1.5/2', 'a/b', ''])('cannot be %s', (text) => {
    expect(() => readShard(text)).toThrow(`'${text}' is no shard. Write its number`);
  });

  test('has page, data and picture of a product, which no other has', () => {
    const files = [
      ['products/64-17-5', 'src/pages/products/[id].astro'],
      ['products/64-17-5.json', 'src/pages/products/[id].json.ts'],
      ['og/64-17-5.png', 'src/pages/og/[id].png.ts'],
      ['documents/64-17-5/sds.en.pdf', 'src/pages/documents/[...path].ts'],
    ] as const;
    const own = [1, 2, 3, 4, 5].map((number) =>
      files.filter(([path, component]) => isInShard({ number, of: 5 }, path, component)),
    );
    expect(own.filter((some) => some.length > 0)).toEqual([files]);
  });
});

describe('a merge', () => {
  let root = '';
  let out = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'shards-'));
    out = join(root, 'site');
    vi.stubEnv('OUT_DIR', out);
    vi.spyOn(console, 'log').mockReturnValue();
    write(join(out, '_astro/old.js'), 'old');
    build(1, { 'index.html': 'home', 'products/a.json': 'A' });
    build(2, { 'products/b.json': 'B' });
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(root, { recursive: true });
  });

  function write(file: string, text: string): void {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const folderOf = (number: number, of = 2) => `${out}-shard-${String(number)}-of-${String(of)}`;
  function build(number: number, files: Record<string, string>, label: object = {}): void {
    const folder = folderOf(number);
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of Object.entries({ '_astro/a.js': 'script', ...files }))
      write(join(folder, name), text);
    const made = { content: 'c', code: 'x', site: 'https://example.com/' };
    labelShard(folder, { number, of: 2, ...made, ...label });
  }
  const read = (file: string) => readFileSync(join(out, file), 'utf8');

  test('replaces the site with all files of the shards, without their labels', async () => {
    await mergeShards();
    expect(read('index.html')).toBe('home');
    expect(read('products/a.json') + read('products/b.json')).toBe('AB');
    expect(read('_astro/a.js')).toBe('script');
    expect(existsSync(join(out, 'shard.json'))).toBe(false);
    expect(existsSync(join(out, '_astro/old.js'))).toBe(false);
  });

  const missing = () => {
    rmSync(folderOf(2), { recursive: true });
  };
  const none = () => {
    missing();
    rmSync(folderOf(1), { recursive: true });
  };
  test.each<[string, () => void, string]>([
    ['no shard', none, 'there is no shard beside'],
    ['a missing shard', missing, 'of 2 shards these are missing: 2.\nBuild them: --shard 2/2.'],
    [
      'shards of other numbers',
      () => {
        cpSync(folderOf(2), folderOf(3, 3), { recursive: true });
        labelShard(folderOf(3, 3), { number: 3, of: 3, content: '', code: '', site: '' });
      },
      'are of different numbers of shards',
    ],
    [
      'other content',
      () => {
        build(2, {}, { content: 'd' });
      },
      'were built of different content',
    ],
    [
      'other code',
      () => {
        build(2, {}, { code: 'y' });
      },
      'were built with different versions',
    ],
    [
      'another address',
      () => {
        build(2, {}, { site: 'http://a/' });
      },
      'for different addresses',
    ],
    [
      'a file too few',
      () => {
        rmSync(join(folderOf(2), 'products/b.json'));
      },
      'has 1 files of 2',
    ],
    [
      'no label',
      () => {
        rmSync(join(folderOf(2), 'shard.json'));
      },
      'was built to its end',
    ],
    [
      'a damaged label',
      () => {
        write(join(folderOf(2), 'shard.json'), '{"of');
      },
      'built to its end',
    ],
    [
      'two versions of a file',
      () => {
        build(2, { 'index.html': 'other' });
      },
      'is not the same in',
    ],
  ])('of %s is refused, and the site stays', async (_, spoil, message) => {
    spoil();
    await expect(mergeShards()).rejects.toThrow(message);
    expect(read('_astro/old.js')).toBe('old');
    expect(existsSync(join(root, `.site-next-${String(process.pid)}`))).toBe(false);
  });
});
