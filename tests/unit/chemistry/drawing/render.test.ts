import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWING_COLOURS, toInlineSvg } from '#chemistry/drawing/render.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');

function token(name: string): [light: string, dark: string] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
  return [found?.[1] ?? '', found?.[2] ?? ''];
}

/** Relative luminance of sRGB, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** The token of an element's colour. */
function tokenOf(element: string): string {
  const named = { text: 'colour-text', F: 'atom-halogen', Cl: 'atom-halogen' };
  return { ...named }[element] ?? `atom-${element.toLowerCase()}`;
}

test('the colours of pictures are those of the site in the light scheme', () => {
  for (const [element, colour] of Object.entries(DRAWING_COLOURS))
    expect(token(tokenOf(element))[0], element).toBe(colour);
});

test('the colours of suggestions are those of the site in both schemes', () => {
  const css = readFileSync('src/components/search/box/suggest.css', 'utf8');
  const rules = [...css.matchAll(/([^{}]*data-element[^{}]*)\{\s*color: ([^;]+);/g)];
  const colours = rules.flatMap(([, selector = '', colour = '']) =>
    [...selector.matchAll(/data-element='(\w+)'/g)].map(([, element = '']) => [element, colour]),
  );
  const coloured = Object.keys(DRAWING_COLOURS).filter((element) => element !== 'text');
  expect(Object.fromEntries(colours)).toEqual(
    Object.fromEntries(
      coloured.map((element) => [element, `light-dark(${token(tokenOf(element)).join(', ')})`]),
    ),
  );
});

test('letters have a contrast of 4.5:1 on every ground of the site, light and dark', () => {
  for (const ground of ['colour-page', 'colour-surface', 'colour-sunken'].map(token)) {
    for (const element of Object.keys(DRAWING_COLOURS)) {
      const colours = token(tokenOf(element));
      for (const scheme of [0, 1] as const)
        expect(contrast(colours[scheme], ground[scheme]), element).toBeGreaterThanOrEqual(4.5);
    }
  }
  for (const light of Object.values(DRAWING_COLOURS))
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

test('a drawing in a page has size, name and the tokens of its colours', async () => {
  const read = (await loadStructureToolkit()).read('CC(=O)c1ccccc1I', 'drawing');
  if ('problem' in read) throw new Error(read.problem);
  const svg = toInlineSvg(read.drawing, '2′-Iodoacetophenone & "co"');
  expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="[^"]+" width="\d+" height="\d+" role="img"/);
  expect(svg).toContain('aria-label="2′-Iodoacetophenone &amp; &quot;co&quot;"');
  expect(svg).toContain('color="var(--atom-i)"');
  expect(svg).not.toMatch(/atom-br|<rect|<text/);
});
