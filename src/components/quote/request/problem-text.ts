import { fill } from '#i18n/fill.ts';
import type { QuoteWords } from '#i18n/quote-words.ts';
import type { Problem } from '#quote/message/request.ts';

/**
 * The message for a problem; empty if there is none.
 * @param max maximum characters of the field
 */
export function problemText(
  problem: Problem | undefined,
  max: number,
  words: Pick<QuoteWords, 'problems'>,
): string {
  const texts: Record<Problem, string> = words.problems;
  return problem ? fill(texts[problem], { max }) : '';
}
