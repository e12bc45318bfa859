import type { Problem } from '#catalog/content/problem.ts';
import { valueAt, type ContentFile, type FieldPath } from '#catalog/content/read.ts';
import { problemAt, textAt, warningAt, type Check } from '#catalog/checks/check.ts';
import { entriesAt } from './entries.ts';
import { has, labelsOf, listed } from './labels.ts';
import { isNamedEntry, unClass } from './un-classes.ts';

/**
 * Transport classification must match the label: class 3 is for flammable liquids, with the limits of
 * H224 to H226 (ADR 2.2.3.1; UN GHS 2.6); class 6.1 includes all of H300 and H310 (ADR 2.2.61.1.7).
 * Where amount, packing or data of transport can decide otherwise, the problem is a warning.
 */
export const transportAgrees: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const codes = [...new Set(labelsOf(file).flatMap((label) => label.codes))];
    const entries = entriesAt(file, ['safety', 'transport']);
    return entries.flatMap((entry) => {
      const transport = readTransport(file, entry);
      const rules = codes.length > 0 ? [wrongClass, ...LABEL_RULES] : [wrongClass];
      return rules.flatMap((rule) => rule(transport, codes) ?? []);
    });
  });

interface Transport {
  file: ContentFile;
  entry: FieldPath;
  unNumber: string;
  /** As written, e.g. "6.1 (3)"; empty if there is none. */
  written: string;
  /** Class or division without subsidiary hazards, e.g. "6.1". */
  hazardClass: string;
  isNotRegulated: boolean;
}

function readTransport(file: ContentFile, entry: FieldPath): Transport {
  const written = textAt(file, ...entry, 'class') ?? '';
  return {
    file,
    entry,
    unNumber: textAt(file, ...entry, 'unNumber') ?? '',
    written,
    hazardClass: written.split(' ')[0] ?? '',
    isNotRegulated: valueAt(file.data, [...entry, 'notRegulated']) === true,
  };
}

type Rule = (transport: Transport, codes: readonly string[]) => Problem | undefined;

const wrongClass: Rule = ({ file, entry, unNumber, hazardClass }) => {
  const known = unClass(unNumber);
  if (hazardClass === '' || known === undefined || hazardClass === known) return undefined;
  return problemAt(
    file,
    [...entry, 'class'],
    `class ${hazardClass}: ${unNumber} is class ${known}`,
    'UN number and class belong together (ADR, chapter 3.2, table A): correct the one that is wrong after section 14 of the safety data sheet.',
  );
};

/** Class 3 without a GHS flammable liquid: hot substances, and fuels with a flash point up to 100 °C. */
const OTHER_CLASS_3 = ['UN 1202', 'UN 3256'];

const classWithoutStatement: Rule = ({ file, entry, unNumber, hazardClass }, codes) => {
  const asked = STATEMENTS[hazardClass];
  if (!asked || has(codes, ...asked.any) || OTHER_CLASS_3.includes(unNumber)) return undefined;
  if (isNamedEntry(unNumber) && unClass(unNumber) === hazardClass && hazardClass !== '3')
    return undefined;
  const problem = hazardClass === '3' ? problemAt : warningAt;
  return problem(
    file,
    [...entry, 'class'],
    `class ${hazardClass}: the label has none of ${listed(asked.named)}`,
    `Class ${hazardClass} is for ${asked.what} (ADR ${asked.clause}): correct the class, or add the statement.`,
  );
};

/** The statements of which a class needs one: prefixes, and the codes for messages. */
const STATEMENTS: Readonly<
  Record<string, { any: string[]; named: string[]; what: string; clause: string }>
> = {
  // H20: liquid desensitised explosives (ADR 2.2.3.1.1).
  '3': {
    any: ['H224', 'H225', 'H226', 'H20'],
    named: ['H224', 'H225', 'H226'],
    what: 'flammable liquids',
    clause: '2.2.3.1',
  },
  '2.1': {
    any: ['H220', 'H221', 'H222', 'H223'],
    named: ['H220', 'H221', 'H222', 'H223'],
    what: 'flammable gases and aerosols',
    clause: '2.2.2.1',
  },
  '2.3': {
    any: ['H310', 'H314', 'H330', 'H331'],
    named: ['H314', 'H330', 'H331'],
    what: 'toxic and corrosive gases',
    clause: '2.2.2.1',
  },
  // Self-reactive and polymerising substances, desensitised explosives.
  '4.1': {
    any: ['H20', 'H228', 'H24'],
    named: ['H228', 'H240', 'H241', 'H242'],
    what: 'flammable solids and self-reactive substances',
    clause: '2.2.41.1',
  },
  '4.2': {
    any: ['H250', 'H251', 'H252'],
    named: ['H250', 'H251', 'H252'],
    what: 'substances liable to spontaneous combustion',
    clause: '2.2.42.1',
  },
  '4.3': {
    any: ['H260', 'H261'],
    named: ['H260', 'H261'],
    what: 'substances that emit flammable gases with water',
    clause: '2.2.43.1',
  },
  '5.1': {
    any: ['H270', 'H271', 'H272'],
    named: ['H271', 'H272'],
    what: 'oxidising substances',
    clause: '2.2.51.1',
  },
  '5.2': {
    any: ['H24'],
    named: ['H240', 'H241', 'H242'],
    what: 'organic peroxides',
    clause: '2.2.52.1',
  },
  '6.1': {
    any: ['H300', 'H301', 'H310', 'H311', 'H330', 'H331'],
    named: ['H300', 'H301', 'H310', 'H311', 'H330', 'H331'],
    what: 'toxic substances',
    clause: '2.2.61.1',
  },
  '8': {
    any: ['H290', 'H314'],
    named: ['H290', 'H314'],
    what: 'corrosive substances',
    clause: '2.2.8.1',
  },
};

const notRegulated: Rule = ({ file, entry, isNotRegulated }, codes) => {
  const certain = codes.filter((code) =>
    /^H(?:22[0145]|24[012]|250|260|27[01]|280|300|310)$/.test(code),
  );
  const doubtful = codes.filter((code) =>
    /^H(?:226|228|251|252|261|272|301|311|314|330|331|400|41[01])$/.test(code),
  );
  if (!isNotRegulated || certain.length + doubtful.length === 0) return undefined;
  const problem = certain.length > 0 ? problemAt : warningAt;
  return problem(
    file,
    [...entry, 'notRegulated'],
    `not dangerous goods: the label has ${listed(certain.length > 0 ? certain : doubtful)}`,
    'A product with physical hazards, or a toxic, corrosive or water-polluting one, is dangerous goods of classes 2 to 9 (ADR 2.2; small packs of class 9 are exempt by special provision 375): correct the one that is wrong.',
  );
};

const missingSubsidiaryHazard: Rule = ({ file, entry, written, hazardClass }, codes) => {
  const flammable = codes.find((code) => code === 'H224' || code === 'H225');
  const takesIt = ['6.1', '8', '9'].includes(hazardClass);
  if (flammable === undefined || !takesIt || /\b3\b/.test(written)) return undefined;
  return problemAt(
    file,
    [...entry, 'class'],
    `class ${written}: the label has ${flammable}; ${hazardClass} (3)?`,
    'A liquid with a flash point below 23 °C is class 3, or has 3 as subsidiary hazard (ADR 2.2.3.1, 2.1.3.10): correct the one that is wrong.',
  );
};

const LABEL_RULES: readonly Rule[] = [classWithoutStatement, notRegulated, missingSubsidiaryHazard];
