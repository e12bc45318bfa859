import { pagePaths } from '#i18n/paths.ts';
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import type { QuoteList } from '#quote/list/list.ts';
import type { RequestData } from '#quote/files/request-json.ts';
import { totalOf } from '#quote/list/total.ts';
import { ReadFile } from './FileActions.tsx';
import { ShareList } from './ShareList.tsx';
import type { ListActions } from './use-list-actions.ts';
import { pageLanguage } from '#i18n/languages.ts';

interface Props {
  list: QuoteList;
  words: Strings['quote'];
  actions: ListActions;
  /** Merges the data of a file; returns how many lines were new. */
  onRead: (data: RequestData) => { added: number; refused: number };
}

/** Actions on the whole list. */
export default function ListTools({ list, words, actions, onRead }: Props) {
  const { page } = words;
  return (
    <div className="cluster">
      {list.length > 0 && (
        <>
          <ShareList list={list} words={words.share} tell={actions.tell} />
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              actions.replace(list, [], plural(page.cleared, list.length, pageLanguage()));
            }}
          >
            {page.clear}
          </button>
        </>
      )}
      <ReadFile words={words.files} onRead={onRead} tell={actions.tell} />
    </div>
  );
}

/** The total of the amounts, or links to products if the list is empty. */
export function Total({ list, words }: { list: QuoteList; words: Strings['quote']['page'] }) {
  if (list.length === 0)
    return (
      <p>
        {words.empty} {words.emptyHint} <a href={pagePaths().products()}>{words.allProducts}</a>
      </p>
    );
  const { mass, volume, open, apart } = totalOf(list);
  const sum = [mass, volume].filter((part) => part !== undefined).join(' + ');
  return (
    <p className="muted tabular">
      {plural(words.lines, list.length, pageLanguage())}
      {sum && ` ${fill(words.total, { sum })}`}
      {sum && apart > 0 && ` ${plural(words.totalApart, apart, pageLanguage())}`}
      {open > 0 && ` ${plural(words.totalOpen, open, pageLanguage())}`}
    </p>
  );
}
