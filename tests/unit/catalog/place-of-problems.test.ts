import { expect, test } from 'vitest';
import { validateContent } from '#catalog/checks/validate.ts';
import { proseProblems } from '#catalog/content/prose.ts';
import { contentCopy, SOUND } from './content-copy.ts';

const copy = contentCopy();

const PLACES: [fault: string, from: string, to: string, place: string][] = [
  ['a value', 'C9H10O2', 'C9H10O', 'formula.value 3:19'],
  ['an entry of a list', '[photo', '[x, photo', 'categories.0 5:14'],
  ['the name of an unknown field', 'link:', 'lnik:', 'structure.lnik 4:42'],
  ['what a missing field would be in', ', source: supplier-list', '', 'formula.source 3:10'],
  ['the structure of a missing formula', 'formula', '# formula', 'formula 4:12'],
  ['a text that should be quoted', 'name: 4′', 'name: >4′', ' 2:7'],
];

test.each(PLACES)('the place of a problem is that of %s', async (_, from, to, place) => {
  await copy.write('products/100-06-1.yaml', SOUND.replace(from, to));
  const { problems } = await validateContent(copy.path('.'));
  expect(
    problems.map(({ field, line, column }) => `${field} ${String(line)}:${String(column)}`),
  ).toEqual([place]);
});

test('the place in Markdown is counted in the file, and in letters', () => {
  const [problem] = proseProblems('丙酮 ä\n\nöö <script>', 'pages/about.md', 5);
  expect(problem).toMatchObject({ line: 7, column: 4 });
});
