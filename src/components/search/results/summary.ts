import { pagePaths } from '#i18n/paths.ts';
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import type { SearchAnswer } from '#search/results/answer.ts';
import {
  describeAnswer,
  describeCount,
  describeReading,
  type SearchStrings,
} from '#search/results/describe.ts';
import { isInterrupted } from '#search/verdict.ts';
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

/**
 * For a wrong check digit its sum; for a number the catalog does not have, the way to ask for it;
 * for a structure that was not compared, a button that does.
 */
export function evidence(words: SearchStrings, answer: SearchAnswer, again: () => void): Node[] {
  const { taken, notHeld, notCompared, verdict, suggestion } = answer;
  if (verdict === 'notCompared' && isInterrupted(notCompared))
    return [el('button', { type: 'button', class: 'button', click: again }, words.retry)];
  const toAskFor = notHeld?.cas ?? (suggestion?.held === false ? suggestion.cas : undefined);
  const { corrected = '', checkSum = '' } = taken.kind === 'casWrongCheckDigit' ? taken : {};
  return [
    ...(checkSum
      ? [el('p', { class: 'small muted' }, fill(words.checkDigit, { corrected, checkSum }))]
      : []),
    ...(toAskFor === undefined
      ? []
      : [
          el(
            'p',
            {},
            el(
              'a',
              {
                class: answer.total > 0 ? 'button' : 'button button-primary',
                href: pagePaths().quote(toAskFor),
              },
              fill(words.askFor, { cas: toAskFor }),
            ),
          ),
        ]),
  ];
}
