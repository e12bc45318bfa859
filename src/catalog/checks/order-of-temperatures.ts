import { statedValues, type StatedValue } from '#catalog/content/measured/stated-values.ts';
import { problemAt, type Check } from './check.ts';

/** A compound melts and gives off a flammable vapour below its boiling point. */
export const orderOfTemperatures: Check = ({ files }) =>
  files.products.flatMap((file) => {
    const values = statedValues(file);
    const boiling = values.filter(
      (value) => value.kind === 'boilingPoint' && value.isAtOrdinaryPressure,
    );
    if (boiling.length === 0) return [];
    const highest = boiling.reduce((a, b) => (a.to >= b.to ? a : b));
    return values
      .filter(({ kind }) => kind === 'meltingPoint' || kind === 'flashPoint')
      .filter((value) => value.from > highest.to)
      .map(({ kind, path, written }: StatedValue) => {
        const name = kind === 'meltingPoint' ? 'melting point' : 'flash point';
        return problemAt(
          file,
          path,
          `${written}: the ${name} lies above the boiling point, ${highest.written}`,
          'At ordinary pressure that cannot be: one of the two values, or its unit, is wrong. For a boiling point at reduced pressure state the pressure.',
        );
      });
  });
