import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblems } from '#catalog/problem.ts';
import { validateContent } from '#catalog/validate.ts';

/** A sound product file; each row of the table breaks it in one way. */
const SOUND = `cas: 100-06-1
name: 4′-Methoxyacetophenone
formula: { value: C9H10O2, source: supplier-list }
structure: { smiles: COc1ccc(C(C)=O)cc1, link: assumed }
categories: [photosensitive-intermediates]
`;

const ALUMINIUM = `cas: 7429-90-5
name: Aluminium
formula: { value: Al, source: supplier-list }
structure: { smiles: '[Al]', link: assumed }
categories: [photosensitive-intermediates]
`;

interface Broken {
  fault: string;
  /** Name of the file, 100-06-1.yaml unless said otherwise. */
  file?: string;
  text: string;
  says: string;
}

const BROKEN: Broken[] = [
  {
    fault: 'wrong check digit',
    file: '2142-70-8.yaml',
    text: SOUND.replace('100-06-1', '2142-70-8'),
    says: `products/2142-70-8.yaml
  cas, line 1: 2142-70-8: check digit is 3, so 2142-70-3?
    The last digit of a CAS Registry Number is a checksum of the others: 0×1 + 7×2 + 2×3 + 4×4 + 1×5 + 2×6 = 53 → 3. Look the number up again: another digit may be the wrong one.`,
  },
  {
    fault: 'a file named by another number',
    file: '100-07-2.yaml',
    text: SOUND,
    says: `products/100-07-2.yaml
  cas, line 1: 100-06-1: the file is named 100-07-2.yaml
    A product's file is named by its CAS number: rename it to 100-06-1.yaml, or correct the number.`,
  },
  {
    fault: 'a formula that the structure contradicts',
    text: SOUND.replace('C9H10O2', 'C9H10O'),
    says: `products/100-06-1.yaml
  formula.value, line 3: C9H10O: the structure is C9H10O2
    formula.value and structure.smiles (COc1ccc(C(C)=O)cc1) contradict each other: correct the one that is wrong.`,
  },
  {
    fault: 'a formula that is none',
    text: SOUND.replace('C9H10O2', 'C9H10Oo'),
    says: `products/100-06-1.yaml
  formula.value, line 3: C9H10Oo: not a molecular formula: `,
  },
  {
    fault: 'a SMILES that does not parse',
    text: SOUND.replace('COc1ccc(C(C)=O)cc1', 'COc1ccc(C(C)=Occ1'),
    says: `products/100-06-1.yaml
  structure.smiles, line 4: COc1ccc(C(C)=Occ1: not a structure: `,
  },
  {
    fault: 'a structure that two toolkits read differently',
    file: '7429-90-5.yaml',
    text: ALUMINIUM,
    says: `products/7429-90-5.yaml
  structure.smiles, line 4: [Al]: formula Al, by OpenChemLib AlH3; molar mass 26.9815 g/mol, by OpenChemLib 30.0058 g/mol; monoisotopic mass 26.981538 Da, by OpenChemLib 30.005005 Da; connectivity after a round trip XAGFODPZIPBFFR-UHFFFAOYSA-N, by OpenChemLib AZDRQVAHHNSJOQ-UHFFFAOYSA-N
    What two toolkits read differently is mostly written wrongly`,
  },
  {
    fault: 'an excuse for toolkits that agree',
    text: SOUND.replace('link: assumed', 'link: assumed, toolkitDisagreement: none'),
    says: `products/100-06-1.yaml
  structure.toolkitDisagreement, line 4: the toolkits agree on this structure
    The field excuses a disagreement that is not there: take it out.`,
  },
  {
    fault: 'a compound to be told apart that is the product itself',
    text: `${SOUND}notToBeConfusedWith: [{ name: other, smiles: CC(=O)c1ccc(OC)cc1 }]\n`,
    says: `products/100-06-1.yaml
  notToBeConfusedWith.0.smiles, line 6: CC(=O)c1ccc(OC)cc1: is this product's own structure
    A compound cannot be confused with itself: correct the SMILES.`,
  },
  {
    fault: 'a compound to be told apart without a readable structure',
    text: `${SOUND}notToBeConfusedWith: [{ name: other, smiles: CC(=O)c1ccc(OC)c1( }]\n`,
    says: `products/100-06-1.yaml
  notToBeConfusedWith.0.smiles, line 6: CC(=O)c1ccc(OC)c1(: not a structure: `,
  },
  {
    fault: 'an unknown field',
    text: `${SOUND}synonym: [Acetanisole]\n`,
    says: `products/100-06-1.yaml
  synonym, line 6: unknown field 'synonym'; did you mean 'synonyms'?
    Fields known here: `,
  },
  {
    fault: 'an unknown source',
    text: SOUND.replace('supplier-list', 'suplier-list'),
    says: `products/100-06-1.yaml
  formula.source, line 3: no source 'suplier-list' in sources.yaml
    Every fact names the source it was taken from: add the source there, or correct the id.`,
  },
  {
    fault: 'an unknown category',
    text: SOUND.replace('[photosensitive-intermediates]', '[photosensitive]'),
    says: `products/100-06-1.yaml
  categories.0, line 5: no category 'photosensitive'
    Categories are the files of categories/: photosensitive-intermediates. Add categories/photosensitive.yaml, or correct the name.`,
  },
  {
    fault: 'an empty field',
    text: SOUND.replace('4′-Methoxyacetophenone', '""'),
    says: `products/100-06-1.yaml
  name, line 2: is empty
    The name buyers use, with every prime and locant (′ is U+2032). Example: 2′-Iodoacetophenone`,
  },
  {
    fault: 'a field without a value',
    text: SOUND.replace(' 4′-Methoxyacetophenone', ''),
    says: `products/100-06-1.yaml
  name, line 2: is empty
    The name buyers use`,
  },
  {
    fault: 'a missing field',
    text: SOUND.replace(/^name.*\n/m, ''),
    says: `products/100-06-1.yaml
  name: is missing
    The name buyers use`,
  },
  {
    fault: 'a number where text is meant',
    text: `${SOUND}hsCode: { code: 2914.50, status: indicative, source: hs-2022 }\n`,
    says: `products/100-06-1.yaml
  hsCode.code, line 6: 2914.5 is a number, not text: put it in quotes, "2914.5"
    Heading of the Harmonized System. Example: 2914.79`,
  },
  {
    fault: 'text where a list is meant',
    text: `${SOUND}synonyms: Acetanisole\n`,
    says: `products/100-06-1.yaml
  synonyms, line 6: "Acetanisole" is text, not a list
    Other names.`,
  },
  {
    fault: 'a word that is none of the choices',
    text: SOUND.replace('assumed', 'asumed'),
    says: `products/100-06-1.yaml
  structure.link, line 4: "asumed" is none of confirmed, assumed; did you mean 'assumed'?
    Whether a stored record links`,
  },
  {
    fault: 'a confirmed link without its source',
    text: SOUND.replace('assumed', 'confirmed'),
    says: `products/100-06-1.yaml
  structure.source, line 4: is missing: a confirmed link names the source that confirms it
    Id of the source`,
  },
  {
    fault: 'a unit that does not fit its property',
    text: `${SOUND}properties: [{ kind: meltingPoint, value: 38, unit: K, source: wikidata }]\n`,
    says: `products/100-06-1.yaml
  properties.0.unit, line 6: "K" does not fit meltingPoint: write °C
    Unit of the value`,
  },
  {
    fault: 'a measured value without source',
    text: `${SOUND}properties: [{ kind: meltingPoint, value: 38, unit: °C }]\n`,
    says: `products/100-06-1.yaml
  properties.0.source, line 6: is missing
    Id of the source in sources.yaml`,
  },
  {
    fault: 'YAML that does not parse',
    text: SOUND.replace('name: 4′-Methoxyacetophenone', 'name: "4′-Methoxyacetophenone'),
    says: `products/100-06-1.yaml
  file, line `,
  },
];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalog-content-'));
  await cp('content', folder, { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function report(): Promise<string> {
  return formatProblems((await validateContent(folder)).problems);
}

describe('the content check', () => {
  test('finds nothing wrong with the shipped content and a sound sixth product', async () => {
    await writeFile(join(folder, 'products/100-06-1.yaml'), SOUND);
    expect(await report()).toBe('');
  });

  test.each(BROKEN)('names $fault', async ({ file = '100-06-1.yaml', text, says }) => {
    await writeFile(join(folder, 'products', file), text);
    expect((await report()).slice(0, says.length)).toBe(says);
  });

  test('lets a structure pass whose file says why the toolkits disagree', async () => {
    const excused = ALUMINIUM.replace('link:', 'toolkitDisagreement: bare metal, link:');
    await writeFile(join(folder, 'products/7429-90-5.yaml'), excused);
    expect(await report()).toBe('');
  });

  test('names both files of one CAS number, and of one structure', async () => {
    await writeFile(join(folder, 'products/100-06-1.yaml'), SOUND);
    await writeFile(join(folder, 'products/copy.yaml'), SOUND);
    const text = await report();
    expect(text).toContain('cas, line 1: 100-06-1: also in products/copy.yaml');
    expect(text).toContain('cas, line 1: 100-06-1: also in products/100-06-1.yaml');
    expect(text).toContain('NTPLXRHDUXRPNE-UHFFFAOYSA-N: also in products/copy.yaml');
  });

  test('tells all problems of all files in one run, one misspelt field hiding nothing', async () => {
    const text = SOUND.replace('C9H10O2', 'C9H10O3').replace('name:', 'nmae:');
    await writeFile(join(folder, 'products/100-06-1.yaml'), text);
    await writeFile(join(folder, 'products/2142-70-3.yaml'), 'cas: 2142-70-3\n');
    const said = await report();
    expect(said).toContain("unknown field 'nmae'; did you mean 'name'?");
    expect(said).toContain('name: is missing');
    expect(said).toContain('C9H10O3: the structure is C9H10O2');
    expect(said).toContain('products/2142-70-3.yaml\n');
  });

  test('names a folder that is no content folder, and what was looked for', async () => {
    await expect(validateContent(join(folder, 'nowhere'))).rejects.toThrow(
      /No content folder at .*nowhere\.\nA content folder holds company\.yaml, sources\.yaml and products/,
    );
    await expect(validateContent(join(folder, 'news'))).rejects.toThrow(
      /neither company\.yaml nor products\/ is in it/,
    );
  });

  test('names a missing page or company file', async () => {
    await rm(join(folder, 'company.yaml'));
    await rm(join(folder, 'pages/privacy.md'));
    const text = await report();
    expect(text).toContain('company.yaml\n  file: is missing');
    expect(text).toContain('pages/privacy.md\n  file: is missing');
  });
});
