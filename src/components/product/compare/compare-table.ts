/** The table of a comparison, and the same as a file. */
import { toInlineSvg } from '#chemistry/drawing/render.ts';
import { nameMarkup } from '#components/chemistry/name-markup.ts';
import { el, type Child } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import { pagePaths } from '#i18n/paths.ts';
import { disarm } from '#tables/csv.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import type { CompareTexts, Line, Row } from './compare-rows.ts';
import type { PublishedProduct } from './published-product.ts';

export interface Compared {
  products: readonly PublishedProduct[];
  rows: readonly Row[];
  /** Address of the comparison without a product. */
  without: (id: string) => string;
  texts: CompareTexts;
  /** A copy of the drawing of a pictogram. */
  pictogram: (code: string) => Node | undefined;
}

/** The table with a column for each product; every row says whether it differs. */
export function compareTable(compared: Compared): HTMLTableElement {
  const { products, rows, texts } = compared;
  const { compare } = texts;
  const corner = el(
    'th',
    { scope: 'col' },
    el('span', { class: 'visually-hidden' }, compare.property),
  );
  const heads = products.map((product) => columnHead(compared, product));
  return el(
    'table',
    { class: 'compare-table tabular' },
    el('thead', {}, el('tr', {}, corner, ...heads)),
    el(
      'tbody',
      {},
      row(
        compare.rows.structure,
        products.map(({ id, ...one }) => [drawing({ id, ...one }, texts)]),
      ),
      ...rows.map(({ head, cells, state }) =>
        row(
          state === 'differs' ? [mark(compare), head] : head,
          cells.map((lines) => cell(lines, compared)),
          state,
        ),
      ),
      row(compare.rows.links, products.map(links(texts)), 'links'),
    ),
  );
}

/** The table as tab-separated values; no cell runs as a formula in a spreadsheet. */
export function compareTsv({ products, rows, texts: { compare } }: Compared): string {
  const cellText = (lines: readonly Line[]) =>
    lines
      .map(({ text, source }) => (source ? fill(compare.sourced, { what: text, source }) : text))
      .join('; ');
  const table = [
    [compare.property, ...products.map(({ name }) => name)],
    ...rows.map(({ head, cells }) => [head, ...cells.map(cellText)]),
  ];
  return table
    .map((cells) => cells.map((text) => disarm(text.replace(/\s+/g, ' '))).join('\t'))
    .join('\n');
}

/** A sign for all, and a word for those who hear the page. */
function mark({ differs, differsSign }: CompareTexts['compare']): Node {
  return el(
    'span',
    { class: 'differs' },
    el('span', { 'aria-hidden': 'true' }, differsSign),
    el('span', { class: 'visually-hidden' }, `${differs}: `),
  );
}

function row(
  head: string | Child[],
  cells: readonly Child[][],
  state: Row['state'] | 'links' = 'incomplete',
): HTMLTableRowElement {
  return el(
    'tr',
    { 'data-state': state, class: state === 'links' && 'not-printed' },
    el('th', { scope: 'row' }, ...[head].flat()),
    ...cells.map((children) => el('td', {}, ...children)),
  );
}

function columnHead({ texts: { compare }, without }: Compared, { id, name }: PublishedProduct) {
  return el(
    'th',
    { scope: 'col' },
    el('a', { href: pagePaths().product(id) }, ...markupNodes(nameMarkup(name))),
    el(
      'a',
      {
        class: 'button button-small',
        href: without(id),
        'aria-label': fill(compare.leaveOutOf, { name }),
      },
      compare.leaveOut,
    ),
  );
}

function drawing(
  { drawing: drawn, name, composition, withoutStructure = 'notStated' }: PublishedProduct,
  { product, supply }: CompareTexts,
): Node {
  if (!drawn)
    return el('span', { class: 'muted' }, supply.materials[composition?.kind ?? withoutStructure]);
  const frame = el('div', { class: 'drawing' });
  frame.innerHTML = toInlineSvg(drawn, fill(product.drawingLabel, { name }));
  return frame;
}

function cell(lines: readonly Line[], { texts, pictogram }: Compared): Child[] {
  if (lines.length === 0) return [el('span', { class: 'muted' }, texts.compare.noneOnFile)];
  return [el('ul', { class: 'plain-list' }, ...lines.map((line) => el('li', {}, ...shown(line))))];

  function shown({ text, markup = [text], source, href, pictogram: code }: Line): Child[] {
    const image = code && pictogram(code);
    if (image) return [image];
    const words = markupNodes(markup);
    return [
      ...(href === undefined ? words : [el('a', { href }, ...words)]),
      source !== undefined && el('span', { class: 'muted source' }, ` ${source}`),
    ];
  }
}

function links({ compare, product }: CompareTexts) {
  return ({ id }: PublishedProduct): Child[] => {
    const paths = pagePaths();
    const all = [
      { href: `${paths.product(id)}#quote`, text: product.requestQuote },
      { href: paths.productData(id), text: compare.asData },
    ];
    return [
      el(
        'ul',
        { class: 'plain-list' },
        ...all.map(({ href, text }) => el('li', {}, el('a', { href }, text))),
      ),
    ];
  };
}
