import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validateNews } from '#news/validate.ts';

async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'news-'));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('a content folder without news has no problems', async () => {
  expect(await withFolder((folder) => validateNews(folder, []))).toEqual([]);
});

test('problems of all articles are reported at once, other files are left alone', async () => {
  const problems = await withFolder(async (folder) => {
    await mkdir(join(folder, 'news'));
    for (const name of ['b.md', 'a.md', 'notes.txt'])
      await writeFile(join(folder, 'news', name), 'x');
    return validateNews(folder, []);
  });
  expect(problems.map(({ file, what }) => `${file}: ${what}`)).toEqual([
    'news/a.md: has no head',
    'news/b.md: has no head',
  ]);
});
