/** Reads the label before the numbers: the abbreviation of the property, with its conditions. */
import { hasCondition } from './conditions.ts';
import type { PropertyKind } from './kinds.ts';
import { SOLVENTS } from './solvents.ts';
import type { MeasuredFields } from './measured-fields.ts';

/** Labels without conditions. */
const PLAIN: Partial<Record<PropertyKind, RegExp>> = {
  meltingPoint: /^(?:m\.? ?p\.?|melting point)[: ]*(?=[<>≤≥~\d-]|c|a)/i,
  boilingPoint: /^(?:b\.? ?p\.?|boiling point)[: ]*(?=[<>≤≥~\d-]|c|a)/i,
  flashPoint: /^(?:f\.? ?p\.?|flash point)[: ]*(?=[<>≤≥~\d-]|c|a)/i,
  lowerExplosionLimit: /^(?:LEL|LFL)[: =]*/i,
  upperExplosionLimit: /^(?:UEL|UFL)[: =]*/i,
  pKa: /^pK_?a[: =]*/i,
};

const TEMPERATURE = String.raw`(\d{1,3}(?:\.\d+)?)(?: ?°C?)?`;
const LINE = String.raw`(D|\d{3})`;

/** [α] with temperature and line, in either order. */
const ROTATIONS: readonly [RegExp, 'line' | 'temperature'][] = [
  [
    new RegExp(`^\\[(?:α|a|alpha)\\] ?_?${LINE}[_^ ]{0,2}${TEMPERATURE}(?=[ =:+-])[ =:]*`, 'i'),
    'line',
  ],
  [
    new RegExp(`^\\[(?:α|a|alpha)\\] ?\\^?${TEMPERATURE} ?[/_]? ?${LINE}(?=[ =:+-])[ =:]*`, 'i'),
    'temperature',
  ],
];
const ROTATION = new RegExp(`^\\[(?:α|a|alpha)\\] ?_?${LINE}?[ =:]*`, 'i');

const INDICES: readonly RegExp[] = [
  new RegExp(`^n ?\\^?${TEMPERATURE} ?[/_]? ?D(?=[ =:])[ =:]*`, 'i'),
  new RegExp(`^n ?_?D[_^ ]{0,2}${TEMPERATURE}(?=[ =:])[ =:]*`, 'i'),
];
const INDEX = /^n ?_?D[ =:]*/i;

const RELATIVE = /^d ?\^?(\d{1,2}) ?[/_] ?(\d{1,2})(?=[ =:])[ =:]*/i;

const DECOMPOSES = /^(?:decomp(?:oses|\.)?|dec\.?)(?: at)?[: ]+(?=[<>≤≥~\d-]|c|a)/i;
const SOLVENT = new RegExp(`^(?:in )?(${SOLVENTS}) ?[:,] ?`, 'i');

/** Removes the label: `readLabel('opticalRotation', '[α]D20 +25°')` leaves "+25°". */
export function readLabel(
  kind: PropertyKind,
  text: string,
): { fields: MeasuredFields; rest: string } {
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
  const decomposes = hasCondition(kind, 'decomposes') && DECOMPOSES.exec(text);
  if (decomposes) return without(decomposes, { decomposes: true });
  if (kind === 'solubility') {
    const match = SOLVENT.exec(text);
    if (match) return without(match, { solvent: match[1] ?? '' });
  }
  const match = PLAIN[kind]?.exec(text);
  return match ? without(match, {}) : { fields: {}, rest: text };
}

function wavelength(line: string): string {
  return line.toUpperCase() === 'D' ? 'D' : `${line} nm`;
}
