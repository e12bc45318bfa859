import { statedValues, type StatedValue } from '#catalog/content/measured/stated-values.ts';
import { problemAt, warningAt, type Check } from '#catalog/checks/check.ts';
import { has, labelsOf } from './labels.ts';

/**
 * Flash point and boiling point determine the category of a flammable liquid: CLP, Annex I, table
 * 2.6.1 (UN GHS, table 2.6.1). Flash point below 23 °C: H224 up to an initial boiling point of 35 °C,
 * H225 above it; 23 to 60 °C: H226. A liquid with a flash point above 35 °C that does not sustain
 * combustion need not be classified (2.6.4.5), and gas oils have H226 up to 75 °C (2.6.2.1): between
 * these limits the problem is a warning. A problem is reported only if all flash points contradict.
 */
export const flammableLiquids: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const values = statedValues(file);
    const flash = values.filter(({ kind }) => kind === 'flashPoint');
    const boiling = values.filter(
      (value) => value.kind === 'boilingPoint' && value.isAtOrdinaryPressure,
    );
    return labelsOf(file).flatMap(({ path, codes }) => {
      const at = [...path, 'hazard'];
      const fault = contradiction(codes, flash, boiling);
      if (fault !== undefined) return [problemAt(file, at, fault, WHY)];
      if (isOtherClass(codes) || isSolid(values)) return [];
      const missing = unclassified(codes, flash);
      if (missing === undefined) return [];
      const problem = all(flash, ({ to }) => to <= 35) ? problemAt : warningAt;
      return [problem(file, at, missing, WHY)];
    });
  });

const WHY =
  'Flash point below 23 °C is H224 (boiling up to 35 °C) or H225 (above), 23 to 60 °C is H226 (CLP, Annex I, table 2.6.1): correct the value or the statement after sections 2 and 9 of the safety data sheet.';

type Values = readonly StatedValue[];

function contradiction(codes: readonly string[], flash: Values, boiling: Values) {
  const code = codes.find((one) => /^H22[456]$/.test(one));
  if (code === undefined) return undefined;
  const [first] = flash;
  const [boils] = boiling;
  if (first && code !== 'H226' && all(flash, ({ from }) => from >= 23))
    return `${code}: the flash point is ${first.written}, not below 23 °C`;
  if (first && code === 'H226' && all(flash, isNoFlashOfH226))
    return `H226: the flash point is ${first.written}, not 23 to 60 °C`;
  if (boils && code === 'H224' && all(boiling, ({ from }) => from > 35))
    return `H224: the boiling point is ${boils.written}, above 35 °C; H225?`;
  if (boils && code === 'H225' && all(boiling, ({ to }) => to <= 35))
    return `H225: the boiling point is ${boils.written}, not above 35 °C; H224?`;
  return undefined;
}

/** The rule is for a closed cup; an open cup gives values some kelvins higher. */
function isNoFlashOfH226({ from, to, cup }: StatedValue): boolean {
  return to < 23 || from > (cup === 'open' ? 85 : 75);
}

/** A flash point up to 60 °C without its statement, or H226 above 60 °C. */
function unclassified(codes: readonly string[], flash: Values): string | undefined {
  const [first] = flash;
  if (!first) return undefined;
  if (has(codes, 'H226') && all(flash, ({ from, cup }) => from > (cup === 'open' ? 70 : 60)))
    return `H226: the flash point is ${first.written}, above 60 °C`;
  if (has(codes, 'H224', 'H225', 'H226') || !all(flash, ({ to }) => to <= 60)) return undefined;
  const asked = all(flash, ({ to }) => to < 23) ? 'H224 or H225' : 'H226';
  return `the flash point is ${first.written}: ${asked} is missing`;
}

/** Gases, aerosols, explosives, peroxides and pyrophoric liquids have classes of their own. */
function isOtherClass(codes: readonly string[]): boolean {
  return has(codes, ...OTHER_CLASSES);
}

const OTHER_CLASSES = [
  'H20',
  'H21',
  'H220',
  'H221',
  'H222',
  'H223',
  'H228',
  'H229',
  'H23',
  'H24',
  'H250',
  'H28',
];

/** Not a liquid at 20 °C. */
function isSolid(values: Values): boolean {
  const melting = values.filter(({ kind }) => kind === 'meltingPoint');
  return melting.length > 0 && all(melting, ({ from }) => from > 20);
}

function all(values: Values, test: (value: StatedValue) => boolean): boolean {
  return values.length > 0 && values.every(test);
}
