import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentTypes, readDocuments } from '#catalog/content/documents.ts';
import { formatProblems } from '#catalog/content/problem.ts';
import { validateContent } from '#catalog/checks/validate.ts';

/** A valid product file; each row of the table breaks it in one way. */
const SOUND = `cas: 100-06-1
name: 4′-Methoxyacetophenone
formula: { value: C9H10O2, source: supplier-list }
structure: { smiles: COc1ccc(C(C)=O)cc1, link: assumed }
categories: [photosensitive-intermediates]
`;

const CISPLATIN = `cas: 15663-27-1
name: Cisplatin
formula: { value: Cl2H6N2Pt, source: supplier-list }
structure: { smiles: '[NH3][Pt]([NH3])(Cl)Cl', link: assumed }
categories: [photosensitive-intermediates]
`;

interface Broken {
  fault: string;
  /** Name of the file; defaults to 100-06-1.yaml. */
  file?: string;
  text: string;
  says: string;
}

/** The valid file with measured values. */
function measured(...values: string[]): string {
  const entries = values.map((value) => `{ ${value}, source: wikidata }`);
  return `${SOUND}properties: [${entries.join(', ')}]\n`;
}

/** The valid file with a label. */
function labelled(fields: string): string {
  return `${SOUND}safety: { classifications: [{ signalWord: danger, ${fields}, source: supplier-list, date: 2026-01-15 }] }\n`;
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
    fault: 'a spectrum with more signals than the structure has atoms',
    text: `${SOUND}spectra: [{ kind: 13C NMR, source: wikidata, signals: [{ shift: 130, atoms: 4 }, { shift: 55, atoms: 2 }, { shift: 114, atoms: 4 }] }]\n`,
    says: `products/100-06-1.yaml
  spectra.0.signals, line 6: signals of 10 C atoms: the structure has 9
    Signals of solvent and impurities do not belong here. Look at the signals in the source again, and at "atoms": how many give a signal.`,
  },
  {
    fault: 'a chemical shift in hertz',
    text: `${SOUND}spectra: [{ kind: 13C NMR, source: wikidata, signals: [{ shift: 55.4 }, { shift: '19678.0' }] }]\n`,
    says: `products/100-06-1.yaml
  spectra.0.signals.1.shift, line 6: 19678 ppm is impossibly high
    Tetraiodomethane has about −292 ppm, a carbide of molybdenum 501 ppm. Look at value and unit in the source again.`,
  },
  {
    fault: 'a registry in another writing',
    text: `${SOUND}otherNumbers: [{ registry: NMRShiftDB 2, number: '10024877' }]\n`,
    says: `products/100-06-1.yaml
  otherNumbers.0.registry, line 6: NMRShiftDB 2: write nmrshiftdb2
    By this name the page knows the address of its records.`,
  },
  {
    fault: 'a number that the registry does not give',
    text: `${SOUND}otherNumbers: [{ registry: NIST Chemistry WebBook, number: 619-41-0 }]\n`,
    says: `products/100-06-1.yaml
  otherNumbers.0.number, line 6: 619-41-0 is not a number of NIST Chemistry WebBook
    Copy the number from the record. Example: C619410`,
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
  name: is missing
    The name buyers use`,
  },
  {
    fault: 'a number where text is meant',
    text: `${SOUND}hsCode: { code: 2914.50, status: indicative, source: hs-2022 }\n`,
    says: `products/100-06-1.yaml
  hsCode.code, line 6: 2914.5 is a number, not text: put it in quotes, "2914.5"
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
  synonyms.0.source, line 6: is missing
    Id of the source in sources.yaml that states this fact. Example: crc-organic-constants
  synonyms.0.sorce, line 6: unknown field 'sorce'; did you mean 'source'?
    Fields known here: value, source.`,
  },
  {
    fault: 'a number in the place of a name',
    text: `${SOUND}ecNumber: 2028155\n`,
    says: `products/100-06-1.yaml
  ecNumber, line 6: 2028155 is a number, not text: put it in quotes, "2028155"`,
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
    fault: 'a measured value without unit',
    text: measured('kind: meltingPoint, value: 38'),
    says: `products/100-06-1.yaml
  properties.0.unit, line 6: is missing: write °C or °F or K
    Unit of the value`,
  },
  {
    fault: 'a measured value without figures',
    text: measured('kind: meltingPoint, unit: °C'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: is missing: a number, [lower, higher], or text such as "51-52 °C (dec.)"
    The value as the source prints it`,
  },
  {
    fault: 'a measured value whose text is not wholly understood',
    text: measured('kind: meltingPoint, value: "36-38 °C (from hexane)"'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: "36-38 °C (from hexane)" is understood up to "from hexane": write value: [36, 38], unit: °C, and what "from hexane" means in a field of its own or in note
    The value as the source prints it`,
  },
  {
    fault: 'a misspelt field beside a text that is not understood',
    text: measured('kind: meltingPoint, value: "36-38 °C (from hexane)", tempertaure: 25 °C'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: "36-38 °C (from hexane)" is understood up to "from hexane": write value: [36, 38], unit: °C, and what "from hexane" means in a field of its own or in note
    The value as the source prints it, [from, to] for a range, or text as on the sheet; in quotes where a final zero counts. Example: 51
  properties.0.tempertaure, line 6: unknown field 'tempertaure'; did you mean 'temperature'?`,
  },
  {
    fault: 'a measured value with a decimal comma',
    text: measured('kind: meltingPoint, value: "37,5 °C"'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: "37,5 °C" is not read as a value of meltingPoint: write a number, [lower, higher], or text as a sheet has it, "51-52 °C (dec.)"; for 37,5 write 37.5
    The value as the source prints it`,
  },
  {
    fault: 'a text without unit, where there are several',
    text: measured('kind: meltingPoint, value: ">300"'),
    says: `products/100-06-1.yaml
  properties.0.unit, line 6: is missing: write °C or °F or K
    Unit of the value`,
  },
  {
    fault: 'a text that says another unit than the field',
    text: measured('kind: meltingPoint, value: "37 °C", unit: K'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: "37 °C" says unit °C, and the field unit K: leave out the one that is wrong
    The value as the source prints it`,
  },
  {
    fault: 'a value and a bound',
    text: measured('kind: meltingPoint, value: 37, above: 36, unit: °C'),
    says: `products/100-06-1.yaml
  properties.0.above, line 6: 36 stands beside value: a value is one of value, above, atLeast, below, atMost, text
    In place of value`,
  },
  {
    fault: 'a condition that the kind does not have',
    text: measured('kind: meltingPoint, value: 37, unit: °C, cup: open'),
    says: `products/100-06-1.yaml
  properties.0.cup, line 6: "open" does not fit meltingPoint: it is a condition of flashPoint
    Whether a flash point was measured in a closed or an open cup. Example: closed`,
  },
  {
    fault: 'a unit of what has none',
    text: measured('kind: pKa, value: 4.76, unit: mol/L'),
    says: `products/100-06-1.yaml
  properties.0.unit, line 6: "mol/L" does not fit pKa, which has no unit: leave it out
    Unit of the value`,
  },
  {
    fault: 'a bound that no compound can have, written as text',
    text: measured('kind: meltingPoint, value: ">5000 °C"'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: > 5000 °C is impossibly high
    Absolute zero is −273.15 °C`,
  },
  {
    fault: 'a pressure without unit',
    text: measured('kind: boilingPoint, value: 153, unit: °C, pressure: "26"'),
    says: `products/100-06-1.yaml
  properties.0.pressure, line 6: "26" has no unit of pressure: write it as 101.3 kPa, 15 mmHg or 10-12 mbar
    Pressure of the measurement`,
  },
  {
    fault: 'an EC number with a wrong check digit',
    text: `${SOUND}ecNumber: 202-815-8\n`,
    says: `products/100-06-1.yaml
  ecNumber, line 6: 202-815-8: check digit is 9, so 202-815-9?
    The last digit of an EC number is a checksum of the others, here 75 modulo 11. Look the number up again: another digit may be the wrong one.`,
  },
  {
    fault: 'an EC number in another form, with its source',
    text: `${SOUND}ecNumber: { value: "2028159", source: wikidata }\n`,
    says: `products/100-06-1.yaml
  ecNumber.value, line 6: 2028159 is not written like an EC number; 202-815-9?`,
  },
  {
    fault: 'an MDL number whose zeros are lost',
    text: `${SOUND}mdlNumber: MFCD8745\n`,
    says: `products/100-06-1.yaml
  mdlNumber, line 6: MFCD8745 is not an MDL number; MFCD00008745?
    An MDL number is MFCD and eight digits, zeros in front included. Example: MFCD00000200`,
  },
  {
    fault: 'a UN number in another form',
    text: `${SOUND}unNumber: UN2645\n`,
    says: `products/100-06-1.yaml
  unNumber, line 6: UN2645 is not written like a UN number; UN 2645?
    A UN number is UN, a space and four digits. Example: UN 2645`,
  },
  {
    fault: 'a tariff code of a chapter that does not exist',
    text: `${SOUND}hsCode: { code: '7714.50', status: indicative, source: hs-2022 }\n`,
    says: `products/100-06-1.yaml
  hsCode.code, line 6: 7714.50: the Harmonized System has no chapter 77`,
  },
  {
    fault: 'a tariff code of too few digits',
    text: `${SOUND}hsCode: { code: '2914', status: indicative, source: hs-2022 }\n`,
    says: `products/100-06-1.yaml
  hsCode.code, line 6: "2914" is not an HS code of six to ten digits (2914.79, 2914.79.00)`,
  },
  {
    fault: 'a purity above 100 %',
    text: `${SOUND}grades: [{ purity: ≥ 198 %, method: HPLC }]\n`,
    says: `products/100-06-1.yaml
  grades.0.purity, line 6: ≥ 198 %: 198 % is more than all of it
    A purity is at most 100 %: look for a digit too many or a lost decimal point, as in 99.8 %.`,
  },
  {
    fault: 'a condition without unit',
    text: measured('kind: density, value: 1.1, unit: g/cm3, temperature: "25"'),
    says: `products/100-06-1.yaml
  properties.0.temperature, line 6: "25" has no unit: write it as 25 °C
    Temperature of the measurement with its unit. Example: 25 °C`,
  },
  {
    fault: 'a density in kg/m3 that is called g/cm3',
    text: measured('kind: density, value: 1340, unit: g/cm3'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: 1340 g/cm3 is impossibly high; kg/m3?
    Hydrogen gas has 0.00008 g/cm³, osmium, the densest element, 22.6 g/cm³. Look at value and unit in the source again.`,
  },
  {
    fault: 'a temperature below absolute zero',
    text: measured('kind: meltingPoint, value: -459, unit: °C'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: -459 °C is impossibly low
    Absolute zero is −273.15 °C, and no compound is known to go beyond 4500 °C. Look at value and unit in the source again.`,
  },
  {
    fault: 'a range that runs backwards',
    text: measured('kind: meltingPoint, value: [38, 36], unit: °C'),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: 38–36 °C runs from the higher to the lower value
    A range is written [lower, higher]: swap the two, or correct the wrong one.`,
  },
  {
    fault: 'a melting point above the boiling point, the units being different ones',
    text: measured(
      'kind: meltingPoint, value: 538, unit: K',
      'kind: boilingPoint, value: 260, unit: °C',
    ),
    says: `products/100-06-1.yaml
  properties.0.value, line 6: 538 K: the melting point lies above the boiling point, 260 °C
    At ordinary pressure that cannot be`,
  },
  {
    fault: 'a flash point above the boiling point',
    text: measured(
      'kind: boilingPoint, value: 260, unit: °C, pressure: 101.3 kPa',
      'kind: flashPoint, value: 266, unit: °C',
    ),
    says: `products/100-06-1.yaml
  properties.1.value, line 6: 266 °C: the flash point lies above the boiling point, 260 °C`,
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
    fault: 'an H statement that does not exist',
    text: labelled('hazard: [H314, H999]'),
    says: `products/100-06-1.yaml
  safety.classifications.0.hazard.1, line 6: H999: there is no H statement H999
    Copy the code from section 2.2 of the safety data sheet, e.g. H314 or P305+P351+P338.`,
  },
  {
    fault: 'H statements that do not combine',
    text: labelled('hazard: [H314+H335]'),
    says: `products/100-06-1.yaml
  safety.classifications.0.hazard.0, line 6: H314+H335: the GHS does not combine these: write each as an entry of its own`,
  },
  {
    fault: 'a condition of a P statement that leads to nothing',
    text: labelled('precautionary: [P305+P351+P338, P305]'),
    says: `products/100-06-1.yaml
  safety.classifications.0.precautionary.1, line 6: P305: "IF IN EYES:" is a condition: add what to do, as in P305+P351+P338`,
  },
  {
    fault: 'a P statement whose parts are in the wrong order',
    text: labelled('precautionary: [P351+P305]'),
    says: `products/100-06-1.yaml
  safety.classifications.0.precautionary.0, line 6: P351+P305: P305 ("IF IN EYES:") is a condition and comes first`,
  },
  {
    fault: 'a label without the date of its document',
    text: labelled('hazard: [H314]').replace(', date: 2026-01-15', ''),
    says: `products/100-06-1.yaml
  safety.classifications.0.date, line 6: is missing
    Date of the document that states this, year-month-day. Example: 2026-01-15`,
  },
  {
    fault: 'a document that is not there',
    text: labelled('hazard: [H314], document: sds-en-2026-01-15.pdf'),
    says: `products/100-06-1.yaml
  safety.classifications.0.document, line 6: there is no file documents/100-06-1/sds-en-2026-01-15.pdf
    Files there: none. Add it, or leave the field out.`,
  },
  {
    fault: 'two UN numbers',
    text: `${SOUND}unNumber: UN 2645
safety: { transport: [{ unNumber: UN 1993, source: supplier-list, date: 2026-01-15 }] }
`,
    says: `products/100-06-1.yaml
  safety.transport.0.unNumber, line 7: UN 1993: unNumber is UN 2645
    Two UN numbers for one product contradict each other: correct the one that is wrong.`,
  },
  {
    fault: 'YAML that does not parse',
    text: SOUND.replace('name: 4′-Methoxyacetophenone', 'name: "4′-Methoxyacetophenone'),
    says: `products/100-06-1.yaml
  file, line `,
  },
];

let folder: string;

/** Start the toolkit before the tests, outside of their time limits. */
beforeAll(() => validateContent('content'), 60_000);

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
    await writeFile(join(folder, 'products/100-06-1.yaml'), text);
    expect(await report()).toBe('');
  });

  test('lets a compound boil below its melting point under reduced pressure', async () => {
    const text = measured(
      'kind: meltingPoint, value: 38, unit: °C',
      'kind: boilingPoint, value: 20, unit: °C, pressure: 1 Pa',
    );
    await writeFile(join(folder, 'products/100-06-1.yaml'), text);
    expect(await report()).toBe('');
  });

  test('names documents that are no PDF, empty, misnamed, or of no product', async () => {
    const documents = join(folder, 'documents');
    await mkdir(join(documents, '619-41-0'), { recursive: true });
    await mkdir(join(documents, '50-00-0'));
    const write = (name: string, text: string) => writeFile(join(documents, name), text);
    await write('619-41-0/sds-en-2026-01-15.pdf', '%PDF-1.7');
    await write('619-41-0/coa-2026-A17-2026-02-01.pdf', '%PDF-1.7');
    await write('619-41-0/sds-en-2026-13-01.pdf', '%PDF-1.7');
    await write('619-41-0/sds-qq-2026-01-15.pdf', '%PDF-1.7');
    await write('619-41-0/specification-en-2026-01-15.pdf', '');
    await write('619-41-0/sds-de-2026-01-15.pdf', '<html>');
    await write('50-00-0/sds-en-2026-01-15.pdf', '%PDF-1.7');
    await write('sds.pdf', '%PDF-1.7');
    const name =
      'Name it sds-<language>-<date>.pdf, specification-<language>-<date>.pdf, coa-<lot>-<date>.pdf, or nmr-, hplc-, gc-, ms- or ir-<lot>-<date>.pdf. Example: sds-en-2026-01-15.pdf';
    expect(await report()).toBe(`documents/50-00-0/sds-en-2026-01-15.pdf
  file: there is no product 50-00-0
    The folder is named by the id of a product: rename it, or add products/50-00-0.yaml.

documents/619-41-0/sds-de-2026-01-15.pdf
  file: is not a PDF
    Its first bytes are not %PDF-: export it as PDF.

documents/619-41-0/sds-en-2026-13-01.pdf
  file: "sds-en-2026-13-01.pdf" does not say what it is
    ${name}

documents/619-41-0/sds-qq-2026-01-15.pdf
  file: "sds-qq-2026-01-15.pdf" does not say what it is
    ${name}

documents/619-41-0/specification-en-2026-01-15.pdf
  file: is empty
    Copy the file again.

documents/sds.pdf
  file: lies in no product’s folder
    Put it into documents/<id>/, the folder of the product that it belongs to.`);
    const [sheet, certificate] = (await readDocuments(folder)).get('619-41-0') ?? [];
    expect(sheet).toEqual({
      product: '619-41-0',
      type: 'sds',
      language: 'en',
      date: '2026-01-15',
      file: 'sds-en-2026-01-15.pdf',
      bytes: 8,
      href: '/documents/619-41-0/sds-en-2026-01-15.pdf',
    });
    expect(documentTypes((await readDocuments(folder)).get('619-41-0'))).toEqual(['sds', 'coa']);
    expect(documentTypes([])).toEqual([]);
    expect(certificate).toMatchObject({ type: 'coa', lot: '2026-A17', date: '2026-02-01' });
  });

  test('lets a structure pass whose file says why the toolkits disagree', async () => {
    const excused = CISPLATIN.replace('link:', 'toolkitDisagreement: dative bonds, link:');
    await writeFile(join(folder, 'products/15663-27-1.yaml'), excused);
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
