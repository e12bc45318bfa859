import { manyLines, oneLine } from './clean.ts';

/**
 * Joins the text that `requestTemplate` has split, with an answer behind each part.
 * @param answers amount with unit, country, and message; empty where there is none
 */
export function fillTemplate(
  parts: readonly string[],
  answers: readonly (string | undefined)[],
): string {
  const [upToAmount = '', upToCountry = '', upToMessage = ''] = parts;
  const [amount, country, message = ''] = answers;
  const behind = (label: string, text = '') => label + (text && ` ${oneLine(text)}`);
  const end = manyLines(message);
  return behind(upToAmount, amount) + behind(upToCountry, country) + (end && upToMessage + end);
}
