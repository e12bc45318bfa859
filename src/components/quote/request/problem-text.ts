import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Problem } from '#quote/message/request.ts';

/**
 * What to tell the visitor about a problem; undefined where there is none.
 * @param most the most characters of the field
 */
export function problemText(
  problem: Problem | undefined,
  most: number,
  words: Strings['quote'],
): string | undefined {
  if (!problem) return undefined;
  const texts: Record<Problem, string> = { ...words.problems, ...words.listProblems };
  return fill(texts[problem], { most });
}
