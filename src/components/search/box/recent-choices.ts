/** Recent searches in the list under an empty search box, and what the visitor wants of them. */
import { pagePaths } from '#i18n/paths.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { plural } from '#i18n/plural.ts';
import { pageSuggestionWords } from '#i18n/suggestion-words.ts';
import { el } from '#components/search/dom.ts';
import type { Choices } from './combobox.ts';
import { keepSearches, recentSearches, stopKeeping } from './recent-searches.ts';

/**
 * @param changed shows the list anew after a button, and what it has done
 * @param done is announced instead of the number of searches
 */
export function recentChoices(changed: (done: string) => void, done?: string): Choices {
  const { recent: words } = pageSuggestionWords();
  const texts = recentSearches();
  const button = (text: string, act: () => string) =>
    el(
      'button',
      {
        type: 'button',
        click: () => {
          changed(act());
        },
      },
      text,
    );
  const keep = () => (keepSearches() ? words.kept : words.refused);
  const clear = () => (keepSearches() ? words.cleared : words.refused);
  const stop = () => {
    stopKeeping();
    return words.stopped;
  };
  const count = texts?.length ?? 0;
  const buttons = texts
    ? [...(count > 0 ? [button(words.clear, clear)] : []), button(words.stop, stop)]
    : [button(words.keep, keep)];
  const said = done ?? (texts && count === 0 ? words.kept : undefined);
  return {
    label: words.label,
    title: words.label,
    options: (texts ?? []).map(searchOption),
    status: done ?? (count > 0 ? plural(words.count, count, pageLanguage()) : ''),
    foot: el('div', {}, said !== undefined && el('span', {}, said), ...buttons),
  };
}

function searchOption(text: string): HTMLElement {
  return el(
    'li',
    {
      role: 'option',
      'aria-selected': 'false',
      'data-href': pagePaths().search(text),
      'data-search': text,
    },
    el('span', { 'data-line': true }, text),
  );
}
