import type { Problem } from '#catalog/content/problem.ts';
import { readArticleFiles } from './files.ts';
import { parseArticle } from './parse.ts';

/** Every problem of every article in a content folder; none without news/. */
export async function validateNews(
  contentDir: string,
  knownSourceIds: Iterable<string>,
): Promise<Problem[]> {
  const known = new Set(knownSourceIds);
  const files = await readArticleFiles(contentDir);
  return files.flatMap(({ file, text }) => parseArticle(text, file, known).problems);
}
