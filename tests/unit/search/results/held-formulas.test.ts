import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenIndex } from '#search/index/open-index.ts';
import { indexFiles, openWritten } from '#search/index/index-files.ts';
import { formulaBeginnings, heldFormulas, MAX_FORMULAS } from '#search/results/held-formulas.ts';
import { hashOf, indexOf, named } from '../records.ts';

const FORMULAS =
  'C9H8 C9H8O C9H8O C9H8O2 C9H9BrO C9H9B C9H10O C2H6O C20H42 CO2 CCo ClNa C2O CO BiBr3 C8H7IO'.split(
    ' ',
  );

const records = FORMULAS.map((formula, at) => ({
  ...named(`${String(100 + at)}-00-0`, `product ${String(at)}`),
  formula,
}));

let index: OpenIndex;
beforeAll(() => {
  index = indexOf(records);
});

const held = async (text: string) =>
  (await heldFormulas(index, text)).map(({ formula, total }) => `${formula} ${String(total)}`);

test.each([
  ['C9H8', ['C9H8 1', 'C9H8O 2', 'C9H8O2 1']],
  ['c9h8', ['C9H8 1', 'C9H8O 2', 'C9H8O2 1']],
  ['C₉H₈O', ['C9H8O 2', 'C9H8O2 1']],
  ['C9 H8', ['C9H8 1', 'C9H8O 2', 'C9H8O2 1']],
  ['C9H9B', ['C9H9B 1', 'C9H9BrO 1']],
  ['c9h9b', ['C9H9B 1', 'C9H9BrO 1']],
  ['C9H9Br', ['C9H9BrO 1']],
  ['C9H9BRO', ['C9H9BrO 1']],
  ['C2', ['C2H6O 1', 'C2O 1', 'C20H42 1']],
  ['Bi', ['BiBr3 1']],
  ['bi', []],
  // In any writing where it is whole; not what merely has these letters.
  ['IC8H7O', ['C8H7IO 1']],
  ['NaCl', ['ClNa 1']],
  ['NaC', []],
  ['C9H8N', []],
  ['bromo', []],
  ['2142-70-3', []],
  ['', []],
])('%j begins %j', async (text, expected) => {
  expect(await held(text)).toEqual(expected);
});

test('the search of a formula is of that formula, and of nothing else the text may be', async () => {
  const queries = await Promise.all(
    ['C9H9BrO', 'CO2', 'C2O'].map(async (text) => (await heldFormulas(index, text))[0]?.query),
  );
  expect(queries).toEqual(['C9H9BrO', 'CO2', 'C2O']);
});

describe('beginnings', () => {
  test.each([
    ['c9h9bro', [], ['C9H9BrO']],
    ['C9H9Bro', [], ['C9H9BrO']],
    ['co2', [], ['CO2', 'Co2']],
    ['CO2', ['CO2'], ['Co2']],
    ['benzene', [], []],
    ['C9Q', [], []],
    ['C9H8O.', [], []],
  ])('%j', (text, asTyped, guessed) => {
    const found = formulaBeginnings(text);
    expect(found.asTyped).toEqual(asTyped);
    expect(found.guessed.toSorted()).toEqual(guessed.toSorted());
  });

  test('a text of many letters has a bounded number', () => {
    expect(formulaBeginnings('consisconsisconsisconsisconsiscons1').guessed.length).toBeLessThan(9);
  });
});

test('of a large catalog a few files are read, however many formulas begin so', async () => {
  const many = Array.from({ length: 6000 }, (_, at) => ({
    ...named(`${String(1000 + at)}-00-0`, `product ${String(at)}`),
    formula: `C9H${String(2 + (at % 60))}N${String(1 + Math.floor(at / 60))}O`,
  }));
  const files = indexFiles(many, hashOf);
  let open = openWritten(files);
  const read: string[] = [];
  const { formula } = open.table;
  const inner = (formula as unknown as { readFile: (file: string) => Promise<unknown> }).readFile;
  Object.assign(formula, {
    readFile: (file: string) => {
      read.push(file);
      return inner(file);
    },
  });
  open = { ...open };
  expect(await heldFormulas(open, 'C9H')).toHaveLength(MAX_FORMULAS);
  const few = new Set(read).size;
  read.length = 0;
  await formula.prefix('C9H');
  expect(few).toBeLessThan(5);
  expect(new Set(read).size).toBeGreaterThan(3 * few);
});
