import { useEffect, useRef, useState } from 'react';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import { addWanted, type QuoteList } from '#quote/list/list.ts';
import { isShareFragment, readShareFragment } from '#quote/files/share.ts';
import { openList } from '#quote/list/storage.ts';
import type { QuoteListHandle } from './use-quote-list.ts';
import { pageLanguage } from '#i18n/languages.ts';

export interface SharedListHandle {
  /** A list that waits for the visitor to say what becomes of it. */
  offered: QuoteList | undefined;
  /** Takes the offered list away, and the fragment out of the address. */
  done: () => void;
}

/**
 * Reads a list from the address. An empty list takes it in at once; one with something in it is
 * left as it is until the visitor has chosen. A damaged or foreign link only leaves a message.
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
