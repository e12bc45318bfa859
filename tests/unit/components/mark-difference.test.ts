import { expect, test } from 'vitest';
import { markDifference } from '#components/product/neighbours/mark-difference.ts';

const marked = (text: string, other: string) =>
  markDifference(text, other)
    .map(({ text: part, differs }) => (differs ? `[${part.trim()}]` : part.trim()))
    .join('|');

test.each([
  [
    'acetyl at position 1, iodo at position 3 (meta).',
    'acetyl at position 1, iodo at position 2 (ortho).',
    'acetyl at position 1, iodo at position|[3]|(|[meta]|).',
  ],
  ['methyl, bromo', 'methyl, bromo', 'methyl, bromo'],
  ['bromo', 'iodo', '[bromo]'],
  ['a ring bearing methyl', 'a ring', 'a ring|[bearing methyl]'],
  ['a ring', 'a saturated ring of 5 atoms', 'a ring'],
])('%s beside %s', (text, other, expected) => {
  expect(marked(text, other)).toBe(expected);
});

test('the parts put together are the text', () => {
  const text = 'A benzene ring bearing acetyl at position 1; CO between 2 ring systems.';
  const parts = markDifference(text, 'A saturated ring; 2 ring systems.');
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
