import { expect, test } from 'vitest';
import { findCitations, linkCitations } from '#news/citations.ts';

const link = (text: string) =>
  linkCitations(text, ['first', 'second'], (n) => `Source ${String(n)}`);

test('a citation becomes a numbered link to the source at the foot', () => {
  expect(link('Mined [@second].')).toBe(
    'Mined<sup class="citation"><a href="#source-second" aria-label="Source 2">[2]</a></sup>.',
  );
});

test('several sources stand in one citation', () => {
  expect(link('[@first; @second]').match(/href="#source-\w+"/g)).toEqual([
    'href="#source-first"',
    'href="#source-second"',
  ]);
});

test('what is no citation of a listed source stays as it is', () => {
  for (const text of ['[@third]', '[@first](https://example.com)', 'a@first.example', '[first]'])
    expect(link(text)).toBe(text);
});

test('citations are found with their lines', () => {
  expect(findCitations('One.\nTwo [@b; @a].\n\nThree [@b].')).toEqual([
    { id: 'b', line: 2 },
    { id: 'a', line: 2 },
    { id: 'b', line: 4 },
  ]);
});
