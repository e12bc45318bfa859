import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** Messages of a lint rule of this project for code in a file of src/. */
async function complaints(path: string, code: string, rule = 'import-table'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === `catalog/${rule}`)
    .map(({ message }) => message);
}

const astro = (code: string) => `---\n${code}\n---\n<p>x</p>\n`;

describe('the import table', () => {
  test.each([
    ['src/search/planted.ts', "import { readProducts } from '#catalog/product/read-products.ts';"],
    ['src/chemistry/planted.ts', "import { fill } from '#search/readings/read-query.ts';"],
    [
      'src/components/planted.tsx',
      "import { productSchema } from '#catalog/content/schema/product.ts';",
    ],
    [
      'src/components/planted.astro',
      astro("import { loadProducts } from '#catalog/product/load.ts';"),
    ],
    ['src/ui/planted.astro', astro("import { paths } from '#i18n/paths.ts';")],
    ['src/components/search/planted.tsx', "import Fuse from 'fuse.js';"],
    ['src/quote/planted.ts', "import { useState } from 'react';"],
    ['src/search/list/planted.ts', "import Papa from 'papaparse';"],
    ['src/tables/planted.ts', "import { readCas } from '#chemistry/identifiers/cas.ts';"],
    ['src/search/planted.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/catalog/planted.ts', "import initRDKit from '@rdkit/rdkit';"],
    ['src/catalog/checks/planted.ts', "import { problemAt } from '../problem.ts';"],
  ])('refuses in %s: %s', async (path, code) => {
    expect(await complaints(path, code)).toHaveLength(1);
  });

  test.each([
    ['src/components/planted.tsx', "import type { Product } from '#catalog/product/product.ts';"],
    ['src/components/planted.astro', astro("import { paths } from '#i18n/paths.ts';")],
    ['src/search/planted.ts', "import { readCas } from '#chemistry/identifiers/cas.ts';"],
    ['src/search/names/similar-names.ts', "import Fuse from 'fuse.js';"],
  ])('accepts in %s: %s', async (path, code) => {
    expect(await complaints(path, code)).toEqual([]);
  });
});

describe('circular imports', () => {
  const ELEMENTS = 'src/chemistry/formula/elements.ts';
  const circle = 'circular import: chemistry/formula/elements.ts → chemistry/formula/hill.ts → ';

  test.each([
    "import { hillFormula } from './hill.ts';",
    "import type { hillFormula } from '#chemistry/formula/hill.ts';",
    "export * from './hill.ts';",
    "export const hill = import('./hill.ts');",
  ])('refused: %s', async (code) => {
    const [complaint] = await complaints(ELEMENTS, code, 'no-circles');
    expect(complaint).toContain(circle);
  });

  test('refused through the head of an .astro file', async () => {
    const code = astro("import ProductCard from '#components/product/list/ProductCard.astro';");
    expect(
      await complaints('src/components/chemistry/Formula.astro', code, 'no-circles'),
    ).toHaveLength(1);
  });

  test('an import of a file that does not lead back is none', async () => {
    const code = "import type { Formula } from './formula.ts';";
    expect(await complaints(ELEMENTS, code, 'no-circles')).toEqual([]);
  });
});
