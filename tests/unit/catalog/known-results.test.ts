import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openResults } from '#catalog/checks/known-results.ts';
import { validateContent } from '#catalog/checks/validate.ts';

const cache = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

const CONTENT = 'tests/fixtures/specimen-supplier';

/** A check, and what it had to compute. */
async function check(told: string[] = []) {
  const known = openResults(CONTENT, (line) => told.push(line), cache);
  const made: string[] = [];
  const { problems } = await validateContent(CONTENT, {
    get: (key, make) =>
      known.get(key, () => {
        made.push(JSON.stringify(key));
        return make();
      }),
  });
  known.save();
  return { problems, made };
}

test('a second check finds the same and reads no structure', async () => {
  const first = await check();
  expect(first.made.length).toBeGreaterThan(10);
  const second = await check();
  expect(second.made).toEqual([]);
  expect(second.problems).toEqual(first.problems);
});

test('damaged results are told in one line and made again; those of other code are made again', async () => {
  const [file = ''] = readdirSync(cache);
  const path = join(cache, file);
  writeFileSync(path, '{"version":');
  const told: string[] = [];
  expect((await check(told)).made.length).toBeGreaterThan(10);
  expect(told).toEqual([`${path} is damaged: every structure is read again.`]);
  writeFileSync(path, JSON.stringify({ version: 'other', results: {} }));
  expect((await check(told)).made.length).toBeGreaterThan(10);
  expect(told).toHaveLength(1);
});
