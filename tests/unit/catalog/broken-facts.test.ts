/** Faults in what a product file says of values, numbers, labels, spectra and documents. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentTypes, readDocuments } from '#catalog/content/documents.ts';
import { contentCopy, SOUND, type Broken } from './content-copy.ts';

const copy = contentCopy();

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
];

describe('the content check', () => {
  test.each(BROKEN)('names $fault', async ({ file = '100-06-1.yaml', text, says }) => {
    await copy.write(`products/${file}`, text);
    expect((await copy.report()).slice(0, says.length)).toBe(says);
  });

  test('lets a compound boil below its melting point under reduced pressure', async () => {
    const text = measured(
      'kind: meltingPoint, value: 38, unit: °C',
      'kind: boilingPoint, value: 20, unit: °C, pressure: 1 Pa',
    );
    await copy.write('products/100-06-1.yaml', text);
    expect(await copy.report()).toBe('');
  });

  test('names documents that are no PDF, empty, misnamed, or of no product', async () => {
    const documents = copy.path('documents');
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
    expect(await copy.report()).toBe(`documents/50-00-0/sds-en-2026-01-15.pdf
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
    const [sheet, certificate] = (await readDocuments(copy.path(''))).get('619-41-0') ?? [];
    expect(sheet).toEqual({
      product: '619-41-0',
      type: 'sds',
      language: 'en',
      date: '2026-01-15',
      file: 'sds-en-2026-01-15.pdf',
      bytes: 8,
      href: '/documents/619-41-0/sds-en-2026-01-15.pdf',
    });
    expect(documentTypes((await readDocuments(copy.path(''))).get('619-41-0'))).toEqual([
      'sds',
      'coa',
    ]);
    expect(documentTypes([])).toEqual([]);
    expect(certificate).toMatchObject({ type: 'coa', lot: '2026-A17', date: '2026-02-01' });
  });
});
