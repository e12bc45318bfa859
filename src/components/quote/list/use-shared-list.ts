import { useEffect, useRef, useState } from 'react';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import { addWanted, type QuoteList } from '#quote/list/list.ts';
import { isShareFragment, readShareFragment } from '#quote/files/share.ts';
import { openList } from '#quote/list/storage.ts';
import type { QuoteListHandle } from './use-quote-list.ts';
import { pageLanguage } from '#i18n/languages.ts';

export interface SharedListHandle {
  /** A shared list that awaits the visitor's choice. */
  offered: QuoteList | undefined;
  /** Clears the offered list, and the fragment of the address. */
  done: () => void;
}

/**
 * Reads a list from the address. If the visitor's list is empty, the shared one is added at once;
 * otherwise the visitor chooses first. A damaged or foreign link only shows a message.
 */
export function useSharedList(
  change: QuoteListHandle['change'],
  words: Strings['quote']['share'],
  tell: (text: string) => void,
): SharedListHandle {
  const [offered, setOffered] = useState<QuoteList>();
  const done = () => {
    setOffered(undefined);
    history.replaceState(history.state, '', location.pathname + location.search);
  };
  const open = async () => {
    if (!isShareFragment(location.hash)) return;
    const { list, problem } = await readShareFragment(location.hash);
    if (problem) {
      tell(words[problem]);
      done();
      return;
    }
    const own = openList().list;
    if (own.length > 0 && addWanted(own, list).added > 0) {
      setOffered(list);
      return;
    }
    if (own.length === 0) change(() => list);
    tell(own.length === 0 ? plural(words.opened, list.length, pageLanguage()) : words.same);
    done();
  };
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const read = () => {
      void latest.current();
    };
    read();
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('hashchange', read);
    };
  }, []);
  return { offered, done };
}
