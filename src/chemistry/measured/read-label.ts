/** Reads the label before the numbers: the abbreviation of the property, with its conditions. */
import { hasCondition } from './conditions.ts';
import type { PropertyKind } from './kinds.ts';
import { SOLVENTS } from './solvents.ts';
import { withoutWordLabel } from './word-labels.ts';
import type { MeasuredFields } from './measured-fields.ts';

/** pKa1 is a note. */
const PKA = /^pK_?a(?: ?(?:_?(\d)(?=[ :=])|\((\d)\)))?[: =]*/i;
/** "bp15 113 °C" and "b.p.0.5 95 °C": the pressure in mmHg. */
const BOILING_AT = /^b\.? ?p\.?_?(\d+(?:\.\d+)?)[: ] *(?=\d)/i;
const DENSITY_AT = /^d ?\^?(?:(\d{1,2})(?: ?°C)?)?(?=[ =:])[ =:]*/i;

const TEMPERATURE = String.raw`(\d{1,3}(?:\.\d+)?)(?: ?°C?)?`;
/** "nD 1.618" has no temperature. */
const TWO_DIGITS = String.raw`(\d{2}(?:\.\d)?)(?: ?°C?)?`;
const LINE = String.raw`(D|\d{3})`;

/** [α] with temperature and line, in either order. */
const ROTATIONS: readonly [RegExp, 'line' | 'temperature'][] = [
  [
    new RegExp(
      `^\\[(?:α|a|alpha)\\] ?_?${LINE}[_^ ]{0,2}${TEMPERATURE}(?= ?[=:+-]| +\\d)[ =:]*`,
      'i',
    ),
    'line',
  ],
  [
    new RegExp(`^\\[(?:α|a|alpha)\\] ?\\^?${TEMPERATURE} ?[/_]? ?${LINE}(?=[ =:+-])[ =:]*`, 'i'),
    'temperature',
  ],
];
const ROTATION = new RegExp(`^\\[(?:α|a|alpha)\\] ?_?${LINE}?[ =:]*`, 'i');

const INDICES: readonly RegExp[] = [
  new RegExp(`^n ?\\^?${TWO_DIGITS} ?[/_]? ?D(?=[ =:\\d])[ =:]*`, 'i'),
  new RegExp(`^n ?_?D[_^ ]{0,2}${TWO_DIGITS}(?=[ =:])[ =:]*`, 'i'),
];
const INDEX = /^n ?_?D[ =:]*/i;

const RELATIVE = /^d ?\^?(\d{1,2}) ?[/_] ?(\d{1,2})(?=[ =:])[ =:]*/i;

const BEFORE_VALUE = String.raw`(?: at| from)?[: ]+(?=[<>≤≥~\d-]|c|a)`;
const DECOMPOSES = new RegExp(`^(?:decomp(?:os(?:es|ition)|\\.)?|dec\\.?)${BEFORE_VALUE}`, 'i');
const SUBLIMES = new RegExp(`^subl(?:im(?:es|ation)|\\.)?${BEFORE_VALUE}`, 'i');
const SOLVENT = new RegExp(`^(?:in )?(${SOLVENTS})(?: ?[:,] ?| (?=[<>≤≥~\\d]))`, 'i');

/** Removes the label: `readLabel('opticalRotation', '[α]D20 +25°')` leaves "+25°". */
export function readLabel(
  kind: PropertyKind,
  written: string,
): { fields: MeasuredFields; rest: string } {
  const boiling = kind === 'boilingPoint' && BOILING_AT.exec(written);
  if (boiling)
    return {
      fields: { pressure: `${boiling[1] ?? ''} mmHg` },
      rest: written.slice(boiling[0].length),
    };
  const text = withoutWordLabel(kind, written);
  const without = (match: RegExpExecArray, fields: MeasuredFields) => ({
    fields,
    rest: text.slice(match[0].length),
  });
  if (kind === 'opticalRotation') {
    for (const [pattern, first] of ROTATIONS) {
      const match = pattern.exec(text);
      if (!match) continue;
      const [, a = '', b = ''] = match;
      const [line, degrees] = first === 'line' ? [a, b] : [b, a];
      return without(match, { wavelength: wavelength(line), temperature: `${degrees} °C` });
    }
    const match = ROTATION.exec(text);
    if (match) return without(match, match[1] ? { wavelength: wavelength(match[1]) } : {});
  }
  if (kind === 'refractiveIndex') {
    for (const pattern of INDICES) {
      const match = pattern.exec(text);
      if (match) return without(match, { temperature: `${match[1] ?? ''} °C` });
    }
    const match = INDEX.exec(text);
    if (match) return without(match, {});
  }
  if (kind === 'relativeDensity') {
    const match = RELATIVE.exec(text);
    const [, at = '', water = ''] = match ?? [];
    if (match)
      return without(match, {
        temperature: `${at} °C`,
        note: `relative to water at ${water} °C`,
      });
  }
  const decomposes = DECOMPOSES.exec(text);
  if (decomposes && kind === 'decompositionTemperature') return without(decomposes, {});
  if (decomposes && hasCondition(kind, 'decomposes'))
    return without(decomposes, { decomposes: true });
  const sublimes = hasCondition(kind, 'sublimes') && SUBLIMES.exec(text);
  if (sublimes) return without(sublimes, { sublimes: true });
  const density = kind === 'density' && DENSITY_AT.exec(text);
  if (density)
    return without(density, density[1] === undefined ? {} : { temperature: `${density[1]} °C` });
  if (kind === 'solubility') {
    const match = SOLVENT.exec(text);
    if (match) return without(match, { solvent: match[1] ?? '' });
  }
  const acid = kind === 'pKa' && PKA.exec(text);
  const step = acid ? (acid[1] ?? acid[2]) : undefined;
  if (acid) return without(acid, step === undefined ? {} : { note: `pKa${step}` });
  return { fields: {}, rest: text };
}

function wavelength(line: string): string {
  return line.toUpperCase() === 'D' ? 'D' : `${line} nm`;
}
