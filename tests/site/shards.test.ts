import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testRun } from '#scripts/test-run.ts';

const { specimenSupplier, mergedShards } = testRun();

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length))
    .toSorted();
}

test('two shards together are the site that one build makes', () => {
  const files = filesIn(specimenSupplier);
  expect(filesIn(mergedShards)).toEqual(files);
  const differ = files.filter(
    (file) =>
      !readFileSync(join(specimenSupplier, file)).equals(readFileSync(join(mergedShards, file))),
  );
  expect(differ).toEqual([]);
});

test('the products are divided, and what speaks of them all is in the first shard alone', () => {
  const shards = [1, 2].map((number) => filesIn(`${mergedShards}-shard-${String(number)}-of-2`));
  const [first = [], second = []] = shards;
  const pages = (files: string[]) => files.filter((file) => /^\/products\/[^/]+\.json$/.test(file));
  expect(pages(first).length).toBeGreaterThan(0);
  expect(pages(second).length).toBeGreaterThan(0);
  expect(pages(first).filter((file) => second.includes(file))).toEqual([]);
  const whole = /^\/(?:index\.html|catalog\.|search\/|cas\/|sitemap|products\/index)/;
  expect(first.filter((file) => whole.test(file))).not.toEqual([]);
  expect(second.filter((file) => whole.test(file))).toEqual([]);
});
