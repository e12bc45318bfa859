import { formulaParts } from '#chemistry/formula/parts.ts';
import type { Markup } from '#ui/markup/markup.ts';

/**
 * A formula with real sub- and superscripts: `formulaMarkup('C8H7IO')`; with the usual writing of
 * salts and hydrates in front of the Hill formula: `formulaMarkup('C4H12ClN', 'C4H11N·HCl')`.
 */
export function formulaMarkup(formula: string, written?: string): Markup {
  const hill = oneFormula(formula);
  return written === undefined ? hill : [...oneFormula(written), ' (', ...hill, ')'];
}

/** Each part on one line; a line may break behind the points between them. */
function oneFormula(formula: string): Markup {
  const parts = formula.split(/(?<=·)/);
  return parts.flatMap((part, at): Markup => {
    if (isOpen(part)) return condensedMarkup(part);
    const content = formulaParts(part).map(({ text, kind }) =>
      kind === 'plain'
        ? text
        : { tag: kind === 'subscript' ? ('sub' as const) : ('sup' as const), content: [text] },
    );
    const set = { tag: 'span', class: 'nowrap formula', content } as const;
    return at === 0 ? [set] : [{ tag: 'wbr' }, set];
  });
}

/** A count without a figure, as of a polymer or a hydrate: H(OCH2CH2)nOH, xH2O. */
function isOpen(formula: string): boolean {
  return /^x[A-Z]|[)\]]n/.test(formula);
}

/** A condensed formula with its counts lowered: `condensedMarkup('CH2CH(NH2)C(=O)OH')`. */
export function condensedMarkup(formula: string): Markup {
  const content = formula
    .split(/((?<=[A-Za-z)])\d+|(?<=[)\]])n)/)
    .map((text, at) => (at % 2 === 0 ? text : { tag: 'sub' as const, content: [text] }))
    .filter((part) => part !== '');
  return [{ tag: 'span', class: 'formula', content }];
}
