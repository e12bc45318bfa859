/** What stands below the only hit: its facts, and products that are easily taken for it. */
import { el } from '#components/search/dom.ts';
import { nameMarkup } from '#components/chemistry/name-markup.ts';
import { compareRows, type Row } from '#components/product/compare/compare-rows.ts';
import {
  loadPublished,
  type PublishedProduct,
} from '#components/product/compare/published-product.ts';
import { pageFactWords } from '#i18n/fact-words.ts';
import { fill } from '#i18n/fill.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { pagePaths } from '#i18n/paths.ts';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { Hit } from '#search/results/answer.ts';
import { hitElement } from './hit.ts';
import type { SearchPageData } from './page-data.ts';
import { fillMarkup } from '#ui/markup/fill-markup.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';

/** Products of the same formula that are shown. */
const SHOWN = 3;

/**
 * What is below the only hit of an answer: nothing of what could not be loaded.
 * @param root the page, which has the template of a card
 */
export async function belowOnlyHit(
  index: OpenIndex,
  data: SearchPageData,
  { id, record }: Hit,
  root: HTMLElement,
): Promise<Node[]> {
  const { only, product: productWords } = pageFactWords();
  const [loaded, same] = await Promise.all([
    loadPublished(id),
    record.formula ? search(index, `formula:${record.formula}`) : undefined,
  ]);
  const product = 'product' in loaded ? loaded.product : undefined;
  const others = (same?.hits ?? []).filter((hit) => hit.id !== id);
  return [
    el(
      'p',
      { class: 'cluster not-printed' },
      el(
        'a',
        { class: 'button button-primary', href: `${pagePaths().product(id)}#quote` },
        productWords.requestQuote,
      ),
      el('a', { class: 'button', href: pagePaths().product(id) }, only.page),
    ),
    ...(product ? [...facts(product), ...confusable(product)] : []),
    ...(same && others.length > 0
      ? ofSameFormula(others, { formula: record.formula, total: same.total }, data, root)
      : []),
  ];
}

/** Cards of other products of a formula, and the way to all. */
function ofSameFormula(
  hits: readonly Hit[],
  { formula, total }: { formula: string; total: number },
  data: SearchPageData,
  root: HTMLElement,
): Node[] {
  const { only: words } = pageFactWords();
  const template = root.querySelector('[data-template="grid-item"]') as HTMLTemplateElement;
  const cards = hits.slice(0, SHOWN).map((hit) => {
    const card = hitElement(template, data, hit);
    for (const part of card.querySelectorAll('.hit-actions, .search-why')) part.remove();
    return card;
  });
  const heading = fillMarkup(words.sameFormula, { formula: formulaMarkup(formula) });
  const all = { href: pagePaths().search(`formula:${formula}`) };
  return [
    el('h2', {}, ...markupNodes(heading)),
    el('ol', { class: 'plain-list search-grid' }, ...cards),
    ...(hits.length > SHOWN ? [el('p', {}, el('a', all, fill(words.all, { n: total })))] : []),
  ];
}

/** Names, and what is known beyond the card. */
function facts(product: PublishedProduct): Node[] {
  const texts = { ...pageFactWords(), hazards: {}, language: pageLanguage() };
  const { casNumber, catalogNumber, formula, molarMass, inchiKey, smiles } = texts.product;
  const { groups, pictograms } = texts.compare.rows;
  const shownAbove = [casNumber, catalogNumber, formula, molarMass];
  const ofItsPage = [inchiKey, smiles, groups, pictograms];
  const rows = compareRows([product], texts).filter(
    ({ head }) => ![...shownAbove, ...ofItsPage].includes(head),
  );
  const names = namesOf(product);
  if (rows.length + names.length === 0) return [];
  return [
    el(
      'dl',
      { class: 'only-facts' },
      ...(names.length > 0 ? [term(texts.only.names, ...names)] : []),
      ...rows.map(({ head, cells }) => term(head, ...cells.flatMap(linesOf))),
    ),
  ];
}

function namesOf({ name, iupacName, synonyms = [], names = {} }: PublishedProduct): Node[] {
  const own = [...new Set([...(iupacName ? [iupacName] : []), ...synonyms])];
  return [
    ...own
      .filter((one) => one !== name)
      .map((one) => el('span', {}, ...markupNodes(nameMarkup(one)))),
    ...(names.zh ?? []).map((one) => el('span', { lang: 'zh-Hans' }, one)),
  ];
}

function linesOf(cell: Row['cells'][number]): Node[] {
  return cell.map(({ text, markup, href }) => {
    const shown = markup ? markupNodes(markup) : [text];
    return href === undefined ? el('span', {}, ...shown) : el('a', { href }, ...shown);
  });
}

function term(head: string, ...lines: Node[]): HTMLElement {
  return el('div', {}, el('dt', {}, head), ...lines.map((line) => el('dd', {}, line)));
}

/** Compounds that its page says are not to be confused with it. */
function confusable({ notToBeConfusedWith = [] }: PublishedProduct): Node[] {
  if (notToBeConfusedWith.length === 0) return [];
  const links = notToBeConfusedWith.map(({ name, cas }) =>
    el(
      'li',
      {},
      ...markupNodes(nameMarkup(name)),
      ...(cas ? [', ', el('a', { href: pagePaths().search(cas), class: 'tabular' }, cas)] : []),
    ),
  );
  return [
    el('h2', { id: 'confusable' }, pageFactWords().facts.sections.lookalikes),
    el('ul', { class: 'plain-list', 'aria-labelledby': 'confusable' }, ...links),
  ];
}
