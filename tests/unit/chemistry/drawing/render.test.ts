import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWING_COLOURS, toSvgFile } from '#chemistry/drawing/render.ts';
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

test('the colours are those of the site', () => {
  const named = { text: 'colour-text', F: 'atom-halogen', Cl: 'atom-halogen' };
  for (const [element, colours] of Object.entries(DRAWING_COLOURS)) {
    const name = { ...named }[element] ?? `atom-${element.toLowerCase()}`;
    expect(token(name), element).toEqual(colours);
  }
});

test('letters have a contrast of 4.5:1 on every ground of the site, light and dark', () => {
  for (const ground of ['colour-page', 'colour-surface', 'colour-sunken'].map(token)) {
    for (const [element, colours] of Object.entries(DRAWING_COLOURS)) {
      for (const scheme of [0, 1] as const)
        expect(contrast(colours[scheme], ground[scheme]), element).toBeGreaterThanOrEqual(4.5);
    }
  }
  for (const [light] of Object.values(DRAWING_COLOURS))
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
});

test('a drawing as a file has size, title and the colours that it needs', async () => {
  const read = (await loadStructureToolkit()).read('CC(=O)c1ccccc1I', 'drawing');
  if ('problem' in read) throw new Error(read.problem);
  const file = toSvgFile(read.drawing, '2′-Iodoacetophenone & "co"');
  expect(file).toMatch(/^<svg xmlns="[^"]+" viewBox="[^"]+" width="\d+" height="\d+" role="img">/);
  expect(file).toContain('<title>2′-Iodoacetophenone &amp; &quot;co&quot;</title>');
  expect(file).toContain('.atom-I{color:#7b1fa2}');
  expect(file).toContain('@media(prefers-color-scheme:dark){svg{color:#eceaf3}.atom-O{');
  expect(file).not.toMatch(/atom-Br|<rect|<text/);
});
