import { nameChunks, type NameToken } from '#chemistry/names/name-typography.ts';
import type { MarkedUp, Markup } from '#ui/markup/markup.ts';

/** A typeset chemical name. Its text is the name unchanged, for screen readers and copying. */
export function nameMarkup(name: string): Markup {
  return nameChunks(name).flatMap(({ tokens, tied, breakAfter }): Markup => {
    const set = tokens.map(token);
    return [
      ...(tied ? [{ tag: 'span', class: 'nowrap', content: set } as const] : set),
      ...(breakAfter ? [{ tag: 'wbr' } as const] : []),
    ];
  });
}

const TAGS = { italic: 'i', superscript: 'sup', subscript: 'sub' } as const;

function token({ text, style }: NameToken): string | MarkedUp {
  if (style === 'plain') return text;
  return style === 'smallCapitals'
    ? { tag: 'span', class: 'small-capitals', content: [text] }
    : { tag: TAGS[style], content: [text] };
}
