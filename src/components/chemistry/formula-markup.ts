import { formulaParts } from '#chemistry/formula/parts.ts';
import type { Markup } from '#ui/markup/markup.ts';

/** A formula with real sub- and superscripts, on one line: `formulaMarkup('C8H7IO')`. */
export function formulaMarkup(formula: string): Markup {
  const content = formulaParts(formula).map(({ text, kind }) =>
    kind === 'plain'
      ? text
      : { tag: kind === 'subscript' ? ('sub' as const) : ('sup' as const), content: [text] },
  );
  return [{ tag: 'span', class: 'nowrap formula', content }];
}
