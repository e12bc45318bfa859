import { el } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import type { LabWords } from '#i18n/lab-words.ts';

/** Searches of public registers by CAS number. */
const REGISTERS: Record<string, (cas: string) => string> = {
  PubChem: (cas) => `https://pubchem.ncbi.nlm.nih.gov/#query=${cas}`,
  'ECHA CHEM': (cas) => `https://chem.echa.europa.eu/substance-search?searchText=${cas}`,
  'CAS Common Chemistry': (cas) => `https://commonchemistry.cas.org/detail?cas_rn=${cas}`,
};

/** Links that look a CAS number up in other registers, which may not hold it. */
export function elsewhere(cas: string, { elsewhere: words }: LabWords): HTMLElement {
  const links = Object.entries(REGISTERS).map(([name, address]) =>
    el('a', { href: address(cas), rel: 'noopener' }, name),
  );
  return el(
    'section',
    { class: 'stack stack-tight' },
    el('h3', {}, fill(words.title, { cas })),
    el('p', { class: 'cluster' }, ...links),
    el('p', { class: 'small muted' }, words.note),
  );
}
