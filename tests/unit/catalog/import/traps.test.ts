import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { importing } from './importing.ts';

const into = importing();
const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

test('names that differ in a sign, a prime or a Greek letter are products of their own', async () => {
  const found = await into.table(
    lines(
      'Name,Pack',
      'α-Pinene,1 g',
      'β-Pinene,1 g',
      "2'-Bromoblock,1 g",
      '2-Bromoblock,1 g',
      '(+)-Block,1 g',
      '(-)-Block,5 g',
    ),
  );
  expect(found.refused).toEqual([]);
  expect(Object.keys(found.products)).toHaveLength(6);
  const newer = await into.update(
    lines('Name,Pack', '(-)-Block,5 g', '2-Bromoblock,1 g', '(±)-Block,1 g'),
  );
  expect(newer).toMatchObject({ unchanged: 2, changed: [], added: [{ name: '(±)-Block' }] });
  expect(newer.gone).toHaveLength(4);
});

test('a price by weight is no price of a pack', async () => {
  const found = await into.table(
    lines('Name,CAS,Pack,Price', 'Acetone,67-64-1,25 kg,USD 4.5 / kg'),
  );
  expect(found.products['67-64-1']?.['grades']).toEqual([{ packs: [{ amount: '25 kg' }] }]);
  expect(found.doubts[0]).toContain('price: USD 4.5 / kg left out');
});

test('categories that an update makes have their source', async () => {
  await into.table(lines('Name,CAS,Pack', 'Acetone,67-64-1,1 L'));
  await into.update(lines('Name,CAS,Category', 'Acetone,67-64-1,Solvents'), {
    makesCategories: true,
  });
  expect(await readFile(into.path('new', 'sources.yaml'), 'utf8')).toContain('imported-newer-csv');
});

test('a product whose row is refused is not gone', async () => {
  await into.table(lines('Name,CAS,Pack', 'Camphor,76-22-2,1 g', 'Acetone,67-64-1,1 L'));
  const report = await into.update(
    lines('Name,CAS,Pack', 'Camphor,76-22-3,1 g', 'Acetone,67-64-1,1 L'),
    {
      gone: 'remove',
    },
  );
  expect(report).toMatchObject({ gone: [], refused: [{ line: 2 }] });
  expect(Object.keys(await into.products())).toEqual(['67-64-1', '76-22-2']);
});

test('a product that gets a CAS number moves to it, and its old address leads there', async () => {
  await into.table(lines('Cat. No.,Name', 'AB-17,Block AB-17', ',Rosin'));
  const report = await into.update(
    lines('Cat. No.,Name,CAS', 'AB-17,Block AB-17,67-64-1', ',Rosin,8050-09-7'),
  );
  expect(report.refused).toEqual([]);
  const products = await into.products();
  expect(Object.keys(products)).toEqual(['67-64-1', '8050-09-7']);
  expect(products['67-64-1']).toMatchObject({ formerly: ['ab-17'] });
  expect(products['67-64-1']).not.toHaveProperty('withoutCas');
});

test('grades and packs are found by their order numbers before anything else', async () => {
  const heads = 'CAS,Name,Order No.,Purity,Pack,Price EUR';
  await into.table(
    lines(heads, '121-33-5,Vanillin,V-1,98 %,100 g,10', '121-33-5,Vanillin,V-2,99 %,100 g,15'),
  );
  const report = await into.update(
    lines(heads, '121-33-5,Vanillin,V-1,98 %,100 g,11', '121-33-5,Vanillin,V-2,99.5 %,250 g,15'),
  );
  expect(report.refused).toEqual([]);
  expect((await into.products())['121-33-5']?.['grades']).toMatchObject([
    { purity: '98 %', packs: [{ amount: '100 g', price: { amount: 11 } }] },
    { purity: '99.5 %', packs: [{ amount: '250 g', catalogNumber: 'V-2' }] },
  ]);
});

test('a price that does not say of which grade or pack it is, is left out', async () => {
  await into.table(
    lines(
      'CAS,Name,Purity,Pack,Price EUR',
      '121-33-5,Vanillin,98 %,100 g,10',
      '121-33-5,Vanillin,99 %,100 g,15',
    ),
  );
  const before = await into.products();
  const report = await into.update(lines('CAS,Price EUR,Pack', '121-33-5,77,100 g'));
  expect(report.doubtful[0]?.reasons[0]).toContain('packs 100 g left out: of which of 2 grades');
  expect(await into.products()).toEqual(before);
});

