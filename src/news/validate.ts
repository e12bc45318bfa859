import type { Problem } from '#catalog/content/problem.ts';
import { readArticleFiles } from './files.ts';
import { parseArticle } from './parse.ts';

/**
 * Every problem of every article in a content folder; none without news/.
 * @param knownSourceIds ids of sources.yaml; undefined where it cannot be read
 */
export async function validateNews(
  contentDir: string,
  knownSourceIds: Iterable<string> | undefined,
): Promise<Problem[]> {
  const known = knownSourceIds && new Set(knownSourceIds);
  const files = await readArticleFiles(contentDir);
  return files.flatMap((read) =>
    'problem' in read ? [read.problem] : parseArticle(read.text, read.file, known).problems,
  );
}
