import type { Markup } from './markup.ts';
import { plainText } from './markup.ts';

/** Start and end of a range of the plain text. */
export type Mark = readonly [start: number, end: number];

/** The text with `<mark>` around each range; ranges are in order and do not overlap. */
export function withMarks(markup: Markup, marks: readonly Mark[]): Markup {
  let done = 0;
  const parts = marks.flatMap(([start, end]): Markup => {
    const before = slice(markup, done, start);
    done = end;
    return [...before, { tag: 'mark', content: slice(markup, start, end) }];
  });
  return marks.length === 0 ? markup : [...parts, ...slice(markup, done, Infinity)];
}

/** The markup of a range of the plain text. */
function slice(markup: Markup, from: number, to: number): Markup {
  let at = 0;
  return markup.flatMap((part): Markup => {
    const start = at;
    const { length } = plainText([part]);
    at += length;
    if (length === 0) return start >= from && start < to ? [part] : [];
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
    if (first >= last) return [];
    if (typeof part === 'string') return [part.slice(first, last)];
    return [{ ...part, content: slice(part.content ?? [], first, last) }];
  });
}
