import { createElement } from 'react';
import type { Markup } from './markup.ts';

/** A marked-up text in React. */
export default function MarkedText({ of }: { of: Markup }) {
  return of.map((part, at) =>
    typeof part === 'string'
      ? part
      : createElement(
          part.tag,
          { key: at, className: part.class },
          part.content && <MarkedText of={part.content} />,
        ),
  );
}
