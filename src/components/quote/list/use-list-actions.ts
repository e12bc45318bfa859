import { useState } from 'react';
import { flushSync } from 'react-dom';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import { changeLine, removeLine, restoreLine } from '#quote/list/edit-list.ts';
import { LINE_TEXTS, type QuoteLine } from '#quote/list/line.ts';
import { addWanted, isSameProduct, MAX_LINES, type QuoteList } from '#quote/list/list.ts';
import { lookUp, readAsked, type AskKind } from './ask.ts';
import { lineName } from './line-name.ts';
import type { QuoteListHandle } from './use-quote-list.ts';

/** Result of the last action, and how to undo it. */
export interface Notice {
  text: string;
  undo?: () => void;
}

export interface ListActions {
  notice: Notice | undefined;
  tell: (text: string) => void;
  close: () => void;
  /** @returns the problem with the text, if any */
  ask: (text: string, kind: AskKind) => string | undefined;
  /** Adds a product of the catalog by its id, when its data arrive. */
  askProduct: (id: string) => void;
  remove: (line: QuoteLine, at: number) => void;
  /** Replaces the list by another one; can be undone. */
  replace: (list: QuoteList, by: QuoteList, text: string) => void;
}

/**
 * Actions of the visitor on the list; each sets a notice.
 * @param onUndone called after an undo, which removes the focused button; with the id of the
 *   restored line, if any
 */
export function useListActions(
  { list, change }: Pick<QuoteListHandle, 'list' | 'change'>,
  words: Strings['quote'],
  onUndone: (id?: string) => void,
): ListActions {
  const [notice, setNotice] = useState<Notice>();
  const tell = (text: string) => {
    setNotice({ text });
  };
  const undoable = (text: string, undo: () => void, id?: string) => {
    // Several removals are undone one by one, the last one first.
    const earlier = notice?.undo && notice;
    setNotice({
      text,
      undo: () => {
        flushSync(() => {
          undo();
          setNotice(earlier);
        });
        onUndone(id);
      },
    });
  };
  return {
    notice,
    tell,
    close: () => {
      setNotice(undefined);
    },
    ask: (text, kind) => {
      const { wanted, refusal } = readAsked(text, kind, words.add);
      if (refusal !== undefined) return refusal;
      const { added, refused } = addWanted(list, [wanted]);
      if (refused > 0) return fill(words.page.full, { max: MAX_LINES });
      change((lines) => addWanted(lines, [wanted]).list);
      const name = lineName(wanted, words);
      tell(fill(added > 0 ? words.page.added : words.page.known, { name }));
      if (wanted.cas) void nameLines(wanted.cas, { change }, words, tell);
      return undefined;
    },
    askProduct: (id) => {
      void addProduct(id, { change }, words, tell);
    },
    remove: (line, at) => {
      const kept = fitting(line);
      const restore = () => {
        change((lines) => restoreLine(lines, kept, at));
      };
      change((lines) => removeLine(lines, line.id));
      undoable(fill(words.page.removed, { name: lineName(line, words) }), restore, line.id);
    },
    replace: (before, by, text) => {
      const kept = before.map(fitting);
      change(() => by);
      undoable(text, () => {
        change(
          (lines) =>
            addWanted(
              kept,
              lines.filter((line) => !by.includes(line)),
            ).list,
        );
      });
    },
  };
}

/** A line without texts that are too long to be stored. */
function fitting(line: QuoteLine): QuoteLine {
  const fits = ([key, text]: [string, unknown]) =>
    String(text).length <= (LINE_TEXTS[key as keyof typeof LINE_TEXTS] ?? Infinity);
  return Object.fromEntries(Object.entries(line).filter(fits)) as unknown as QuoteLine;
}

/**
 * Names the lines of a CAS number when the product's data arrive, or reports that there are none.
 */
async function nameLines(
  cas: string,
  { change }: Pick<QuoteListHandle, 'change'>,
  words: Strings['quote'],
  tell: (text: string) => void,
): Promise<void> {
  const found = await lookUp(cas);
  if (found.outcome !== 'held') {
    tell(fill(words.page[found.outcome], { cas }));
    return;
  }
  const { facts } = found;
  change((lines) =>
    lines
      .filter((line) => isSameProduct(line, { cas }))
      .reduce(
        // A pack has a catalog number of its own.
        (named, { id, catalogNumber }) =>
          changeLine(named, id, { ...facts, ...(catalogNumber && { catalogNumber }) }),
        lines,
      ),
  );
  tell(fill(words.page.added, { name: lineName(facts, words) }));
}

/** Adds a product of the catalog, or reports that there is none with this id. */
async function addProduct(
  id: string,
  { change }: Pick<QuoteListHandle, 'change'>,
  { page }: Strings['quote'],
  tell: (text: string) => void,
): Promise<void> {
  const found = await lookUp(id);
  if (found.outcome !== 'held') {
    const text = found.outcome === 'notHeld' ? page.noProduct : page.productNotLoaded;
    tell(fill(text, { id: id.slice(0, 60) }));
    return;
  }
  let { added, refused } = { added: 0, refused: 0 };
  change((lines) => {
    const sum = addWanted(lines, [found.facts]);
    ({ added, refused } = sum);
    return sum.list;
  });
  const text = refused > 0 ? page.full : added > 0 ? page.added : page.known;
  tell(fill(text, { name: found.facts.name ?? id, max: MAX_LINES }));
}
