import { statedValues, type StatedValue } from '#catalog/content/measured.ts';
import { problemAt, type Check } from './check.ts';

/** A compound melts and gives off a flammable vapour below its boiling point. */
export const orderOfTemperatures: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const values = statedValues(file);
    const boiling = values.filter((value) => value.kind === 'boilingPoint' && isOrdinary(value));
    if (boiling.length === 0) return [];
    const highest = boiling.reduce((a, b) => (top(a) >= top(b) ? a : b));
    return values
      .filter(({ kind }) => kind === 'meltingPoint' || kind === 'flashPoint')
      .filter((value) => Math.min(...value.figures) > top(highest))
      .map(({ kind, path, written }) => {
        const name = kind === 'meltingPoint' ? 'melting point' : 'flash point';
        return problemAt(
          file,
          [...path, 'value'],
          `${written}: the ${name} lies above the boiling point, ${highest.written}`,
          'At ordinary pressure that cannot be: one of the two values, or its unit, is wrong. For a boiling point at reduced pressure state the pressure.',
        );
      });
  });

function top({ figures }: StatedValue): number {
  return Math.max(...figures);
}

/** Without a pressure, or at about 100 kPa. */
function isOrdinary({ pressure }: StatedValue): boolean {
  return (
    pressure === undefined ||
    /^(10[01](\.\d+)? kPa|10[01]\d(\.\d+)? (hPa|mbar)|1(\.0\d*)? (atm|bar)|7[5-6]\d (mmHg|Torr))$/.test(
      pressure,
    )
  );
}
