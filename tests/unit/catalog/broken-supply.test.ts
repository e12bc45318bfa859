import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { validateContent } from '#catalog/checks/validate.ts';
import { problemsByLine } from './problems-by-line.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supply-'));
  await cp('tests/fixtures/specimen-supplier', folder, { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function report(): Promise<string> {
  return problemsByLine((await validateContent(folder)).problems);
}

const THF = '109-99-9';
const BULI = 'bl-2500-hex';
const HYDRATE = 'lh-100';

/** A mistake in a product's file: what is replaced by what, and what the check says of it. */
const MISTAKES: [fault: string, id: string, from: string, to: string, says: string][] = [
  [
    'neither CAS number nor reason',
    BULI,
    'withoutCas: preparation\n',
    '',
    'cas, line 2: is missing\n    Write cas: 2142-70-3, or withoutCas with one of notAssigned,',
  ],
  [
    'a CAS number and a reason',
    THF,
    'cas: 109-99-9',
    'cas: 109-99-9\nwithoutCas: mixture',
    'withoutCas, line 3: mixture: there is a cas as well\n    Remove withoutCas, or remove cas.',
  ],
  [
    'an unknown reason',
    BULI,
    'withoutCas: preparation',
    'withoutCas: preperation',
    `withoutCas, line 2: "preperation" is none of notAssigned, preparation, mixture, polymer, natural, undisclosed, notStated; did you mean 'preparation'?`,
  ],
  [
    'neither structure nor reason',
    'px-7',
    'withoutStructure: undisclosed\n',
    '',
    'structure, line 2: is missing\n    Write structure: { smiles:',
  ],
  [
    'a structure without its formula',
    THF,
    'formula:\n  value: C4H8O\n  source: supplier-list\n',
    '',
    'formula, line 8: is missing: write formula: { value: C4H8O, source: supplier-list }\n',
  ],
  [
    'a file with another name',
    BULI,
    'catalogNumber: BL-2500-HEX\n',
    'catalogNumber: BL-2500\n',
    "catalogNumber, line 3: BL-2500: the file is named bl-2500-hex.yaml\n    A product's file is named by its catalog number where it has no CAS number: rename it to bl-2500.yaml, or correct the catalogNumber.",
  ],
  [
    'a solution with the structure of its solute',
    BULI,
    'withoutStructure: preparation\n',
    "structure: { smiles: '[Li]CCCC', link: assumed }\nformula: { value: C4H9Li, source: supplier-list }\n",
    'structure, line 7: this is a solution, and the structure is that of one part of it',
  ],
  [
    'a solution without a solvent',
    BULI,
    'role: solvent',
    'role: stabiliser',
    'composition.parts, line 11: no part is the solvent of this solution\n    Add it, as - { name: …, role: solvent }, or correct composition.kind.',
  ],
  [
    'a part with a wrong check digit',
    BULI,
    'cas: 109-72-8',
    'cas: 109-72-9',
    'composition.parts.0.cas, line 13: 109-72-9: check digit is 8, so 109-72-8?',
  ],
  [
    'a part with an unreadable structure',
    BULI,
    "'[Li]CCCC'",
    "'[Li]CCC('",
    'composition.parts.0.smiles, line 14: [Li]CCC(: not a structure',
  ],
  [
    'a share without a unit',
    BULI,
    '2.5 mol/L',
    "'2.5'",
    'composition.parts.0.share, line 15: 2.5: not a share with a unit\n    Write a figure, a range or a bound with its unit. Examples: 2.5 mol/L,',
  ],
  [
    'parts that are more than the whole',
    'nk-78',
    '22 % (w/w)',
    '32 % (w/w)',
    'composition.parts, line 9: the shares add up to 110 % (w/w)',
  ],
  [
    'waters that run backwards',
    HYDRATE,
    '[0.9, 1.1]',
    '[1.1, 0.9]',
    'composition.waters, line 11: [1.1, 0.9] runs from the higher to the lower number',
  ],
  [
    'waters of a solution',
    BULI,
    '  kind: solution\n',
    '  kind: solution\n  waters: [1, 2]\n',
    'composition.waters, line 10: a solution has no waters\n    Only composition.kind: hydrate has it',
  ],
  [
    'a kind that is a word of JavaScript',
    BULI,
    'kind: solution',
    'kind: toString',
    'composition.kind, line 9: "toString" is none of solution',
  ],
  [
    'a pack in a unit that is a word of JavaScript',
    THF,
    'amount: 25 L',
    'amount: 25 constructor',
    'grades.1.packs.0.amount, line 43: 25 constructor: not the amount of a pack',
  ],
  [
    'an enzyme class that is none',
    '9001-62-1',
    '3.1.1.3',
    'EC 3.1.1',
    'composition.ecClass, line 7: "EC 3.1.1" is not an Enzyme Commission number (3.1.1.3)',
  ],
  [
    'a purity that is none',
    THF,
    '≥ 99.9 %',
    'high',
    'grades.0.purity, line 18: high: not a purity\n    Write a figure, a range or a bound in %. Examples: ≥ 98 %, 98–99 %, 4N5',
  ],
  [
    'a method inside of the purity',
    THF,
    'purity: ≥ 99 %',
    'purity: ≥ 99 % (GC)',
    'grades.1.purity, line 39: ≥ 99 % (GC): the method belongs into a field of its own\n    Write purity: ≥ 99 % and method: GC.',
  ],
  [
    'two packs in one',
    THF,
    'amount: 25 L',
    'amount: 25 L, 200 L',
    'grades.1.packs.0.amount, line 43: 25 L, 200 L: not the amount of a pack\n    Write one amount with its unit',
  ],
  [
    'the same pack twice',
    'pd-c-10',
    '25 g',
    '5000 mg',
    'grades.0.packs.1.amount, line 25: 5000 mg: there is a pack of 5 g already',
  ],
  [
    'a price without a date',
    THF,
    '          amount: 62.00\n          currency: EUR\n          date: 2026-10-01\n',
    '          amount: 62.00\n          currency: EUR\n',
    'grades.0.packs.0.price',
  ],
  [
    'a currency that is none',
    BULI,
    'currency: EUR',
    'currency: RMB',
    'grades.0.packs.0.price.currency, line 28: RMB: no currency has this code\n    Write the code of ISO 4217. Examples: EUR, USD, CNY (not RMB)',
  ],
  [
    'a price that ends before it begins',
    BULI,
    'validUntil: 2026-12-31',
    'validUntil: 2026-09-30',
    'grades.0.packs.0.price.validUntil, line 30: 2026-09-30: before the price begins, 2026-10-01',
  ],
  [
    'a break that is dearer',
    BULI,
    'amount: 36.50',
    'amount: 46.50',
    'grades.0.packs.0.price.breaks.0.amount, line 33: 46.5: not below the 41 for fewer packs',
  ],
  [
    'stock without a day',
    THF,
    '    stock:\n      state: inStock\n      date: 2026-11-20\n',
    '    stock:\n      state: inStock\n',
    'grades.0.stock.date, line 21: is missing\n    Day on which this was so. Example: 2026-11-23',
  ],
  [
    'an order number of two packs',
    THF,
    'TH-100-15L',
    'TH-100-1L',
    'grades.0.packs.0.catalogNumber, line 26: TH-100-1L: there twice',
  ],
  [
    'an order number of two products',
    'th-300',
    'catalogNumber: TH-300',
    'catalogNumber: TH-200',
    'catalogNumber, line 3: TH-200: also in products/109-99-9.yaml',
  ],
  [
    'a successor that is not there',
    'th-90',
    'replacedBy: th-300',
    'replacedBy: th-301',
    'replacedBy, line 22: there is no product th-301\n    Name the file of the successor in products/ without .yaml',
  ],
  [
    'a successor in a circle',
    'th-300',
    'categories:',
    'replacedBy: th-90\ncategories:',
    'leads in a circle: th-300 → th-90 → th-300',
  ],
  [
    'an earlier id that is another product',
    THF,
    '  - thf-anhydrous',
    '  - th-300',
    'formerly.0, line 60: th-300: there is a product with this id',
  ],
  [
    'a country that is none',
    THF,
    '  - DE\n',
    '  - UK\n',
    'shipsFrom.0, line 48: UK: no country has this code\n    Write the code of ISO 3166-1. Examples: DE, CN, US, GB (not UK)',
  ],
  [
    'a rule without its source',
    THF,
    '    source: invented-rules\n',
    '',
    'regulatory.0.source, line 51: is missing',
  ],
  [
    'a change before the addition',
    THF,
    'changed: 2026-11-02',
    'changed: 2025-11-02',
    'changed, line 62: 2025-11-02: before the product was added, 2026-01-10',
  ],
  [
    'a picture that is not there',
    THF,
    'file: bottle.jpg',
    'file: drum.jpg',
    'pictures.0.file, line 64: there is no file pictures/109-99-9/drum.jpg',
  ],
  [
    'a picture without a text alternative',
    THF,
    '    alt: Brown bottle, drawn for tests\n',
    '',
    'pictures.0.alt, line 64: is missing\n    What the picture shows, for those who do not see it.',
  ],
  [
    'a field of the older shape',
    THF,
    'grades:',
    'offer: { purities: [98 %] }\ngrades:',
    "offer, line 15: 'offer' is of an older shape: it is 'grades' now\n    npm run catalog -- migrate brings the content to the current shape. What it leaves lacks what the new field must have, such as a source: write it yourself.",
  ],
];

describe('the check of what is sold', () => {
  test('finds nothing wrong with the fixture', async () => {
    expect(await report()).toBe('');
  });

  test.each(MISTAKES)('names %s', async (_, id, from, to, says) => {
    const path = join(folder, 'products', `${id}.yaml`);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
    expect(await report()).toContain(says);
  });
});
