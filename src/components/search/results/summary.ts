import { plural } from '#i18n/plural.ts';
import type { SearchAnswer } from '#search/results/answer.ts';
import {
  describeAnswer,
  describeCount,
  describeReading,
  type SearchStrings,
} from '#search/results/describe.ts';
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import { el } from '#components/search/dom.ts';
import { pageLanguage } from '#i18n/languages.ts';

/**
 * The summary of an answer: how the text was read, notes, number of hits.
 * @param fitting number of hits that fit the filters, if there are filters
 */
export function summary(words: SearchStrings, answer: SearchAnswer, fitting?: number): Node[] {
  const { taken, total } = answer;
  const fits = fitting === undefined ? '' : plural(words.fitting, fitting, pageLanguage());
  if (taken.kind === 'empty') return fits === '' ? [] : [el('p', { class: 'search-count' }, fits)];
  const count = describeCount(words, answer, total);
  const filtered =
    fitting === undefined ? '' : ` · ${plural(words.filtered, fitting, pageLanguage())}`;
  return [
    el('p', { class: 'muted search-reading' }, ...sentence(describeReading(words, taken), taken)),
    ...describeAnswer(words, answer).map((remark) => el('p', {}, ...sentence(remark, taken))),
    ...(count === undefined ? [] : [el('p', { class: 'search-count' }, count + filtered)]),
  ];
}

/** A sentence with the formula that was read set as one. */
function sentence(text: string, taken: SearchAnswer['taken']): (Node | string)[] {
  if (taken.kind !== 'formula') return [text];
  const set = markupNodes(formulaMarkup(taken.formula));
  return text.split(taken.formula).flatMap((part, at) => (at === 0 ? [part] : [...set, part]));
}
