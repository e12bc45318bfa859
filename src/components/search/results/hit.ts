import { nameMarkup } from '#components/chemistry/name-markup.ts';
import { el } from '#components/search/dom.ts';
import { numberOf, formulaOf, marksIn } from '#components/search/marked-hit.ts';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { toInlineSvg } from '#chemistry/drawing/render.ts';
import { pagePaths } from '#i18n/paths.ts';
import type { Card } from '#search/index/record.ts';
import type { Hit, Why } from '#search/results/answer.ts';
import { describeWhy, isDoubtful, type SearchStrings } from '#search/results/describe.ts';
import { withMarks } from '#ui/markup/marks.ts';
import type { Markup } from '#ui/markup/markup.ts';
import type { FacetNames, SearchPageData } from './page-data.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import { offerText } from '#components/product/offer/offer-text.ts';
import { filledCopy } from '#ui/template.ts';

/** A hit as a copy of the card or row of product lists, with the matches marked. */
export function hitElement(
  template: HTMLTemplateElement,
  { words, names }: Pick<SearchPageData, 'words' | 'names'>,
  hit: Hit,
): HTMLElement {
  const { id, record } = hit;
  const copy = filledCopy(template, {
    name: markupNodes(withMarks(nameMarkup(record.name), marksIn(hit, 'name'))),
    cas: markupNodes(numberOf(hit)),
    formula: markupNodes(formulaOf(hit)),
    drawing: [record.drawing ? drawn(record.drawing, record.name) : material(names, record)],
    molarMass: [record.molarMass?.toFixed(2) ?? ''],
    why: [...status(words, hit), ...reasons(words, hit)],
    offer: [hit.record.offer ? offerText(hit.record.offer, words.hit, words.language) : ''],
  });
  copy.dataset['id'] = id;
  if (record.cas) copy.dataset['cas'] = record.cas;
  const find = <Found extends HTMLElement>(selector: string) =>
    copy.querySelector(selector) as Found;
  if (record.molarMass === undefined) copy.querySelector('[data-mass]')?.remove();
  if (!record.cas) copy.querySelector('.plate')?.classList.remove('plate');
  const link = find<HTMLAnchorElement>('[data-hit-link]');
  link.href = pagePaths().product(id);
  link.dataset['key'] = `hit ${id}`;
  // Disabled until quote-buttons.ts and compare-picks.ts enable them.
  const add = find('[data-add]');
  add.dataset['add'] = id;
  add.dataset['key'] = `add ${id}`;
  add.ariaLabel = `${words.hit.add}: ${record.name}`;
  const pick = find('[data-compare]');
  pick.dataset['compare'] = id;
  pick.dataset['key'] = `compare ${id}`;
  pick.ariaLabel = `${words.hit.compare}: ${record.name}`;
  return copy;
}

/** The structure as an image of the page's own colours. */
function drawn(drawing: Drawing, name: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = toInlineSvg(drawing, name);
  return template.content;
}

function material(names: FacetNames, record: Card): Element {
  return el('span', { class: 'muted' }, names.material[record.material ?? ''] ?? '');
}

/** That the product is no longer sold, with its successor. */
function status({ hit: words }: SearchStrings, { record: { discontinued } }: Hit): Node[] {
  if (!discontinued) return [];
  const { replacedBy } = discontinued;
  const link = replacedBy && el('a', { href: pagePaths().product(replacedBy.id) }, replacedBy.name);
  return [
    el('p', { class: 'doubtful' }, words.discontinued, ...(link ? [words.replacedBy, link] : [])),
  ];
}

const SHOWN_ABOVE: Why['field'][] = ['name', 'cas', 'formula', 'structure', 'class'];

/** Why the product is among the hits, and the matched text if it is not shown elsewhere. */
function reasons(words: SearchStrings, { why }: Hit): Node[] {
  return why.map((one) =>
    el(
      'p',
      { class: isDoubtful(one.kind) ? 'doubtful' : undefined },
      el('span', { class: 'visually-hidden' }, `${words.hit.why}: `),
      describeWhy(words, one),
      ...(SHOWN_ABOVE.includes(one.field) ? [] : [': ', ...markupNodes(matchedText(one))]),
    ),
  );
}

/** Another name or number that matched, marked. */
function matchedText({ field, matched, marks }: Why): Markup {
  return withMarks(field === 'otherName' ? nameMarkup(matched) : [matched], marks);
}
