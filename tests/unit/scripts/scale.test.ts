import { expect, test } from 'vitest';
import { wavesOf } from '#scripts/bench/scale/ask.ts';
import { byKind, differences } from '#scripts/bench/scale/output.ts';
import { mistyped, questionsAbout } from '#scripts/bench/scale/questions.ts';

test('a request waits for the one that ended last before it began', () => {
  const first = { start: 0, end: 1 };
  const together = [
    { start: 1.01, end: 2 },
    { start: 1.02, end: 2.5 },
  ];
  expect(wavesOf([])).toBe(0);
  expect(wavesOf([first, ...together])).toBe(2);
  expect(wavesOf([first, ...together, { start: 2.01, end: 2.4 }])).toBe(3);
  // Two chains of three beside each other are three waves.
  const chains = [0, 0.05].flatMap((late) =>
    [0, 1, 2].map((at) => ({ start: at + late * (at + 1), end: at + 0.99 + late * (at + 1) })),
  );
  expect(wavesOf(chains)).toBe(3);
});

test('every file of a site is counted in one kind', () => {
  const files = ['products/50-00-0/index.html', 'products/2/index.html', 'search/a.json', 'x.txt'];
  const site = new Map(files.map((path) => [path, { hash: path, bytes: 10 }]));
  expect(byKind(site).map(({ kind, files: count }) => [kind, count])).toEqual([
    ['product pages', 1],
    ['lists and indexes', 1],
    ['search index', 1],
    ['other pages and files', 1],
  ]);
});

test('files that are new, gone or other than before differ', () => {
  const file = (hash: string) => ({ hash, bytes: 1 });
  const before = new Map([
    ['a.html', file('1')],
    ['b.html', file('2')],
    ['c.html', file('3')],
  ]);
  const after = new Map([
    ['a.html', file('1')],
    ['b.html', file('4')],
    ['d.html', file('5')],
  ]);
  expect(differences(before, after)).toEqual([
    { kind: 'other pages and files', files: 3, bytes: 2 },
  ]);
});

test('a typing error is in the longest run of letters', () => {
  expect(mistyped("2'-iodoacetophenone")).toBe("2'-iodoacetpohenone");
  expect(mistyped('12')).toBe('12');
});

test('words are asked for once, identifiers for several products', () => {
  const rows = ['50-00-0', '64-17-5', '67-56-1', '71-43-2', '75-09-2'].map((cas) => ({ cas }));
  const asked = questionsAbout(rows);
  expect(asked.filter(({ kind }) => kind === 'CAS number')).toHaveLength(3);
  expect(asked.filter(({ kind }) => kind === 'common word "acid"')).toHaveLength(1);
});
