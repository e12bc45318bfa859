/** Pressures of measurements. */
import { convert } from '#chemistry/units.ts';
import { figure } from './figure.ts';

/** Spellings of pressure units; mm is mm of mercury. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/^mm(?: ?H[gG]|hg)?$|^MMHG$/, 'mmHg'],
  [/^torr$/i, 'Torr'],
  [/^mbar$/i, 'mbar'],
  [/^bar$/i, 'bar'],
  [/^atm\.?$/i, 'atm'],
  [/^psi$/i, 'psi'],
  [/^hpa$/i, 'hPa'],
  [/^kpa$/i, 'kPa'],
  [/^MPa$/, 'MPa'],
  [/^pa$/i, 'Pa'],
];

const FIGURE = String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+|\s?[x×*·]\s?10\^?[+-]?\d+)?`;
/** Case counts: mM is a concentration, MPa is not mPa. */
const UNIT = String.raw`mm ?H[gG]|mmhg|MMHG|mm|[tT]orr|TORR|m[bB]ar|[bB]ar|atm\.?|psi|PSI|[hHkK]?P[aA]|[hk]?pa|MPa`;

/** A pressure at the start of a text. */
export const PRESSURE = new RegExp(
  `^(${FIGURE})(?:\\s*(?:-|–|~|to)\\s*(${FIGURE}))?\\s*(${UNIT})(?![A-Za-z])`,
);

/**
 * A pressure in the catalog's notation: "15 mmHg" for "15 mm Hg" and "15 mm",
 * "10-12 mbar" for "10–12 mbar"; undefined for any other text.
 */
export function readPressure(text: string): string | undefined {
  const match = PRESSURE.exec(text.trim());
  if (match?.[0].length !== text.trim().length) return undefined;
  const [, from = '', to, unit = ''] = match;
  const spelt = unitOfPressure(unit);
  const ends = [from, to].flatMap((end) => (end === undefined ? [] : String(figure(end))));
  return spelt && `${ends.join('-')} ${spelt}`;
}

/** The unit in the catalog's notation: `unitOfPressure('mm Hg')` is "mmHg". */
export function unitOfPressure(spelling: string): string | undefined {
  return SPELLINGS.find(([pattern]) => pattern.test(spelling))?.[1];
}

/** Range of ambient pressure, Pa: a change of 3 kPa shifts a boiling point by about 1 °C. */
const ORDINARY = { least: 98_325, most: 104_325 };

/** Whether a pressure, as returned by `readPressure`, is about 101.325 kPa. */
export function isOrdinaryPressure(pressure: string): boolean {
  const match = PRESSURE.exec(pressure);
  if (!match) return false;
  const [, from = '', to = from, spelling = ''] = match;
  const unit = unitOfPressure(spelling);
  return [from, to].every((end) => {
    const pascals = unit === undefined ? NaN : Number(convert(end, unit, 'Pa'));
    return pascals >= ORDINARY.least && pascals <= ORDINARY.most;
  });
}
