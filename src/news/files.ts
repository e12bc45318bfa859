/** The articles of a content folder. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ArticleFile {
  /** Path from the content folder, e.g. news/china-rare-earth-resources.md. */
  file: string;
  text: string;
}

/** All articles of the folder as text; empty without news/. */
export async function readArticleFiles(contentDir: string): Promise<ArticleFile[]> {
  const names = await readdir(join(contentDir, 'news')).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(
    files.map(async (name) => ({
      file: `news/${name}`,
      text: await readFile(join(contentDir, 'news', name), 'utf8'),
    })),
  );
}
