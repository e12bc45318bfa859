import { contentDirectory } from '#catalog/content/files.ts';
import { formatProblems, type Problem } from '#catalog/content/problem.ts';
import { validateContent } from '#catalog/checks/validate.ts';
import { validateNews } from '#news/validate.ts';

/** Prints every problem of every content file; returns 1 if there are any. */
export async function check(): Promise<number> {
  const contentDir = contentDirectory();
  const { problems, counts, sourceIds } = await validateContent(contentDir);
  const all = [...problems, ...(await validateNews(contentDir, sourceIds))];
  if (all.length > 0) {
    console.error(`${formatProblems(all)}\n\n${summary(all)} in ${contentDir}`);
    return 1;
  }
  console.log(
    `Content checked: ${count(counts.products, 'product')}, ${count(counts.categories, 'category', 'categories')}, ${count(counts.sources, 'source')}, no problems.`,
  );
  return 0;
}

function summary(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
}

function count(n: number, one: string, other = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : other}`;
}
