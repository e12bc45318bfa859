/** Suggestions for a text: formulas that begin with it, and the best hits. Loaded with the index. */
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { toDecoration } from '#chemistry/drawing/svg.ts';
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import { el } from '#components/search/dom.ts';
import { fetchPointer, loadIndex } from '#components/search/load-index.ts';
import { numberOf, formulaOf, marksIn } from '#components/search/marked-hit.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { pagePaths } from '#i18n/paths.ts';
import { plural } from '#i18n/plural.ts';
import { pageSuggestionWords, type SuggestionWords } from '#i18n/suggestion-words.ts';
import { suggest } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { HIT_KINDS } from '#search/readings/registry.ts';
import type { Hit } from '#search/results/answer.ts';
import { heldFormulas, type HeldFormula } from '#search/results/held-formulas.ts';
import { withMarks } from '#ui/markup/marks.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import type { Choices } from './combobox.ts';

let opened: Promise<OpenIndex> | undefined;

/** @throws if the index, or a file of it, cannot be loaded; the next call tries again */
export async function suggestedChoices(text: string): Promise<Choices> {
  opened ??= openIndex();
  const index = await opened.catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  const [formulas, hits] = await Promise.all([heldFormulas(index, text), suggest(index, text)]);
  const words = pageSuggestionWords();
  // Beside formulas that begin so, names that are merely like the text would puzzle.
  const shown = formulas.length > 0 ? hits.filter((hit) => !isNear(hit)) : hits;
  const options = [
    ...formulas.map((one) => formulaOption(words, one)),
    ...shown.map(productOption),
  ];
  const { length } = options;
  return {
    label: words.label,
    options,
    status: length > 0 ? plural(words.count, length, pageLanguage()) : '',
  };
}

async function openIndex(): Promise<OpenIndex> {
  const { index, folder } = await fetchPointer();
  return loadIndex(index, folder);
}

function formulaOption(words: SuggestionWords, { formula, total, query }: HeldFormula) {
  return option(
    { 'data-href': pagePaths().search(query), 'data-search': query },
    el(
      'span',
      { 'data-line': true },
      ...markupNodes(formulaMarkup(formula)),
      ' · ',
      el('span', { 'data-ids': true }, plural(words.products, total, pageLanguage())),
    ),
  );
}

function productOption(hit: Hit): HTMLElement {
  const { id, record } = hit;
  const [first] = hit.why;
  const other = first?.field === 'otherName' || first?.field === 'catalogNumber';
  return option(
    { 'data-href': pagePaths().product(id), 'data-cas': record.cas || undefined },
    el('span', { 'data-drawing': true }, record.drawing && drawn(record.drawing)),
    el(
      'span',
      { 'data-text': true },
      el(
        'span',
        { 'data-name': true },
        ...markupNodes(withMarks([record.name], marksIn(hit, 'name'))),
        ...(other ? [' · ', ...markupNodes(withMarks([first.matched], first.marks))] : []),
      ),
      ' ',
      el(
        'span',
        { 'data-ids': true, class: 'tabular' },
        ...markupNodes(numberOf(hit)),
        ' ',
        ...markupNodes(formulaOf(hit)),
      ),
    ),
  );
}

function option(
  attributes: Record<string, string | undefined>,
  ...content: Parameters<typeof el>[2][]
): HTMLElement {
  return el('li', { role: 'option', 'aria-selected': 'false', ...attributes }, ...content);
}

/** The structure in the colours of suggest.css: pages do not carry them for the list. */
function drawn(drawing: Drawing): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = toDecoration(drawing, (element) => `data-element="${element}"`);
  return template.content;
}

function isNear({ why: [first] }: Hit): boolean {
  return first !== undefined && HIT_KINDS[first.kind].verdict === 'near';
}
