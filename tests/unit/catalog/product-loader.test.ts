import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFileOf, readKeptProducts } from '#catalog/product/kept-products.ts';
import { productLoader } from '#catalog/product/loader.ts';

const ID = '2142-70-3';
const FILE = `products/${ID}.yaml`;

let content = '';
let kept = '';
/** Digests by id, as Astro's content store has them from build to build. */
const stored = new Map<string, string>();

beforeEach(async () => {
  [content, kept] = await Promise.all([folder('content-'), folder('kept-')]);
  await cp('content', content, { recursive: true });
  stored.clear();
});
afterEach(async () => {
  await Promise.all([content, kept].map((one) => rm(one, { recursive: true, force: true })));
});

const folder = (name: string) => mkdtemp(join(tmpdir(), name));

async function load({ isDev = false } = {}): Promise<void> {
  const context = {
    store: {
      keys: () => [...stored.keys()],
      delete: (id: string) => stored.delete(id),
      set: ({ id, digest }: { id: string; digest: string }) => stored.set(id, digest),
    },
    generateDigest: (text: string) => createHash('sha256').update(text).digest('hex'),
    logger: { info: () => undefined, warn: () => undefined },
    ...(isDev && { watcher: {} }),
  };
  await productLoader(content, kept).load(context as unknown as LoaderContext);
}

const known = () => readKeptProducts(keptFileOf(kept, ID))[ID];
const edit = async (file: string, change: (text: string) => string) => {
  await writeFile(file, change(await readFile(file, 'utf8')));
};

test('every product is kept with its facts, under the digest that the store has', async () => {
  await load();
  expect(stored.size).toBe(5);
  expect(known()?.product).toMatchObject({ id: ID, derived: { formula: 'C8H7IO' } });
  expect(known()?.digest).toBe(stored.get(ID));
});

test('facts of an unchanged file are taken over, those of a changed one are not', async () => {
  await load();
  const mark = (text: string) => text.replaceAll('"C8H7IO"', '"C9H9BrO"');
  await edit(keptFileOf(kept, ID), mark);
  await load();
  expect(known()?.product.derived.formula).toBe('C9H9BrO');
  await edit(join(content, FILE), (text) => `${text}# a comment\n`);
  const before = stored.get(ID);
  await load();
  expect(known()?.product.derived.formula).toBe('C8H7IO');
  expect(stored.get(ID)).toBe(before);
  await edit(join(content, FILE), (text) => text.replace(/^name: .*$/m, 'name: Another'));
  await load();
  expect(stored.get(ID)).not.toBe(before);
});

test('what was lost or damaged is made again', async () => {
  await load();
  const before = known();
  await rm(kept, { recursive: true });
  await load();
  expect(known()).toEqual(before);
  await edit(keptFileOf(kept, ID), (text) => text.slice(0, 100));
  await load();
  expect(known()).toEqual(before);
});

test('a product whose file is gone is gone', async () => {
  await load();
  await rm(join(content, FILE));
  await load();
  expect(stored.has(ID)).toBe(false);
  expect(await readdir(kept)).not.toHaveLength(0);
});

test('an invalid file stops a build; npm run dev keeps its last valid version', async () => {
  await load();
  const before = known();
  await edit(join(content, FILE), (text) => text.replace(/^name:/m, 'nmae:'));
  await expect(load()).rejects.toThrow(
    `${FILE} has problems: npm run catalog -- check lists them.`,
  );
  await load({ isDev: true });
  expect(known()).toEqual(before);
  expect(stored.get(ID)).toBe(before?.digest);
  await rm(kept, { recursive: true });
  await load({ isDev: true });
  expect(stored.has(ID)).toBe(false);
});
