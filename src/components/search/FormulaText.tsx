import { formulaParts } from '#chemistry/formula.ts';

const TAGS = { plain: 'span', subscript: 'sub', superscript: 'sup' } as const;

/** A formula with real subscripts. */
export function FormulaText({ formula }: { formula: string }) {
  return formulaParts(formula).map(({ text, kind }, at) => {
    const Tag = TAGS[kind];
    return kind === 'plain' ? text : <Tag key={at}>{text}</Tag>;
  });
}
