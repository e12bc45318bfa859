import { FONT_BUDGET, IMAGE_BUDGET, REQUEST_BUDGET, type Kind } from './kinds.ts';
import { sum, type Weight } from './measure.ts';

/** A measured number and its budget. */
export interface Judged {
  readonly what: string;
  readonly weight: number;
  readonly budget: number;
}

/** Compares a page with the budgets of its kind. */
export function judge(weight: Weight, kind: Kind): Judged[] {
  const { html, script, later, fonts, hasGreek, images, requests, index } = weight;
  const fontBudget = hasGreek ? FONT_BUDGET.withGreek : FONT_BUDGET.latin;
  return [
    { what: 'HTML', weight: html, budget: kind.html },
    { what: 'script', weight: script, budget: kind.script },
    { what: 'on demand', weight: sum(later.values()), budget: kind.later },
    { what: 'fonts', weight: fonts, budget: fontBudget },
    { what: 'images', weight: images, budget: IMAGE_BUDGET },
    { what: 'requests', weight: requests, budget: REQUEST_BUDGET },
    ...(kind.withIndex === undefined
      ? []
      : [{ what: 'with index', weight: script + index, budget: kind.withIndex }]),
  ];
}

/** Messages for numbers over their budget. */
export function excesses(weight: Weight, kind: Kind): string[] {
  return judge(weight, kind)
    .filter(({ weight: is, budget }) => is > budget)
    .map(
      ({ what, weight: is, budget }) =>
        `${weight.path} (${kind.name}): ${what} ${String(is)}, budget ${String(budget)}`,
    );
}
