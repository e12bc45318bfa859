import type { PublishedProduct } from '#components/product/compare/published-product.ts';
import { el } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import { disarm } from '#tables/csv.ts';
import type { LabWords } from '#i18n/lab-words.ts';

/** A product with its address. */
export interface Cited {
  product: PublishedProduct;
  url: string;
  supplier: string;
  /** Today, as YYYY-MM-DD. */
  date: string;
}

/** The texts by which others refer to a product. */
export function citations(
  { product, url, supplier, date }: Cited,
  { cite }: LabWords,
): Record<'citation' | 'markdown' | 'row', string> {
  const { name, cas, catalogNumber, formula = '', smiles = '', inchiKey = '' } = product;
  const number = cas ? `, CAS ${cas}` : catalogNumber ? `, ${catalogNumber}` : '';
  const mass = product.molarMass?.value.toFixed(2);
  const cells = [name, cas ?? catalogNumber ?? '', formula, mass ?? '', smiles, inchiKey, url];
  const facts = [formula, mass && `${mass} g/mol`].filter(Boolean).map((fact) => `, ${fact ?? ''}`);
  return {
    // A name such as "Co., Ltd." ends with its own point.
    citation: fill(cite.text, {
      supplier: supplier.replace(/\.$/, ''),
      name,
      numbers: number,
      url,
      date,
    }),
    markdown: `[${name.replaceAll(/[\\[\]]/g, '\\$&')}](${url})${number}${facts.join('')}`,
    row: cells.map((cell) => disarm(cell)).join('\t'),
  };
}

/** Buttons that copy them. */
export function citationButtons(cited: Cited, words: LabWords): HTMLElement {
  const { cite } = words;
  const texts = citations(cited, words);
  const status = el('p', { role: 'status', class: 'small' });
  const buttons = (['citation', 'markdown', 'row'] as const).map((kind) =>
    el(
      'button',
      {
        type: 'button',
        class: 'button button-small',
        click: () => {
          navigator.clipboard.writeText(texts[kind]).then(
            () => (status.textContent = `${cite.copied} ${texts[kind]}`),
            () => (status.textContent = `${cite.refused} ${texts[kind]}`),
          );
        },
      },
      cite[kind],
    ),
  );
  return el(
    'section',
    { class: 'stack stack-tight' },
    el('h3', {}, cite.title),
    el('div', { class: 'cluster' }, ...buttons),
    status,
  );
}
