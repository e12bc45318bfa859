import type { Problem } from '#catalog/content/problem.ts';
import { missingPictures } from '#catalog/content/prose-pictures.ts';
import { splitFrontmatter } from '#catalog/content/read.ts';
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
  const problems: Problem[] = [];
  for (const read of files) {
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const { body, bodyLine } = splitFrontmatter(read.text);
    problems.push(
      ...parseArticle(read.text, read.file, known).problems,
      ...(await missingPictures(contentDir, body, read.file, bodyLine)),
    );
  }
  return problems;
}
