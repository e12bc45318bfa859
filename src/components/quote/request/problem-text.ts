import { fill } from '#i18n/fill.ts';
import type { QuoteWords } from '#i18n/quote-words.ts';
import type { Problem } from '#quote/message/request.ts';

/**
 * What to tell the visitor about a problem; empty where there is none.
 * @param max characters that the field may have
 */
export function problemText(
  problem: Problem | undefined,
  max: number,
  words: Pick<QuoteWords, 'problems'>,
): string {
  const texts: Record<Problem, string> = words.problems;
  return problem ? fill(texts[problem], { max }) : '';
}
