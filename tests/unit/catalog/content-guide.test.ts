import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateContent } from '#catalog/checks/validate.ts';
import { formatProblems } from '#catalog/content/problem.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guide-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

test('every whole example of the content guide passes the check', async () => {
  for (const part of ['company.yaml', 'sources.yaml', 'categories', 'pages'])
    await cp(join('tests/fixtures/specimen-supplier', part), join(folder, part), {
      recursive: true,
    });
  await mkdir(join(folder, 'products'));
  const guide = await readFile('docs/content-guide.md', 'utf8');
  const examples = [...guide.matchAll(/```yaml\n# (products\/\S+\.yaml)[^\n]*\n([\s\S]*?)```/g)];
  expect(examples.length).toBeGreaterThanOrEqual(12);
  for (const [, file = '', text = ''] of examples) await writeFile(join(folder, file), text);
  expect(formatProblems((await validateContent(folder)).problems)).toBe('');
});
