import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { validateContent } from '#catalog/checks/validate.ts';
import { contentCopy, SOUND, type Broken } from './content-copy.ts';

const copy = contentCopy();

const CISPLATIN = `cas: 15663-27-1
name: Cisplatin
formula: { value: Cl2H6N2Pt, source: supplier-list }
structure: { smiles: '[NH3][Pt]([NH3])(Cl)Cl', link: assumed }
categories: [photosensitive-intermediates]
`;

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
    fault: 'locants in small letters',
    text: SOUND.replace('\nformula', '\nsynonyms: ["n,n-dimethyl test"]\nformula'),
    says: `products/100-06-1.yaml
  warning: synonyms.0, line 3: n,n-dimethyl test: locants in small letters; N,N-dimethyl test?
    n is the prefix "normal", N the locant of a nitrogen atom.`,
  },
  {
    fault: 'racemic without a stereocentre',
    text: SOUND.replace('link: assumed', 'link: assumed, configuration: racemic'),
    says: `products/100-06-1.yaml
  structure.configuration, line 4: racemic: the structure has no stereocentre with a configuration
    Draw the centres of one enantiomer, or leave the field out: a structure without wedges leaves them open.`,
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
    file: '15663-27-1.yaml',
    text: CISPLATIN,
    says: `products/15663-27-1.yaml
  structure.smiles, line 4: [NH3][Pt]([NH3])(Cl)Cl: connectivity after a round trip [NH3]->[Pt](<-[NH3])([Cl])[Cl], by OpenChemLib LXZZYRPGZAFOLE-UHFFFAOYSA-L
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
    fault: 'evidence without a source',
    text: SOUND.replace('link: assumed', 'link: assumed, evidence: [{ text: It fits }]'),
    says: `products/100-06-1.yaml
  structure.evidence.0.source, line 4: is missing`,
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
  name, line 1: is missing
    The name buyers use`,
  },
  {
    fault: 'a number where text is meant',
    text: `${SOUND}hsCode: { code: 2914.50, status: indicative, source: hs-2022 }\n`,
    says: `products/100-06-1.yaml
  hsCode.code, line 6: 2914.50 is a number, not text: write code: "2914.50"
    Heading of the Harmonized System, six to ten digits. Example: 2914.79`,
  },
  {
    fault: 'a name with a source that is not there',
    text: `${SOUND}iupacName: { value: 1-(4-methoxyphenyl)ethan-1-one, source: nowhere }\n`,
    says: `products/100-06-1.yaml
  iupacName.source, line 6: no source 'nowhere' in sources.yaml`,
  },
  {
    fault: 'a misspelt field beside a name',
    text: `${SOUND}synonyms: [{ value: Acetanisole, sorce: wikidata }]\n`,
    says: `products/100-06-1.yaml
  synonyms.0.sorce, line 6: unknown field 'sorce'; did you mean 'source'?
    Fields known here: value, source.`,
  },
  {
    fault: 'a number in the place of a name',
    text: `${SOUND}ecNumber: 2028155\n`,
    says: `products/100-06-1.yaml
  ecNumber, line 6: 2028155 is a number, not text: write ecNumber: "2028155"`,
  },
  {
    fault: 'text where a list is meant',
    text: `${SOUND}synonyms: Acetanisole\n`,
    says: `products/100-06-1.yaml
  synonyms, line 6: "Acetanisole" is text, not a list: write synonyms: [ Acetanisole ]
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
    text: `${SOUND}properties: [{ kind: meltingPoint, value: 38, unit: g/cm3, source: wikidata }]\n`,
    says: `products/100-06-1.yaml
  properties.0.unit, line 6: "g/cm3" does not fit meltingPoint: write °C or °F or K
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
    fault: 'an element that does not exist',
    text: SOUND.replace('COc1ccc(C(C)=O)cc1', '"CC(=O)[O-].[Xx+]"'),
    says: `products/100-06-1.yaml
  structure.smiles, line 4: CC(=O)[O-].[Xx+]: no element has the symbol Xx
    Between square brackets stands an element of the periodic table, e.g. [Na+]: correct the symbol.`,
  },
  {
    fault: 'an element that needs brackets',
    text: SOUND.replace('COc1ccc(C(C)=O)cc1', 'CC(=O)ONa'),
    says: `products/100-06-1.yaml
  structure.smiles, line 4: CC(=O)ONa: Na stands without square brackets
    Only B, C, N, O, P, S, F, Cl, Br and I may: write [Na], with its charge, e.g. [Na+].`,
  },
  {
    fault: 'a condensed formula where a SMILES is meant',
    text: SOUND.replace('COc1ccc(C(C)=O)cc1', 'CH3CH2OH'),
    says: `products/100-06-1.yaml
  structure.smiles, line 4: CH3CH2OH: a SMILES has no H outside of square brackets
    Hydrogen atoms follow by themselves: ethanol is CCO, not CH3CH2OH.`,
  },
  {
    fault: 'a polymer',
    text: SOUND.replace('COc1ccc(C(C)=O)cc1', '"*CCO*"').replace('C9H10O2', '(C2H4O)n'),
    says: `products/100-06-1.yaml
  formula.value, line 3: (C2H4O)n: a formula with n is that of a polymer
    A polymer has no definite formula and molar mass: write withoutStructure: polymer, and the monomer in composition.parts.
  structure.smiles, line 4: *CCO*: it has an open end (*)
    Open ends stand for a polymer`,
  },
  {
    fault: 'YAML that does not parse',
    text: SOUND.replace('name: 4′-Methoxyacetophenone', 'name: "4′-Methoxyacetophenone'),
    says: `products/100-06-1.yaml
  file, line `,
  },
];

