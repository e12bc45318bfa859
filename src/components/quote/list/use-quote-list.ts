import { useCallback, useEffect, useState } from 'react';
import { changeLine } from '#quote/list/edit-list.ts';
import { LINE_TEXTS, type LineText, type Wanted } from '#quote/list/line.ts';
import type { QuoteList } from '#quote/list/list.ts';
import { changeList, openList, watchList, type ListState } from '#quote/list/storage.ts';

export interface QuoteListHandle extends ListState {
  change: (change: (list: QuoteList) => QuoteList) => void;
  /** Applies input to a line; a text that is too long stays in the page and is not stored. */
  edit: (id: string, typed: Wanted) => void;
}

/**
 * The visitor's list: stored on the device and shared by all tabs, or in this tab if storage is
 * refused.
 */
export function useQuoteList(): QuoteListHandle {
  const [state, setState] = useState(() => openList());
  const [tooLong, setTooLong] = useState<Record<string, Wanted>>({});
  useEffect(() => watchList(setState), []);
  const change = useCallback((how: (list: QuoteList) => QuoteList) => {
    setState(changeList(how));
  }, []);
  const edit = (id: string, typed: Wanted) => {
    const fits: Wanted = {};
    const held: Wanted = { ...tooLong[id] };
    for (const [key, text] of Object.entries(typed)) {
      const fitting = String(text).length <= (LINE_TEXTS[key as LineText] ?? Infinity);
      Object.assign(fitting ? fits : held, { [key]: text });
      if (fitting) Reflect.deleteProperty(held, key);
    }
    setTooLong({ ...tooLong, [id]: held });
    if (Object.keys(fits).length > 0) change((list) => changeLine(list, id, fits));
  };
  const list = state.list.map((line) => ({ ...line, ...tooLong[line.id] }));
  return { ...state, list, change, edit };
}
