/** The hits as a table: loaded when somebody asks for it. */
import type { Hit } from '#search/results/answer.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import { el, type Child } from '#components/search/dom.ts';
import { addButton, casNodes, drawing, formulaOf, hitLink, reasons } from './hit-grid.ts';

export function hitTable(words: SearchStrings, hits: readonly Hit[]): HTMLElement {
  const { structure, name, cas, formula, molarMass, quote } = words.hit;
  const heads = [structure, name, cas, formula, `${molarMass} (g/mol)`, quote];
  const table = el(
    'table',
    { class: 'tabular search-table' },
    el('caption', { class: 'visually-hidden' }, words.results),
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el('tbody', {}, ...hits.map((hit) => row(words, hit))),
  );
  return el(
    'div',
    { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': words.results },
    table,
  );
}

function row(words: SearchStrings, hit: Hit): HTMLElement {
  const cell = (...children: Child[]) => el('td', {}, ...children);
  return el(
    'tr',
    { 'data-cas': hit.cas },
    el('td', { class: 'drawing' }, drawing(hit.cas)),
    cell(hitLink(hit), el('div', { class: 'search-why small' }, ...reasons(words, hit))),
    el('td', { class: 'nowrap' }, ...casNodes(hit)),
    cell(...formulaOf(hit)),
    el('td', { class: 'number' }, hit.record.molarMass.toFixed(2)),
    cell(addButton(words, hit)),
  );
}