describe('the content check', () => {
  test('finds nothing wrong with the shipped content and a sound sixth product', async () => {
    await copy.write('products/100-06-1.yaml', SOUND);
    expect(await copy.report()).toBe('');
  });

  test.each(BROKEN)('names $fault', async ({ file = '100-06-1.yaml', text, says }) => {
    await copy.write(`products/${file}`, text);
    expect((await copy.report()).slice(0, says.length)).toBe(says);
  });

  test.each([
    ['C[NH3+].[Cl-]', 'CH6ClN', 'a salt'],
    ['OC(=O)C(O)=O.O.O', 'C2H6O6', 'a hydrate'],
    ['CCO.Cc1ccccc1', 'C9H14O', 'a mixture'],
    ['Cl[Sn](Cl)(Cl)Cl', 'Cl4Sn', 'a tin compound, whose n is no index'],
    ['[2H]C([2H])([2H])O', 'CHD3O', 'a labelled compound'],
  ])('has nothing against %s (%s), %s', async (smiles, formula) => {
    const text = SOUND.replace('COc1ccc(C(C)=O)cc1', `"${smiles}"`)
      .replace('C9H10O2', formula)
      .replace('4′-Methoxyacetophenone', 'Product A');
    await copy.write('products/100-06-1.yaml', text);
    expect(await copy.report()).toBe('');
  });

  test('lets a structure pass whose file says why the toolkits disagree', async () => {
    const excused = CISPLATIN.replace('link:', 'toolkitDisagreement: dative bonds, link:');
    await copy.write('products/15663-27-1.yaml', excused);
    expect(await copy.report()).toBe('');
  });

  test('names both files of one CAS number, and of one structure', async () => {
    await copy.write('products/100-06-1.yaml', SOUND);
    await copy.write('products/copy.yaml', SOUND);
    const text = await copy.report();
    expect(text).toContain('cas, line 1: 100-06-1: also in products/copy.yaml');
    expect(text).toContain('cas, line 1: 100-06-1: also in products/100-06-1.yaml');
    expect(text).toContain('NTPLXRHDUXRPNE-UHFFFAOYSA-N: also in products/copy.yaml');
  });

  test('tells all problems of all files in one run, one misspelt field hiding nothing', async () => {
    const text = SOUND.replace('C9H10O2', 'C9H10O3').replace('name:', 'nmae:');
    await copy.write('products/100-06-1.yaml', text);
    await copy.write('products/2142-70-3.yaml', 'cas: 2142-70-3\n');
    const said = await copy.report();
    expect(said).toContain("unknown field 'nmae'; did you mean 'name'?");
    expect(said).not.toMatch(/100-06-1\.yaml\n {2}name, line 1: is missing/);
    expect(said).toContain('C9H10O3: the structure is C9H10O2');
    expect(said).toContain('products/2142-70-3.yaml\n');
  });

  test('names a folder that is no content folder, and what was looked for', async () => {
    await expect(validateContent(copy.path('nowhere'))).rejects.toThrow(
      /No content folder at .*nowhere\.\nA content folder holds company\.yaml, sources\.yaml and products/,
    );
    await expect(validateContent(copy.path('news'))).rejects.toThrow(
      /neither company\.yaml nor products\/ is in it/,
    );
  });

  test('names a missing page or company file', async () => {
    await rm(copy.path('company.yaml'));
    await rm(copy.path('pages/privacy.md'));
    const text = await copy.report();
    expect(text).toContain('company.yaml\n  file: is missing');
    expect(text).toContain('pages/privacy.md\n  file: is missing');
  });
});
