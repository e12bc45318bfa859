import { expect, test } from 'vitest';
import { builtPages, CONTACT_SUPPLIER, DIST, type BuiltPage } from './dist.ts';

const sites = await Promise.all([DIST, CONTACT_SUPPLIER].map((site) => builtPages(site)));
const products = sites.flat().filter(({ root }) => root.querySelector('[data-product]'));

/** Texts of the sources that links below an element lead to. */
function sourcesBelow({ root }: BuiltPage, selector: string): string[] {
  const links = root.querySelectorAll(`${selector} a[href^="#source-"]`);
  return links.map((link) => root.querySelector(link.getAttribute('href') ?? '')?.text ?? '');
}

test('computed values lead to the source of their data or program, whatever the content', () => {
  expect(products).toHaveLength(8);
  for (const page of products) {
    const rows = page.root.querySelectorAll('table[aria-labelledby=computed-heading] tbody tr');
    const methods = page.root.querySelector('table[aria-labelledby=computed-heading] + p')?.text;
    for (const row of rows) expect(methods).toContain(row.querySelector('th')?.text);
    const sources = sourcesBelow(page, '#computed p').join();
    for (const name of ['CIAAW', 'AME2020', 'RDKit']) expect(sources, page.path).toContain(name);
  }
});

test('names and numbers have a source, or the page says that none is on file', () => {
  for (const page of products) {
    const block = page.root.getElementById('identifiers');
    const facts = block?.querySelectorAll('dl > div') ?? [];
    for (const fact of facts) {
      const term = fact.querySelector('dt')?.text ?? '';
      if (!/IUPAC|Synonyms|Chinese|EC number|MDL|UN number/.test(term)) continue;
      const said = block?.querySelector('p')?.text.includes(term);
      expect(
        said || fact.querySelector('a[href^="#source-"]'),
        `${page.path} ${term}`,
      ).toBeTruthy();
    }
  }
});

test('the page of sources says which ones every product page stands on', () => {
  for (const pages of sites) {
    const page = pages.find(({ path }) => path === '/sources/');
    for (const id of ['ciaaw-2024', 'ame-2020', 'rdkit'])
      expect(page?.root.getElementById(id)?.text).toContain(
        'Cited by product pages for computed data',
      );
    expect(page?.root.getElementById('ciaaw-2024')?.text).not.toContain('Cited by no page');
  }
});
