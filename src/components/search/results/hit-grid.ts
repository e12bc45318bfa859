import { pagePaths } from '#i18n/paths.ts';
import type { Hit, Why } from '#search/results/answer.ts';
import { describeWhy, isDoubtful, type SearchStrings } from '#search/results/describe.ts';
import { el, formulaNodes, markedNodes, type Child } from '#components/search/dom.ts';

/** The hits as cards. */
export function hitGrid(words: SearchStrings, hits: readonly Hit[]): HTMLElement {
  return el(
    'ol',
    { class: 'plain-list search-grid', 'aria-label': words.results },
    ...hits.map((hit) => hitCard(words, hit)),
  );
}

function hitCard(words: SearchStrings, hit: Hit): HTMLElement {
  const { cas, record } = hit;
  return el(
    'li',
    { class: 'card search-hit', 'data-cas': cas },
    el('div', { class: 'drawing' }, drawing(cas)),
    el('h2', {}, hitLink(hit)),
    el(
      'dl',
      { class: 'tabular small' },
      fact(words.hit.cas, [el('span', { class: 'plate' }, ...casNodes(hit))]),
      fact(words.hit.formula, formulaOf(hit)),
      fact(words.hit.molarMass, [`${record.molarMass.toFixed(2)} g/mol`]),
    ),
    el('div', { class: 'search-why small' }, ...reasons(words, hit)),
    addButton(words, hit),
  );
}

function fact(term: string, value: Child[]): HTMLElement {
  return el('div', {}, el('dt', {}, term), el('dd', {}, ...value));
}

/** The structure; its name stands beside it. */
export function drawing(cas: string): HTMLElement {
  const image = { src: pagePaths().productDrawing(cas), alt: '', width: '160', height: '120' };
  return el('img', { ...image, loading: 'lazy', decoding: 'async' });
}

export function hitLink(hit: Hit): HTMLElement {
  return el(
    'a',
    { href: pagePaths().product(hit.cas), 'data-key': `hit ${hit.cas}`, 'data-hit-link': true },
    ...markedNodes(hit.record.name, marksIn(hit, 'name')),
  );
}

export function casNodes(hit: Hit): Child[] {
  return markedNodes(hit.cas, marksIn(hit, 'cas'));
}

export function formulaOf({ record, why }: Hit): Child[] {
  const nodes = formulaNodes(record.formula);
  return why.some(({ field }) => field === 'formula') ? [el('mark', {}, ...nodes)] : nodes;
}

function marksIn({ why }: Hit, field: Why['field']): Why['marks'] {
  return why.find((one) => one.field === field)?.marks ?? [];
}

const SHOWN_ABOVE: Why['field'][] = ['name', 'cas', 'formula', 'structure'];

/** Why the product is among the hits, and the text that matched where it stands nowhere else. */
export function reasons(words: SearchStrings, { why }: Hit): Node[] {
  return why.map((one) =>
    el(
      'p',
      { class: isDoubtful(one.kind) ? 'doubtful' : undefined },
      el('span', { class: 'visually-hidden' }, `${words.hit.why}: `),
      describeWhy(words, one),
      ...(SHOWN_ABOVE.includes(one.field) ? [] : [': ', ...markedNodes(one.matched, one.marks)]),
    ),
  );
}

/** Dead until quote-buttons.ts has brought it to life. */
export function addButton(words: SearchStrings, { cas, record }: Hit): HTMLElement {
  return el(
    'button',
    {
      type: 'button',
      class: 'button button-small',
      disabled: true,
      'aria-label': `${words.hit.add}: ${record.name}`,
      'data-add': cas,
      'data-key': `add ${cas}`,
    },
    words.hit.add,
  );
}