test('a price by CAS number is that of the only pack', async () => {
  await into.table(lines('CAS,Name,Pack,Price EUR', '67-64-1,Acetone,1 L,10'));
  await into.update(lines('CAS,Price EUR', '67-64-1,66'));
  expect((await into.products())['67-64-1']?.['grades']).toMatchObject([
    { packs: [{ price: { amount: 66 } }] },
  ]);
});

test('totals, notes and rows that are too wide are no products', async () => {
  const found = await into.table(
    lines(
      'Name,CAS,Pack,Price EUR',
      'Acetone,67-64-1,1 L,12,50',
      'Toluene,108-88-3,1 L,9',
      'Benzene,71-43-2,1 L,9',
      'Grand total:,,,30',
      'Notes: prices net,,,0',
    ),
  );
  expect(Object.keys(found.products)).toEqual(['108-88-3', '71-43-2']);
  expect(found.reasons).toEqual([expect.stringContaining('more cells than there are headings')]);
  expect(found.remarks).toContain('Passed over as totals or notes: line 5, 6.');
});

test('a row with nothing but a pack belongs to the product above', async () => {
  const found = await into.table(lines('Name,CAS,Pack', 'Acetone,67-64-1,1 L', ',,5 L'));
  expect(found.products['67-64-1']?.['grades']).toEqual([
    { packs: [{ amount: '1 L' }, { amount: '5 L' }] },
  ]);
});

test('packs of a price matrix stay where a price cannot be read', async () => {
  const found = await into.table(lines('Name,CAS,1 g,5 g', 'Acetone,67-64-1,$10,call'));
  expect(found.products['67-64-1']?.['grades']).toEqual([
    { packs: [{ amount: '1 g' }, { amount: '5 g' }] },
  ]);
});

test('currencies above the packs are those of their prices', async () => {
  const found = await into.table(
    lines(',,USD,,EUR,', 'Name,CAS,1 g,5 g,25 g,100 g', 'Acetone,67-64-1,1,2,3,4'),
  );
  const [grade] = found.products['67-64-1']?.['grades'] as {
    packs: { price: { currency: string } }[];
  }[];
  expect(grade?.packs.map(({ price }) => price.currency)).toEqual(['USD', 'USD', 'EUR', 'EUR']);
});

test('a product that was discontinued and is listed again is told', async () => {
  await into.table(lines('Name,CAS,Pack', 'Acetone,67-64-1,1 L', 'Toluene,108-88-3,1 L'));
  await into.update(lines('Name,CAS,Pack', 'Acetone,67-64-1,1 L'), { gone: 'mark' });
  const report = await into.update(
    lines('Name,CAS,Pack', 'Acetone,67-64-1,1 L', 'Toluene,108-88-3,1 L'),
  );
  expect(report.doubtful[0]?.reasons[0]).toContain('discontinued: products/108-88-3.yaml says so');
});

test('comments behind values stay where the value or its neighbours change', async () => {
  await into.table(lines('Name,CAS,Purity,Pack,Price EUR', 'Acetone,67-64-1,98 %,1 L,12'));
  const file = into.path('new', 'products', '67-64-1.yaml');
  const before = (await readFile(file, 'utf8'))
    .replace('amount: 1 L', 'amount: 1 L # only the brown bottle')
    .replace('amount: 12', 'amount: 12 # agreed');
  await writeFile(file, before);
  await into.update(lines('Name,CAS,Purity,Pack,Price EUR', 'Acetone,67-64-1,99 %,1 L,13'));
  expect(await readFile(file, 'utf8')).toBe(
    before.replace('98 %', '99 %').replace('amount: 12 #', 'amount: 13 #'),
  );
});

test('placeholders are empty cells, and zeros in front of a number no part of it', async () => {
  const found = await into.table(
    lines(
      'Name,CAS,Formula,SMILES,EC,Pack',
      'Acetone,067-64-1,n/a,-,N/A,tbd',
      'Rosin,-,-,-,-,1 kg',
    ),
  );
  expect(found.refused).toEqual([]);
  expect(Object.keys(found.products)).toEqual(['67-64-1', 'rosin']);
});

test('130,000 rows of one product', async () => {
  const found = await into.table(`Name,CAS,Pack\n${'Acetone,67-64-1,1 g\n'.repeat(130_000)}`);
  expect(found).toMatchObject({ accepted: 1, joined: 130_000 });
});

test('a name that is too long for a file', async () => {
  const found = await into.table(lines('Name,Pack', `${'very long '.repeat(60)}name,1 g`));
  expect(found.accepted).toBe(1);
});

test('a sheet of products and one of prices', async () => {
  const found = await into.table(lines('CAS号,中文名,包装,价格(元)', '67-64-1,丙酮,1 L,12'));
  expect(found.products['67-64-1']).toMatchObject({ name: '丙酮' });
});
