import { useCallback, useEffect, useRef, useState } from 'react';
import type { QuoteList } from '#quote/list.ts';
import { changeList, openList, watchList, type ListState } from '#quote/storage.ts';

export interface QuoteListHandle extends ListState {
  change: (change: (list: QuoteList) => QuoteList) => void;
}

/** The visitor's list: kept on the device, the same in all tabs, in memory where that is refused. */
export function useQuoteList(): QuoteListHandle {
  const [state, setState] = useState(() => openList());
  const latest = useRef(state);
  const take = useCallback((next: ListState) => {
    latest.current = next;
    setState(next);
  }, []);
  const change = useCallback(
    (how: (list: QuoteList) => QuoteList) => {
      take(changeList(latest.current, how));
    },
    [take],
  );
  useEffect(
    () =>
      watchList((next) => {
        if (latest.current.kept) take(next);
      }),
    [take],
  );
  return { ...state, change };
}
