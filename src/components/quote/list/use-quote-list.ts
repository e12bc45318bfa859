import { useCallback, useEffect, useMemo, useState } from 'react';
import { changeLine } from '#quote/list/edit-list.ts';
import { LINE_TEXTS, type LineText, type QuoteLine, type Wanted } from '#quote/list/line.ts';
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
  const show = useCallback((next: ListState) => {
    setState((before) => ({ ...next, list: sharing(before.list, next.list) }));
  }, []);
  useEffect(() => watchList(show), [show]);
  const change = useCallback(
    (how: (list: QuoteList) => QuoteList) => {
      show(changeList(how));
    },
    [show],
  );
  const edit = useCallback(
    (id: string, typed: Wanted) => {
      const fits: Wanted = {};
      const over: Wanted = {};
      for (const [key, text] of Object.entries(typed)) {
        const isFitting = String(text).length <= (LINE_TEXTS[key as LineText] ?? Infinity);
        Object.assign(isFitting ? fits : over, { [key]: text });
      }
      setTooLong(({ [id]: before, ...others }) => {
        const left = Object.entries({ ...before, ...over }).filter(([key]) => !(key in fits));
        return left.length > 0 ? { ...others, [id]: Object.fromEntries(left) } : others;
      });
      if (Object.keys(fits).length > 0) change((list) => changeLine(list, id, fits));
    },
    [change],
  );
  const list = useMemo(
    () => state.list.map((line) => (tooLong[line.id] ? { ...line, ...tooLong[line.id] } : line)),
    [state.list, tooLong],
  );
  return { ...state, list, change, edit };
}

/** The list as it is now, with the earlier objects of lines that are the same. */
function sharing(before: QuoteList, now: QuoteList): QuoteList {
  const known = new Map(before.map((line) => [line.id, line]));
  const lines = now.map((line) => {
    const earlier = known.get(line.id);
    return earlier && isSame(earlier, line) ? earlier : line;
  });
  const isUnchanged =
    lines.length === before.length && lines.every((line, at) => line === before[at]);
  return isUnchanged ? before : lines;
}

function isSame(a: QuoteLine, b: QuoteLine): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof QuoteLine)[];
  return keys.every((key) => a[key] === b[key]);
}
