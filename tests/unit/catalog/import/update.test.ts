import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { importing } from './importing.ts';

const into = importing();

const HEADS = ['CAS No.', 'Name', 'Formula', 'SMILES', 'Purity', 'Pack', 'Price (EUR)', 'Stock'];
const row = (price: string, pack = '25 g', purity = '98 %') => [
  ['67-64-1', 'Acetone', 'C3H6O', 'CC(C)=O', purity, pack, price, 'in stock'],
];
const TOLUENE = ['108-88-3', 'Toluene', 'C7H8', 'Cc1ccccc1', '99 %', '1 L', '9', 'in stock'];
const FILE = ['new', 'products', '67-64-1.yaml'] as const;

async function edit(change: (text: string) => string): Promise<string> {
  const text = change(await readFile(into.path(...FILE), 'utf8'));
  await writeFile(into.path(...FILE), text);
  return text;
}

test('changed, new, unchanged and gone products are told; a second run changes nothing', async () => {
  await into.table([HEADS, ...row('12.50'), TOLUENE]);
  const newer = [HEADS, ...row('13'), ['71-43-2', 'Benzene', 'C6H6', 'c1ccccc1', '', '', '', '']];
  const first = await into.update(newer, { date: '2026-12-01' });
  expect(first.changed).toMatchObject([{ id: '67-64-1', name: 'Acetone' }]);
  expect(first.changed[0]?.changes).toMatchObject([
    { where: 'grades[98 %].packs[25 g].price.amount', before: '12.50', after: 13 },
    { where: 'grades[98 %].packs[25 g].price.date', before: '2026-11-01', after: '2026-12-01' },
  ]);
  expect(first).toMatchObject({
    added: [{ id: '71-43-2' }],
    unchanged: 0,
    gone: [{ id: '108-88-3', name: 'Toluene' }],
    refused: [],
  });
  const before = await into.products();
  expect(Object.keys(before)).toEqual(['108-88-3', '67-64-1', '71-43-2']);
  const second = await into.update(newer, { date: '2026-12-24' });
  expect(second).toMatchObject({ changed: [], added: [], unchanged: 2 });
  expect(await into.products()).toEqual(before);
});

test('what was written by hand stays, with comments and order', async () => {
  await into.table([HEADS, ...row('12.50')]);
  const edited = await edit(
    (text) =>
      `${text
        .replace('name: Acetone', '# the usual name\nname: Acetone # not "dimethyl ketone"')
        .replace('    packs:', '    form: liquid # as filled\n    packs:')}
uses:
  - text: Used as a solvent, over
      two lines
    level: compound
    source: supplier-list
# end
`,
  );
  await into.update([HEADS, ...row('14')]);
  const text = await readFile(into.path(...FILE), 'utf8');
  expect(text).toBe(edited.replace("amount: '12.50'", 'amount: 14'));
});

test('packs, grades and names that the table has no more stay and are told, or are taken out', async () => {
  await into.table([
    [...HEADS, 'Synonyms'],
    [...(row('12.50')[0] ?? []), 'Propanone'],
    [...(row('40', '100 g')[0] ?? []), ''],
  ]);
  await edit((text) => text.replace('synonyms:\n', 'synonyms:\n  - Dimethyl ketone\n'));
  const newer = [
    [...HEADS, 'Synonyms'],
    [...(row('40', '100 g')[0] ?? []), '2-Propanone'],
  ];
  const kept = await into.update(newer, { isDry: true });
  expect(kept.left).toEqual([{ id: '67-64-1', what: ['synonyms: Propanone', 'pack 25 g'] }]);
  await into.update(newer, { gone: 'remove' });
  expect(Object.values(await into.products())[0]).toMatchObject({
    synonyms: ['Dimethyl ketone', { value: '2-Propanone' }],
    grades: [{ packs: [{ amount: '100 g' }] }],
  });
});

