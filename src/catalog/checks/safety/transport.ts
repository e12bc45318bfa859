import type { ContentFile, FieldPath } from '#catalog/content/read.ts';
import { valueAt } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from '#catalog/checks/check.ts';
import { entriesAt } from './entries.ts';
import { has, labelsOf, listed } from './labels.ts';
import { unClass } from './un-classes.ts';

/**
 * Transport and label speak of one product. Class 3 is that of flammable liquids, with the limits of
 * H224 to H226 (ADR 2.2.3.1; UN GHS 2.6); class 6.1 takes in all of H300 and H310 (ADR 2.2.61.1.7).
 * What depends on the amount, the packing or the journey (H314 by pH alone, H410 in small packs) is
 * left alone.
 */
export const transportAgrees: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const codes = labelsOf(file).flatMap((label) => label.codes);
    const entries = entriesAt(file, ['safety', 'transport']);
    return entries.flatMap((entry) =>
      [wrongClass(file, entry), ...againstLabel(file, entry, codes)].filter(
        (problem) => problem !== undefined,
      ),
    );
  });

function wrongClass(file: ContentFile, entry: FieldPath) {
  const number = textAt(file, ...entry, 'unNumber') ?? '';
  const stated = mainClass(file, entry);
  const listedClass = unClass(number);
  if (stated === undefined || listedClass === undefined || stated === listedClass) return undefined;
  return problemAt(
    file,
    [...entry, 'class'],
    `class ${stated}: ${number} is class ${listedClass}`,
    'UN number and class belong together (ADR, chapter 3.2, table A): correct the one that is wrong after section 14 of the safety data sheet.',
  );
}

/** Substances of class 3 that need not be flammable liquids of the GHS: hot, or with a flash point up to 100 °C. */
const OTHER_CLASS_3 = ['UN 1202', 'UN 3256'];

function againstLabel(file: ContentFile, entry: FieldPath, codes: readonly string[]) {
  if (codes.length === 0) return [];
  const hazardClass = mainClass(file, entry);
  const all = textAt(file, ...entry, 'class') ?? '';
  const number = textAt(file, ...entry, 'unNumber') ?? '';
  const isFree = valueAt(file.data, [...entry, 'notRegulated']) === true;
  const grave = codes.filter((code) => /^H(?:22[45]|300|310)$/.test(code));
  const flammable = codes.find((code) => code === 'H224' || code === 'H225');
  return [
    hazardClass === '3' && !has(codes, ...IN_CLASS_3) && !OTHER_CLASS_3.includes(number)
      ? problemAt(
          file,
          [...entry, 'class'],
          `class 3: the label has none of H224, H225 and H226`,
          'Class 3 is that of flammable liquids (ADR 2.2.3.1): correct the class, or add the statement.',
        )
      : undefined,
    isFree && grave.length > 0
      ? problemAt(
          file,
          [...entry, 'notRegulated'],
          `not dangerous goods: the label has ${listed([...new Set(grave)])}`,
          'What is so flammable or toxic is dangerous goods of class 3 or 6.1 (ADR 2.2.3.1, 2.2.61.1.7): correct the one that is wrong.',
        )
      : undefined,
    flammable !== undefined && /^(?:6\.1|8|9)$/.test(hazardClass ?? '') && !/\b3\b/.test(all)
      ? problemAt(
          file,
          [...entry, 'class'],
          `class ${all}: the label has ${flammable}; ${hazardClass ?? ''} (3)?`,
          'A liquid with a flash point below 23 °C is of class 3, or has it as subsidiary hazard (ADR 2.2.3.1, 2.1.3.10): correct the one that is wrong.',
        )
      : undefined,
  ];
}

/** Flammable liquids, liquid desensitised explosives (ADR 2.2.3.1.1), and what stands before them in 2.1.3. */
const IN_CLASS_3 = ['H224', 'H225', 'H226', 'H20'];

/** Class or division without its subsidiary hazards: of "6.1 (3)" 6.1. */
function mainClass(file: ContentFile, entry: FieldPath): string | undefined {
  return textAt(file, ...entry, 'class')?.split(' ')[0];
}
