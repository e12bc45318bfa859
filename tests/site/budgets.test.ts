import { expect, test } from 'vitest';
import { excesses } from '#scripts/weights/judge.ts';
import { KINDS, kindOf } from '#scripts/weights/kinds.ts';
import { scales } from '#scripts/weights/measure.ts';
import { builtPages, DIST } from './dist.ts';

const pages = await builtPages();

test('every page is of a kind that has a budget, and every kind has a page', () => {
  expect(pages.map(({ path }) => path).filter((path) => !kindOf(path))).toEqual([]);
  const built = new Set(pages.map(({ path }) => kindOf(path)));
  expect(KINDS.filter((kind) => !built.has(kind)).map(({ name }) => name)).toEqual([]);
});

test('no page is over the budget of its kind (npm run weights prints them)', async () => {
  const weigh = scales(DIST);
  const over: string[] = [];
  for (const { path, html } of pages) {
    const kind = kindOf(path);
    if (kind) over.push(...excesses(await weigh(path, html), kind));
  }
  expect(over).toEqual([]);
});

test('no page waits for a style sheet or a script before it is shown', () => {
  const waiting = pages.filter(({ root }) =>
    root.querySelector('link[rel=stylesheet]:not([media=print]), script[src]:not([type=module])'),
  );
  expect(waiting.map(({ path }) => path)).toEqual([]);
});

test('React comes only to the quote list', () => {
  const withIsland = pages
    .filter(({ html }) => html.includes('<astro-island'))
    .map(({ path }) => path);
  expect(withIsland).toEqual(['/quote/']);
});
