/** Spellings of units on sheets, with the catalog's notation. */
import { unitOfPressure } from './pressure.ts';
import { unitsOf, type PropertyKind } from './kinds.ts';

const SPELLINGS: readonly [RegExp, string][] = [
  [/^(?:°|deg\.?)[ -]?C$|^C$/i, '°C'],
  [/^(?:°|deg\.?)[ -]?F$|^F$/i, '°F'],
  [/^K$/, 'K'],
  [/^g\/(?:cm\^?3|ccm|cc)$|^g ?[·.*⋅]? ?cm\^?-3$/i, 'g/cm3'],
  [/^kg\/m\^?3$/i, 'kg/m3'],
  [/^g\/m\^?3$/i, 'g/m3'],
  [/^g\/ml$/i, 'g/mL'],
  [/^kg\/(?:l|dm\^?3)$/i, 'kg/L'],
  [/^g\/l$/i, 'g/L'],
  [/^mg\/l$/i, 'mg/L'],
  [/^mg\/ml$/i, 'mg/mL'],
  [/^(?:µ|μ|u)g\/ml$/i, 'µg/mL'],
  [/^g\/(?:100 ?ml|dl)$/i, 'g/100 mL'],
  [/^mol\/l$|^M$/, 'mol/L'],
  [/^(?:wt\.?|w\/w) ?-?%$|^% ?\(?(?:w\/w|wt\.?)\)?$/i, 'wt%'],
  [/^vol\.? ?-?%$|^% ?\(?(?:v\/v|vol\.?|v)\)?$/i, 'vol%'],
  [/^mPa ?[·.*⋅]? ?s$/, 'mPa·s'],
  [/^Pa ?[·.*⋅]? ?s$/, 'Pa·s'],
  [/^cps?$/i, 'cP'],
  [/^mm\^?2\/s$/i, 'mm2/s'],
  [/^cst$/i, 'cSt'],
  [/^mN\/m$/, 'mN/m'],
  [/^N\/m$/, 'N/m'],
  [/^dyne?s?\/cm$/i, 'dyn/cm'],
  [/^°$|^deg\.?$/i, '°'],
  [/^nD$/, 'nD'],
];

/** The unit of a kind for a spelling: `unitFor('density', 'g/cm³')` is "g/cm3". */
export function unitFor(kind: PropertyKind, spelling: string): string | undefined {
  const text = plainDigits(spelling.trim());
  const units = unitsOf(kind);
  if (units.includes(text)) return text;
  // A percentage in air is by volume.
  if (text === '%' && units.includes('vol%')) return 'vol%';
  const unit = SPELLINGS.find(([pattern]) => pattern.test(text))?.[1] ?? unitOfPressure(text);
  return unit !== undefined && units.includes(unit) ? unit : undefined;
}

/** Replaces superscripts and look-alikes of the degree sign. */
export function plainDigits(text: string): string {
  return text
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => digit.normalize('NFKC'))
    .replaceAll('⁻', '-')
    .replaceAll(/[º˚]/g, '°')
    .replaceAll('℃', '°C')
    .replaceAll('℉', '°F');
}
