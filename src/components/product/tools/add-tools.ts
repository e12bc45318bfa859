import {
  loadPublished,
  type PublishedProduct,
} from '#components/product/compare/published-product.ts';
import { el } from '#components/search/dom.ts';
import { citationButtons } from './citations.ts';
import { elsewhere } from './elsewhere.ts';
import { labTools, type LabFacts } from './lab-tools.ts';
import { addStyle } from '#ui/add-style.ts';
import { pageLabWords, type LabWords } from '#i18n/lab-words.ts';
import css from './tools.css?inline';

/**
 * Adds the tools of a product to the section of its computed data, folded; they are filled when they
 * are first opened.
 * @param section with the masses of the parts of a salt or solvate in `data-parts`
 */
export function addTools(section: Element): void {
  addStyle(css);
  const words = pageLabWords();
  const panel = el('div', { class: 'stack lab-tools' });
  const details = el(
    'details',
    { class: 'not-printed', toggle: () => void (details.open && fillTools(panel, section, words)) },
    el('summary', {}, words.title),
    panel,
  );
  section.append(details);
}

async function fillTools(panel: HTMLElement, section: Element, words: LabWords): Promise<void> {
  if (panel.childElementCount > 1) return;
  panel.replaceChildren(el('p', {}, words.loading));
  const id = section.closest<HTMLElement>('[data-product]')?.dataset['product'] ?? '';
  const loaded = await loadPublished(id);
  if (!('product' in loaded)) {
    panel.replaceChildren(el('p', { role: 'alert' }, words.failed));
    return;
  }
  const { product } = loaded;
  const facts = labFacts(product, section.getAttribute('data-parts') ?? '');
  const cited = {
    product,
    url: document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.href,
    supplier: document.querySelector('.brand')?.textContent.trim() ?? '',
    date: new Date().toISOString().slice(0, 10),
  };
  panel.replaceChildren(
    ...(facts ? labTools(facts, words) : []),
    citationButtons(cited, words),
    ...(product.cas ? [elsewhere(product.cas, words)] : []),
  );
}

/** Undefined for a product without a molar mass. */
function labFacts(product: PublishedProduct, parts: string): LabFacts | undefined {
  const { molarMass: whole, properties = [] } = product;
  if (!whole) return undefined;
  const dense = properties.find(
    ({ kind, value, unit }) => kind === 'density' && unit === 'g/cm3' && Number(value) > 0,
  );
  const masses = parts.split(';').flatMap((part) => {
    const [formula = '', mass = ''] = part.split('=');
    return mass === '' ? [] : [{ formula, share: Number(mass) / whole.value }];
  });
  return {
    molarMass: whole.value,
    density: dense && { value: String(dense.value), temperature: dense.temperature },
    parts: masses,
  };
}
