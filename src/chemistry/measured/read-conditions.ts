/** Reads the conditions after the numbers of a measured value, in any order and any brackets. */
import { PRESSURE, readPressure } from './pressure.ts';
import { unitSystemOf, type PropertyKind } from './kinds.ts';
import { SOLVENTS } from './solvents.ts';
import type { MeasuredFields } from './measured-fields.ts';

/** Pattern of a condition at the start of a text, and its fields. */
interface Condition {
  pattern: RegExp;
  fields: (match: RegExpExecArray) => MeasuredFields;
  /** Absent if every kind can have it. */
  fits?: (kind: PropertyKind) => boolean;
}

const END = String.raw`(?=$|[\s,;()[\]/])`;
const isSolution = (kind: PropertyKind) =>
  kind === 'opticalRotation' || kind === 'solubility' || kind === 'pKa';

const DECOMPOSES = new RegExp(
  `^(?:with )?(?:dec(?:omp(?:osition|oses|osed|\\.)?|\\.)?|zers\\.?)${END}`,
  'i',
);
const METHODS = 'tag(?:liabue)?|pensky[- ]?martens?|cleveland|abel(?:[- ]pensky)?|setaflash';

const CONDITIONS: readonly Condition[] = [
  {
    pattern: DECOMPOSES,
    fields: () => ({}),
    fits: (kind) => kind === 'decompositionTemperature',
  },
  {
    pattern: DECOMPOSES,
    fields: () => ({ decomposes: true }),
  },
  {
    // A small d: a large one is the sodium D line.
    pattern: new RegExp(`^d\\.?${END}`),
    fields: () => ({ decomposes: true }),
  },
  {
    pattern: new RegExp(`^subl(?:ime|imes|imed|imation|\\.)?${END}`, 'i'),
    fields: () => ({ sublimes: true }),
  },
  {
    pattern: new RegExp(
      `^(?:(${METHODS}) )?(?:(closed|c)|(?:open|o))(?:[ -]cup|\\.? ?c\\.?)${END}`,
      'i',
    ),
    fields: ([, method, closed]) => ({
      cup: closed === undefined ? 'open' : 'closed',
      ...(method !== undefined && { note: method }),
    }),
    fits: (kind) => kind === 'flashPoint',
  },
  {
    // Tag, Pensky-Martens and Cleveland.
    pattern: new RegExp(`^(?:(TCC|PMCC)|COC|TOC)${END}`),
    fields: ([, closed]) => ({ cup: closed === undefined ? 'open' : 'closed' }),
    fits: (kind) => kind === 'flashPoint',
  },
  {
    pattern: new RegExp(`^n ?(\\d{1,2}) ?\\/ ?D${END}`),
    fields: ([, degrees = '']) => ({ temperature: `${degrees} °C` }),
    fits: (kind) => kind === 'refractiveIndex',
  },
  {
    pattern: new RegExp(`^lit\\.?${END}`, 'i'),
    fields: () => ({ note: 'literature value' }),
  },
  {
    pattern: new RegExp(
      `^(?:vs\\.? |relative to )?(?:air|water|H2O)(?: ?= ?1(?:\\.0+)?)?${END}`,
      'i',
    ),
    fields: () => ({}),
    fits: (kind) => kind === 'relativeDensity' || kind === 'relativeVapourDensity',
  },
  {
    pattern: new RegExp(`^(\\d{1,2}) ?°?C? ?\\/ ?(\\d{1,2}) ?(?:°?C)?${END}`),
    fields: ([, at = '', water = '']) => ({
      temperature: `${at} °C`,
      note: `relative to water at ${water} °C`,
    }),
    fits: (kind) => kind === 'relativeDensity',
  },
  {
    pattern: new RegExp(
      `^c ?=? ?(\\d+(?:\\.\\d+)?) ?(%|g\\/100 ?mL|g\\/dL|g\\/mL|mg\\/mL|g\\/L|mol\\/L|wt%)?${END}`,
      'i',
    ),
    fields: ([, figure = '', unit = 'g/100 mL']) => ({
      concentration: `${figure} ${unit.replace(/^%|^g\/(?:dl|100 ?ml)$/i, 'g/100 mL')}`,
    }),
    fits: (kind) => kind === 'opticalRotation',
  },
  {
    pattern: new RegExp(`^(\\d{3}(?:\\.\\d+)?) ?nm${END}`),
    fields: ([, figure = '']) => ({ wavelength: `${figure} nm` }),
    fits: (kind) => kind === 'opticalRotation' || kind === 'refractiveIndex',
  },
  {
    pattern: new RegExp(`^(?:sodium |Na[ -]?)?D(?:[ -]line)?${END}`),
    fields: () => ({ wavelength: 'D' }),
    fits: (kind) => kind === 'opticalRotation' || kind === 'refractiveIndex',
  },
  {
    pattern: PRESSURE,
    fields: ([whole]) => {
      const pressure = readPressure(whole);
      return pressure === undefined ? {} : { pressure };
    },
  },
  {
    pattern: new RegExp(
      `^(-?\\d+(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?) ?(?:deg\\.? ?|°? ?)([CF]|(?<!°)K)${END}`,
    ),
    fields: ([, figures = '', unit = '']) => ({
      temperature: `${figures} ${unit === 'K' ? 'K' : `°${unit}`}`,
    }),
    fits: (kind) => unitSystemOf(kind) !== 'temperature',
  },
  {
    pattern: new RegExp(`^(?:in )?(${SOLVENTS})${END}`, 'i'),
    fields: ([, solvent = '']) => ({ solvent }),
    fits: isSolution,
  },
  {
    pattern: /^in ([A-Za-z0-9][^()[\];,]*?)(?= at |\s*(?:$|[()[\];,]))/,
    fields: ([, solvent = '']) => ({ solvent }),
    fits: isSolution,
  },
];

/** Separators of conditions: brackets, commas, slashes, "at". */
const BETWEEN = /^(?:[\s,;()[\]/@]+|at (?=[\d-])|- (?=[a-z]))+/i;

/** Reads until the first unknown text, returned as `rest`. */
export function readConditions(
  kind: PropertyKind,
  text: string,
): { fields: MeasuredFields; rest: string } {
  const fields: MeasuredFields = {};
  let rest = text.replace(BETWEEN, '');
  while (rest !== '') {
    const next = CONDITIONS.find(
      ({ pattern, fits }) => (fits?.(kind) ?? true) && pattern.test(rest),
    );
    const match = next?.pattern.exec(rest);
    const found = match && next?.fields(match);
    if (!match || !found || Object.keys(found).some((name) => name in fields)) break;
    Object.assign(fields, found);
    rest = rest.slice(match[0].length).replace(BETWEEN, '');
  }
  return { fields, rest: rest.trim() };
}
