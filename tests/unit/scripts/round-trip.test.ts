import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProducts } from '#catalog/product/read-products.ts';

const run = promisify(execFile);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'round-trip-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const CONTENTS = ['content', 'tests/fixtures/specimen-supplier', 'tests/fixtures/contact-supplier'];

test.each(
  CONTENTS.flatMap((content) => ['csv', 'xlsx'].map((format) => [content, format] as const)),
)('what export writes of %s as %s, import reads back without a loss', async (content, format) => {
  const [table, back] = [join(folder, `all.${format}`), join(folder, 'back')];
  const env = { ...process.env, CONTENT_DIR: content };
  const catalog = (...args: string[]) =>
    run(process.execPath, ['scripts/catalog.ts', ...args], { env });
  await catalog('export', format, '--out', table);
  await catalog('import', table, '--out', back);
  const [before, after] = [await readProducts(content), await readProducts(back)];
  expect(after.refused).toEqual([]);
  expect(after.products).toEqual(before.products);
});
