import { labelElements, type SignalWord } from '#catalog/content/ghs-label-elements.ts';
import { problemAt, type Check } from '#catalog/checks/check.ts';
import { labelsOf, listed } from './labels.ts';

/**
 * The signal word is the most severe one of the H statements: CLP, Article 20 ("Danger" precludes
 * "Warning") and Annex I, tables of label elements; a label without a classification has none.
 */
export const signalWord: Check = ({ files }) =>
  files.products.flatMap((file) =>
    labelsOf(file).flatMap(({ path, signalWord: stated, codes, isReadable }) => {
      const word = WORDS.find((one) => one === stated);
      if (word === undefined || !isReadable) return [];
      const fault = codes.length === 0 ? withoutStatement(word) : contradiction(word, codes);
      if (fault === undefined) return [];
      return [problemAt(file, [...path, 'signalWord'], `${word}: ${fault}`, WHY)];
    }),
  );

/** From the most to the least severe. */
const WORDS = ['danger', 'warning', 'none'] as const satisfies readonly SignalWord[];

const WHY =
  'Look at section 2.2 of the safety data sheet again: correct the signal word or the statement (CLP, Article 20 and Annex I; GHS, Annex 1).';

function withoutStatement(word: SignalWord): string | undefined {
  return word === 'none' ? undefined : 'there is no H statement that brings a signal word; so none';
}

function contradiction(word: SignalWord, codes: readonly string[]): string | undefined {
  const possible = (code: string) => labelElements(code)?.signalWords ?? [];
  const rank = (one: SignalWord) => WORDS.indexOf(one);
  /** Statements that require a more severe word than the one stated. */
  const graver = codes.filter((code) => possible(code).every((one) => rank(one) < rank(word)));
  const gravest = WORDS.find((one) => codes.some((code) => possible(code).includes(one)));
  if (graver.length > 0)
    return `${listed(graver)} ${graver.length > 1 ? 'ask' : 'asks'} for ${gravest ?? ''}`;
  if (codes.some((code) => possible(code).includes(word))) return undefined;
  return `${listed(codes)} ${codes.length > 1 ? 'ask' : 'asks'} for ${gravest ?? ''}`;
}
