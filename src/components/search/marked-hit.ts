/** The texts of a hit as lists and suggestions show them, with what matched marked. */
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import type { Hit, Why } from '#search/results/answer.ts';
import { withMarks } from '#ui/markup/marks.ts';
import type { Markup } from '#ui/markup/markup.ts';

export function casOf(hit: Hit): Markup {
  return withMarks([hit.cas], marksIn(hit, 'cas'));
}

/** The formula, marked as a whole where it was asked for. */
export function formulaOf({ record, why }: Hit): Markup {
  const formula = formulaMarkup(record.formula, record.writtenFormula);
  return why.some(({ field }) => field === 'formula')
    ? [{ tag: 'mark', content: formula }]
    : formula;
}

/** What to mark in a text of the hit. */
export function marksIn({ why }: Hit, field: Why['field']): Why['marks'] {
  return why.find((one) => one.field === field)?.marks ?? [];
}
