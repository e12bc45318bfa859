import { beforeAll, expect, test } from 'vitest';
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { comparedText, markedText } from '#components/product/neighbours/compared-text.ts';
import { differences } from '#components/product/neighbours/mark-difference.ts';
import { strings } from '#i18n/strings.ts';
import { markupHtml } from '#ui/markup/html.ts';
import { plainText } from '#ui/markup/markup.ts';

const marked = (text: string, other: string) =>
  differences(text, other).map(([start, end]) => text.slice(start, end));

test.each([
  [
    'acetyl at position 1, iodo at position 3 (meta).',
    'acetyl at position 1, iodo at position 2 (ortho).',
    ['3', 'meta'],
  ],
  ['methyl, bromo', 'methyl, bromo', []],
  ['bromo', 'iodo', ['bromo']],
  ['a ring bearing methyl', 'a ring', ['bearing methyl']],
  ['a ring', 'a saturated ring of 5 atoms', []],
])('%s beside %s', (text, other, expected) => {
  expect(marked(text, other)).toEqual(expected);
});

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function compared(smiles: string) {
  const read = toolkit.read(smiles, 'graph', 'groups');
  if ('problem' in read) throw new Error(read.problem);
  const groups = read.groups.map(({ id }) => id);
  return comparedText(describeStructure(read.graph), groups, strings('en'));
}

test('propyl benzoate and 2-methyl-2-phenylpropanoic acid are told apart', () => {
  const [ester, acid] = [compared('CCCOC(=O)c1ccccc1'), compared('CC(C)(C(=O)O)c1ccccc1')];
  expect(plainText(ester.text)).toBe(
    'A benzene ring bearing the group C(=O)OCH2CH2CH3 at position 1.',
  );
  expect(plainText(acid.text)).toBe(
    'A benzene ring bearing the group C(CH3)2C(=O)OH at position 1.',
  );
  expect(markupHtml(markedText(ester, acid))).toContain('<mark>');
});

test('where no words lead back, what is the same is not marked', () => {
  // Triphenylene and benz[a]anthracene: the size and groups of both are the same.
  const one = compared('c1ccc2c(c1)c1ccccc1c1ccccc21');
  const other = compared('c1ccc2cc3c(ccc4ccccc43)cc2c1');
  expect(one.isStructure).toBe(false);
  expect(markupHtml(markedText(one, other))).not.toContain('<mark>');
});

test('the marked text is the text, with its counts lowered', () => {
  const [one, other] = [compared('CCCOC(=O)c1ccccc1'), compared('CCOC(=O)c1ccccc1')];
  const text = markedText(one, other);
  expect(plainText(text)).toBe(plainText(one.text));
  expect(markupHtml(text)).toContain('<sub>');
});
