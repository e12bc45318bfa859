/** A row of the results of a list: what was written, the verdict, the products. */
import { el, type Child } from '#components/search/dom.ts';
import { lineOf } from '#components/search/line-of.ts';
import { marksIn } from '#components/search/marked-hit.ts';
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import { nameMarkup } from '#components/chemistry/name-markup.ts';
import { fill } from '#i18n/fill.ts';
import { pagePaths } from '#i18n/paths.ts';
import { addLines } from '#quote/list/add-lines.ts';
import { noteText, type ListTexts } from '#search/list/note-text.ts';
import { placeText } from '#search/list/places.ts';
import { wantedOf } from '#search/list/wanted.ts';
import { identified, type LookedUp } from '#search/list/verdict.ts';
import type { Hit } from '#search/results/answer.ts';
import { withMarks } from '#ui/markup/marks.ts';
import { markupNodes } from '#ui/markup/nodes.ts';

export function listRow(texts: ListTexts, one: LookedUp): HTMLElement {
  const { entry, verdict, hits } = one;
  const sure = identified(one);
  return el(
    'tr',
    {
      role: 'row',
      'data-verdict': verdict,
      'data-id': sure?.id,
      'data-cas': sure?.record.cas,
    },
    cell('line', placeText(entry)),
    cell('written', entry.text),
    cell(`verdict ${verdict}`, texts.words.verdicts[verdict]),
    cell(
      'product',
      ...hits.map((hit) => product(texts, one, hit, hit !== sure)),
      ...allOf(texts, one),
    ),
    cell('remark small', noteText(texts, one)),
  );
}

function cell(name: string, ...children: Child[]): HTMLElement {
  return el('td', { role: 'cell', class: name }, ...children);
}

/** A product of a row; one that is not certain has a button that says which compound is meant. */
function product(
  { words }: ListTexts,
  { entry }: LookedUp,
  hit: Hit,
  isChoice: boolean,
): HTMLElement {
  const { id, record, why } = hit;
  const [first] = why;
  const isOther = first?.field === 'otherName';
  const choose = el(
    'button',
    {
      type: 'button',
      class: 'button button-small',
      'aria-label': fill(words.chooseOf, { name: record.name, line: placeText(entry) }),
      click: () => {
        const { added, known } = addLines([{ ...lineOf(record), ...wantedOf(entry) }]);
        if (added + known === 0) return;
        choose.textContent = words.chosen;
        choose.disabled = true;
      },
    },
    words.choose,
  );
  return el(
    'div',
    { class: 'list-product' },
    el(
      'a',
      { href: pagePaths().product(id) },
      ...markupNodes(withMarks(nameMarkup(record.name), isChoice ? marksIn(hit, 'name') : [])),
    ),
    ...(isChoice && isOther
      ? [el('span', { class: 'small' }, ...markupNodes(withMarks([first.matched], first.marks)))]
      : []),
    el(
      'span',
      { class: 'small muted' },
      record.cas || (record.catalogNumbers[0] ?? ''),
      ' ',
      ...markupNodes(formulaMarkup(record.formula, record.writtenFormula)),
    ),
    isChoice && choose,
  );
}

/** A link to all products that an entry may be. */
function allOf({ words }: ListTexts, { hits, total, query }: LookedUp): Child[] {
  if (total <= hits.length) return [];
  return [el('a', { href: pagePaths().search(query) }, fill(words.allOf, { n: total }))];
}
