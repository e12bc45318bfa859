/** The texts of a hit for lists and suggestions, with the matches marked. */
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import type { Hit, Why } from '#search/results/answer.ts';
import { withMarks } from '#ui/markup/marks.ts';
import type { Markup } from '#ui/markup/markup.ts';

/** The CAS number; without one the catalog number. */
export function numberOf(hit: Hit): Markup {
  const { cas, catalogNumbers } = hit.record;
  const [catalogNumber = ''] = catalogNumbers;
  return cas
    ? withMarks([cas], marksIn(hit, 'cas'))
    : withMarks([catalogNumber], marksIn(hit, 'catalogNumber'));
}

/** The formula, marked as a whole if it matched. */
export function formulaOf({ record, why }: Hit): Markup {
  const formula = formulaMarkup(record.formula, record.writtenFormula);
  return why.some(({ field }) => field === 'formula')
    ? [{ tag: 'mark', content: formula }]
    : formula;
}

/** The parts to mark in a text of the hit. */
export function marksIn({ why }: Hit, field: Why['field']): Why['marks'] {
  return why.find((one) => one.field === field)?.marks ?? [];
}