test('gone products are marked or removed where that is asked', async () => {
  await into.table([HEADS, ...row('12.50'), TOLUENE]);
  await into.update([HEADS, ...row('12.50')], { gone: 'mark', date: '2026-12-01' });
  const marked = await into.products();
  expect(marked['108-88-3']).toMatchObject({ discontinued: { date: '2026-12-01' } });
  await into.update([HEADS, ...row('12.50')], { gone: 'remove' });
  expect(Object.keys(await into.products())).toEqual(['67-64-1']);
});

test('a dry run writes nothing', async () => {
  await into.table([HEADS, ...row('12.50')]);
  const before = await into.products();
  const report = await into.update([HEADS, ...row('99'), TOLUENE], { isDry: true, gone: 'remove' });
  expect(report).toMatchObject({ changed: [{ id: '67-64-1' }], added: [{ id: '108-88-3' }] });
  expect(await into.products()).toEqual(before);
});

test('a row that would not pass the check leaves its product as it was', async () => {
  await into.table([HEADS, ...row('12.50')]);
  const before = await into.products();
  const wrong = ['67-64-1', 'Acetone', 'C3H8O', 'CC(C)=O', '98 %', '25 g', '13', ''];
  const report = await into.update([HEADS, wrong, TOLUENE]);
  expect(report.refused[0]?.reasons).toEqual(['formula.value: C3H8O: the structure is C3H6O']);
  expect(report.added).toHaveLength(1);
  expect((await into.products())['67-64-1']).toEqual(before['67-64-1']);
});

test('a list of order numbers and prices finds the packs', async () => {
  await into.table([
    ['Art. No.', ...HEADS],
    ['A-25', ...(row('12.50')[0] ?? [])],
    ['A-100', ...(row('40', '100 g')[0] ?? [])],
  ]);
  const report = await into.update('Art.-Nr.;Preis (EUR)\nA-100;41,00\nA-25;13,00\nA-7;5\n');
  expect(report.changed).toHaveLength(1);
  expect(report.refused).toMatchObject([
    {
      line: 4,
      reasons: ['no product has the order number A-7, and a new one needs a name'],
    },
  ]);
  expect((await into.products())['67-64-1']?.['grades']).toMatchObject([
    {
      packs: [
        { amount: '25 g', catalogNumber: 'A-25', price: { amount: '13.00' } },
        { amount: '100 g', catalogNumber: 'A-100', price: { amount: '41.00' } },
      ],
    },
  ]);
});

test('numbers that lead to two products are refused', async () => {
  await into.table([
    ['Art. No.', ...HEADS],
    ['A-1', ...(row('1')[0] ?? [])],
    ['T-1', ...TOLUENE],
  ]);
  const report = await into.update([
    ['Art. No.', ...HEADS],
    ['T-1', ...(row('1')[0] ?? [])],
  ]);
  expect(report.refused[0]?.reasons[0]).toBe(
    'its CAS number is that of products/67-64-1.yaml, and its order number T-1 that of products/108-88-3.yaml: correct one of them',
  );
});

test('an update that was stopped between its steps is put right', async () => {
  await into.table([HEADS, ...row('12.50')]);
  await rename(into.path('new', 'products'), into.path('new', '.products-before'));
  const report = await into.update([HEADS, ...row('13')]);
  expect(report.changed).toHaveLength(1);
  expect(await readdir(into.path('new'))).not.toContain('.products-before');
});

test('facts of other sources stay beside those of the table', async () => {
  const heads = ['CAS No.', 'Name', 'Formula', 'SMILES', 'Melting point'];
  const acetone = ['67-64-1', 'Acetone', 'C3H6O', 'CC(C)=O'];
  await into.table([heads, [...acetone, '-95 °C']]);
  const own = { kind: 'meltingPoint', value: -94.7, unit: '°C', source: 'nist-webbook' };
  await edit((text) =>
    text.replace(
      'properties:\n',
      `properties:\n${stringify([own], { indent: 2 }).replaceAll(/^/gm, '  ').trimEnd()}\n`,
    ),
  );
  const report = await into.update([heads, [...acetone, '-94 °C']], { gone: 'remove' });
  expect(report.refused).toEqual([]);
  expect((await into.products())['67-64-1']?.['properties']).toMatchObject([
    { value: -94.7, source: 'nist-webbook' },
    { value: '-94 °C' },
  ]);
});
