import { formatProblems, type Problem } from '#catalog/content/problem.ts';

/** Problems as the check prints them, without columns, which place-of-problems.test.ts pins. */
export function problemsByLine(problems: readonly Problem[]): string {
  return formatProblems(problems.map((problem) => ({ ...problem, column: undefined })));
}
