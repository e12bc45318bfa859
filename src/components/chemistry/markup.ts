import { formulaParts } from '#chemistry/formula/parts.ts';
import { nameChunks, type NameToken } from '#chemistry/names/name-typography.ts';
import type { MarkedUp, Markup } from '#ui/markup/markup.ts';

/** A formula with real sub- and superscripts, on one line: `formulaMarkup('C8H7IO')`. */
export function formulaMarkup(formula: string): Markup {
  const content = formulaParts(formula).map(({ text, kind }) =>
    kind === 'plain'
      ? text
      : { tag: kind === 'subscript' ? ('sub' as const) : ('sup' as const), content: [text] },
  );
  return [{ tag: 'span', class: 'nowrap formula', content }];
}

/** A chemical name set as in print. The text is the name, so that it is read out and copied as written. */
export function nameMarkup(name: string): Markup {
  return nameChunks(name).flatMap(({ tokens, tied, breakAfter }): Markup => {
    const set = tokens.map(token);
    return [
      ...(tied ? [{ tag: 'span', class: 'nowrap', content: set } as const] : set),
      ...(breakAfter ? [{ tag: 'wbr' } as const] : []),
    ];
  });
}

function token({ text, style }: NameToken): string | MarkedUp {
  if (style === 'plain') return text;
  return style === 'italic'
    ? { tag: 'i', content: [text] }
    : { tag: 'span', class: 'small-capitals', content: [text] };
}
