import { contentDirectory } from '#catalog/content/files.ts';
import { formatProblems, isWarning, type Problem } from '#catalog/content/problem.ts';
import { openResults } from '#catalog/checks/known-results.ts';
import { opsinJar } from '#catalog/checks/opsin.ts';
import { validateContent } from '#catalog/checks/validate.ts';
import { validateNews } from '#news/validate.ts';

/** Prints every problem of every content file; 1 if one of them is more than a warning. */
export async function check({ errorsOnly }: { errorsOnly: boolean }): Promise<number> {
  const contentDir = contentDirectory();
  const known = openResults(contentDir, console.error);
  const { problems, counts, sourceIds, withoutStructure } = await validateContent(
    contentDir,
    known,
  );
  known.save();
  const all = [...problems, ...(await validateNews(contentDir, sourceIds))];
  if (!opsinJar() && !errorsOnly)
    console.log(
      'Names are not read as structures: OPSIN is not installed (Debian: libopsin-java and a Java runtime).',
    );
  if (withoutStructure.size > 0 && !errorsOnly) console.log(notCompared(withoutStructure));
  const [warnings, errors] = [all.filter(isWarning), all.filter((one) => !isWarning(one))];
  const told = errorsOnly ? errors : all;
  if (told.length > 0) console.error(formatProblems(told));
  if (errors.length > 0) {
    console.error(`\n${summary(errors, 'problem')}${also(warnings)} in ${contentDir}`);
    return 1;
  }
  console.log(
    `Content checked: ${count(counts.products, 'product')}, ${count(counts.categories, 'category', 'categories')}, ${count(counts.sources, 'source')}, no problems${also(warnings)}.`,
  );
  return 0;
}

/** What cannot be compared with a structure, since there is none. */
function notCompared(reasons: ReadonlyMap<string, number>): string {
  const total = [...reasons.values()].reduce((sum, n) => sum + n, 0);
  const list = [...reasons].map(([reason, n]) => `${String(n)} ${reason}`).join(', ');
  return `Without a structure: ${count(total, 'product')} (${list}). Names and stated formulas of these are compared with nothing.`;
}

function also(warnings: readonly Problem[]): string {
  return warnings.length > 0 ? `, ${summary(warnings, 'warning')}` : '';
}

function summary(problems: readonly Problem[], what: string): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${count(problems.length, what)} in ${count(files, 'file')}`;
}

function count(n: number, one: string, other = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : other}`;
}
