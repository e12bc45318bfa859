/** The articles of a content folder. */
import { lookAt, namesIn } from '#catalog/content/look-at.ts';
import { readText, type ReadText } from '#catalog/content/read-text.ts';

/** An article as text, or why it cannot be read. */
export type ArticleFile = ReadText & {
  /** Path from the content folder, e.g. news/china-rare-earth-resources.md. */
  file: string;
};

/** All articles of the folder; empty without news/. */
export async function readArticleFiles(contentDir: string): Promise<ArticleFile[]> {
  if (!('kind' in (await lookAt(contentDir, 'news')))) return [];
  const names = (await namesIn(contentDir, 'news')).filter((name) => name.endsWith('.md'));
  return Promise.all(
    names.map(async (name) => ({
      ...(await readText(contentDir, `news/${name}`)),
      file: `news/${name}`,
    })),
  );
}
