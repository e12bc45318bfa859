import { readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makePdf } from '../documents/make-pdf.ts';
import { importing } from './importing.ts';

const into = importing();

/** Rows of real compounds: CAS number, name, formula, SMILES. */
const ACETONE = ['67-64-1', 'Acetone', 'C3H6O', 'CC(C)=O'];
const TOLUENE = ['108-88-3', 'Toluene', 'C7H8', 'Cc1ccccc1'];
const CAFFEINE = ['58-08-2', 'Caffeine', 'C8H10N4O2', 'Cn1cnc2c1c(=O)n(C)c(=O)n2C'];
const HEADS = ['CAS No.', 'Name', 'Formula', 'SMILES'];
const csv = (rows: readonly (readonly string[])[], sign = ',') =>
  rows.map((row) => row.join(sign)).join('\n');
const ids = ({ products }: { products: object }) => Object.keys(products);

test('sheets with titles above merged headings, and dates in place of CAS numbers', async () => {
  const found = await into.table([
    ['Price list 2026', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    [...HEADS, 'Price (EUR)', ''],
    ['', '', '', '', '25 g', '100 g'],
    ['1958-08-02', ...CAFFEINE.slice(1), '12.50', '40'],
    [...TOLUENE, '9', 'on request'],
  ]);
  expect(ids(found)).toEqual(['108-88-3', '58-08-2']);
  expect(found.products['58-08-2']?.['grades']).toEqual([
    {
      packs: [
        { amount: '25 g', price: { amount: '12.50', currency: 'EUR', date: '2026-11-01' } },
        { amount: '100 g', price: { amount: 40, currency: 'EUR', date: '2026-11-01' } },
      ],
    },
  ]);
  expect(found.doubts).toContain(
    'cas: 58-08-2, read from the date 1958-08-02, which a spreadsheet made of it',
  );
  expect(found.remarks).toContain('1 line above the headings passed over.');
});

test.each([
  ['gb18030', 'CAS号,品名,英文名称,分子式,SMILES\n67-64-1,丙酮,Acetone,C3H6O,CC(C)=O\n', '丙酮'],
])('a Chinese table in %s', async (_, text, chinese) => {
  // 丙酮 in GB 2312 is B1 FB CD AA, 号 BA C5, 品名 C6 B7 C3 FB, 英文名称, 分子式.
  const GB: Record<string, number[]> = {
    丙: [0xb1, 0xfb],
    酮: [0xcd, 0xaa],
    号: [0xba, 0xc5],
    品: [0xc6, 0xb7],
    名: [0xc3, 0xfb],
    英: [0xd3, 0xa2],
    文: [0xce, 0xc4],
    称: [0xb3, 0xc6],
    分: [0xb7, 0xd6],
    子: [0xd7, 0xd3],
    式: [0xca, 0xbd],
  };
  const bytes = [...text].flatMap((one) => GB[one] ?? [one.charCodeAt(0)]);
  const found = await into.table(Buffer.from(bytes));
  expect(found.products['67-64-1']).toMatchObject({
    name: 'Acetone',
    names: { zh: [{ value: chinese }] },
  });
  expect(found.remarks[0]).toContain('was read as gb18030');
});

test('a German list: semicolons, decimal commas, Menge and Lieferzeit', async () => {
  const found = await into.table(
    [
      'Art.-Nr.;CAS-Nr.;Bezeichnung;Summenformel;SMILES;Reinheit (%);Menge;Preis (€);Lagerbestand;Lieferzeit;Lagerung',
      'A-1;67-64-1;Aceton;C3H6O;CC(C)=O;99,5;2,5 L;1.234,50;auf Lager;2 Wochen;Kühl lagern.',
      'A-2;108-88-3;Toluol;C7H8;Cc1ccccc1;98;1 L;9,00;12 L;3 Wochen;',
    ].join('\n'),
  );
  expect(found.products['67-64-1']).toMatchObject({
    catalogNumber: 'A-1',
    name: 'Aceton',
    grades: [
      {
        purity: '99.5 %',
        packs: [
          {
            amount: '2.5 L',
            price: { amount: '1234.50', currency: 'EUR' },
            stock: { state: 'inStock', date: '2026-11-01' },
            leadTime: '2 Wochen',
          },
        ],
      },
    ],
    safety: { storage: [{ text: 'Kühl lagern', date: '2026-11-01' }] },
  });
  expect(found.products['108-88-3']?.['grades']).toMatchObject([
    { packs: [{ stock: { state: 'inStock', amount: '12 L' } }] },
  ]);
});

test('rows of one product are its packs and grades; what is merged above holds below', async () => {
  const found = await into.table(
    csv([
      [...HEADS, 'Order No.', 'Purity', 'Pack', 'Price', 'Currency'],
      [...ACETONE, 'A-25', '99 %', '25 mL', '5', 'EUR'],
      [...ACETONE, 'A-100', '99 %', '100 mL', '15', 'EUR'],
      [...ACETONE, 'B-1', '99.9 % (GC)', '1 L', '80', 'EUR'],
      ['', '', '', '', 'B-2', '', '2.5 L', '150', 'EUR'],
      [...TOLUENE, 'T-1', '', '', '', ''],
    ]),
  );
  expect(found).toMatchObject({ rows: 5, accepted: 2, joined: 5, refused: [] });
  expect(found.products['67-64-1']?.['grades']).toMatchObject([
    {
      purity: '99 %',
      packs: [
        { amount: '25 mL', catalogNumber: 'A-25', price: { amount: 5 } },
        { amount: '100 mL', catalogNumber: 'A-100', price: { amount: 15 } },
      ],
    },
    {
      purity: '99.9 %',
      method: 'GC',
      packs: [
        { amount: '1 L', catalogNumber: 'B-1' },
        { amount: '2.5 L', catalogNumber: 'B-2', price: { amount: 150 } },
      ],
    },
  ]);
  expect(found.products['67-64-1']).not.toHaveProperty('catalogNumber');
  expect(found.products['108-88-3']).toMatchObject({ catalogNumber: 'T-1' });
});

test('several packs and purities in one cell; a bare figure under "Purity (%)" is a percentage', async () => {
  const found = await into.table(
    `${csv([HEADS, ACETONE].map((row) => [...row, row === HEADS ? 'Purity (%)' : '98|>99', row === HEADS ? 'Packs' : '"25g, 100g; 25 kg/drum"']))}\n`,
  );
  expect(found.products['67-64-1']?.['grades']).toMatchObject(
    ['98 %', '> 99 %'].map((purity) => ({
      purity,
      packs: [{ amount: '25 g' }, { amount: '100 g' }, { amount: '25 kg', container: 'drum' }],
    })),
  );
});

test('categories by name; unknown ones are told once, and made where that is asked', async () => {
  const rows = [
    [...HEADS, 'Category'],
    [...ACETONE, 'Solvents|Ketones'],
    [...TOLUENE, 'Solvents'],
    [...CAFFEINE, 'Photosensitive intermediates'],
  ];
  const refused = await into.table(rows);
  expect(ids(refused)).toEqual(['58-08-2']);
  expect(refused.reasons[0]).toContain(
    'category: there is no category Solvents, Ketones. --make-categories makes those',
  );
});

test('categories that are made', async () => {
  const found = await into.table(
    [
      [...HEADS, 'Warengruppe'],
      [...ACETONE, 'Solvents|Ketones'],
    ],
    {
      makesCategories: true,
    },
  );
  expect(found.products['67-64-1']?.['categories']).toEqual(['solvents', 'ketones']);
});

test('products without a structure or a CAS number are taken as what they are', async () => {
  const found = await into.table(
    csv([
      ['Cat. No.', 'CAS', 'Product', 'SMILES'],
      ['R-1', '8050-09-7', 'Rosin', ''],
      [
        'BB-77',
        '',
        '4-(3-Fluoro-5-iodophenoxy)-1-(oxetan-3-yl)piperidine',
        'Fc1cc(I)cc(OC2CCN(CC2)C2COC2)c1',
      ],
    ]),
  );
  expect(found.refused).toEqual([]);
  expect(found.products['8050-09-7']).toMatchObject({ withoutStructure: 'notStated' });
  expect(found.products['bb-77']).toMatchObject({
    withoutCas: 'notStated',
    catalogNumber: 'BB-77',
  });
});

test('an SD file in V2000 and V3000 with its data items', async () => {
  const V2000 = `acetone
  program

  4  3  0  0  0  0  0  0  0  0999 V2000
    0.0000    0.0000    0.0000 C   0  0
    1.2990    0.7500    0.0000 C   0  0
    2.5981    0.0000    0.0000 C   0  0
    1.2990    2.2500    0.0000 O   0  0
  1  2  1  0
  2  3  1  0
  2  4  2  0
M  END
> <CAS>
67-64-1

> <NAME>
Acetone

> <PURITY>
99.5

> <CATALOG_ID>
AC-1

$$$$
`;
  const V3000 = `
  program

  0  0  0     0  0            999 V3000
M  V30 BEGIN CTAB
M  V30 COUNTS 3 2 0 0 0
M  V30 BEGIN ATOM
M  V30 1 C 0 0 0 0
M  V30 2 C 1.299 0.75 0 0
M  V30 3 O 2.598 0 0 0
M  V30 END ATOM
M  V30 BEGIN BOND
M  V30 1 1 1 2
M  V30 2 1 2 3
M  V30 END BOND
M  V30 END CTAB
M  END
> <CAS>
64-17-5

> <NAME>
Ethanol

$$$$
`;
  const found = await into.table(V2000 + V3000, { name: 'list.sdf' });
  expect(found.refused).toEqual([]);
  expect(found.products['67-64-1']).toMatchObject({
    name: 'Acetone',
    structure: { smiles: 'CC(C)=O' },
    catalogNumber: 'AC-1',
    grades: [{ purity: '99.5 %' }],
  });
  expect(found.products['64-17-5']).toMatchObject({ structure: { smiles: 'CCO' } });
});

test('measured values, HS and UN numbers, shelf life', async () => {
  const found = await into.table([
    [...HEADS, 'Melting point (°C)', 'Siedepunkt', 'HS code', 'UN', 'Shelf life', 'Appearance'],
    [...CAFFEINE, '235-238', '', '29393000', '1544', '36 months', 'white powder'],
    [...ACETONE, '-95', '56 °C (1013 hPa)', '2914.11', 'UN1090', '', ''],
  ]);
  expect(found.refused).toEqual([]);
  expect(found.products['58-08-2']).toMatchObject({
    properties: [
      { kind: 'appearance', value: 'white powder' },
      { kind: 'meltingPoint', value: '235-238 °C' },
    ],
    hsCode: { code: '2939.30.00', status: 'indicative' },
    unNumber: { value: 'UN 1544' },
    shelfLife: '36 months',
  });
  expect(found.products['67-64-1']).toMatchObject({ unNumber: { value: 'UN 1090' } });
});

test('quotes as Excel writes them in tab-separated text', async () => {
  const found = await into.table(
    `${HEADS.join('\t')}\tSynonyms\n78-96-6\t"1-Amino-2-propanol"\tC3H9NO\tCC(CN)O\t"propanol, ""tech"""\n`,
    { name: 'table.tsv' },
  );
  expect(found.products['78-96-6']).toMatchObject({
    name: '1-Amino-2-propanol',
    synonyms: [{ value: 'propanol, "tech"' }],
  });
});

test('a wide table of three rows with bars in its cells and a last line break', async () => {
  const heads = [...HEADS, 'synonyms', 'purity', 'pack_sizes', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6'];
  const rows = [ACETONE, TOLUENE, CAFFEINE].map((row) => [
    ...row,
    'a-name|b-name',
    '98 %|99 %',
    '25 g|100 g',
    ...['', '', '', '', '', ''],
  ]);
  const found = await into.table(`${csv([heads, ...rows])}\n`);
  expect(found.accepted).toBe(3);
});

test('columns by their cells, where headings say nothing', async () => {
  const found = await into.table(
    csv([
      ['a', 'b', 'c', 'd', 'e'],
      [...ACETONE, '99 %'],
      [...TOLUENE, '98 %'],
    ]),
  );
  expect(found.products['67-64-1']).toMatchObject({ name: 'Acetone', formula: { value: 'C3H6O' } });
  expect(found.remarks).toContain('Column a was taken as cas, by its cells.');
  expect(found.remarks).toContain('Column b was taken as name, by its cells.');
});

test('prices without a currency, and what may be two numbers, are left out and said', async () => {
  const found = await into.table(
    csv([
      [...HEADS, 'Pack', 'Price'],
      [...ACETONE, '1 L', '12.50'],
      [...TOLUENE, '1 L', 'cheap'],
    ]),
  );
  expect(found.products['67-64-1']?.['grades']).toEqual([{ packs: [{ amount: '1 L' }] }]);
  expect(found.doubts).toContain(
    'price: left out: no cell and no heading names the currency. Name it with --currency EUR',
  );
  expect(found.doubts).toContain(
    'price: cheap left out: not a price. Write 45.00, 45.00 EUR or on request',
  );
});

test('PDF files that rows name go to the documents of their products', async () => {
  const sheet = makePdf({ lines: ['SAFETY DATA SHEET', 'Revision date: 15.01.2026', 'Acetone'] });
  await writeFile(into.path('acetone_v3_EN.pdf'), sheet);
  const found = await into.table(
    csv([
      [...HEADS, 'SDS file'],
      [...ACETONE, 'acetone_v3_EN.pdf'],
      [...TOLUENE, '../toluene.pdf'],
      [...CAFFEINE, 'caffeine.pdf'],
    ]),
  );
  expect(found.documents).toMatchObject([
    { state: 'refused', said: ['lies outside the folder of the table: copy it there'] },
    { state: 'taken' },
    { state: 'refused', said: [expect.stringContaining('cannot be read')] },
  ]);
  expect(await readdir(into.path('new', 'documents', '67-64-1'))).toEqual([
    'sds-en-2026-01-15.pdf',
  ]);
});
