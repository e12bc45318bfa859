import { expect, test } from 'vitest';
import { builtPages, CONTACT_SUPPLIER, DIST, type BuiltPage } from './dist.ts';

const productPages = async (site: string) =>
  (await builtPages(site))
    .filter(({ root }) => root.querySelector('[data-product]'))
    .map((page) => ({ ...page, site }));
const pages = [...(await productPages(DIST)), ...(await productPages(CONTACT_SUPPLIER))];

const WAYS_TO_A_QUOTE = 'a.button[href="#quote"], a.button[href^="/quote/"], #quote';

/** HTML of the main element before the first link or button to a quote, in document order. */
function aboveTheQuote({ root }: BuiltPage): string {
  const main = root.querySelector('main');
  const [first] = main?.querySelectorAll(WAYS_TO_A_QUOTE) ?? [];
  if (!main || !first) return '';
  return main.outerHTML.slice(0, main.outerHTML.indexOf(first.outerHTML));
}

test('every product of both sites is looked at', () => {
  expect(pages.filter(({ site }) => site === DIST)).toHaveLength(5);
  expect(pages.filter(({ site }) => site === CONTACT_SUPPLIER)).toHaveLength(3);
});

test.each(pages)('hazards stand above the quote button: $site $path', (page) => {
  const above = aboveTheQuote(page);
  expect(above).toContain('href="#safety"');
  const safety = page.root.getElementById('safety');
  const pictograms = safety?.querySelectorAll('svg[role=img]') ?? [];
  for (const pictogram of pictograms)
    expect(above).toContain(String(pictogram.getAttribute('aria-label')));
  const word = safety?.querySelector('.card strong')?.text;
  if (word) expect(above).toMatch(new RegExp(`<strong[^>]*>${word}</strong>`));
  if (!word && !safety?.querySelector('a[type="application/pdf"]'))
    expect(above).toContain('No safety data sheet: ask for one');
  const [caution] = safety?.querySelectorAll('.note-caution li') ?? [];
  if (caution && !word) {
    expect(above).toContain(caution.querySelector('.tag')?.text);
    expect(above).toContain(caution.querySelector('a')?.getAttribute('href'));
    expect(above.replaceAll(/<[^>]*>/g, '')).toContain(caution.text.split('. ')[0]?.trim());
  }
});
