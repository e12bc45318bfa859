import { PROPERTY_BOUNDS } from '#chemistry/measured/bounds.ts';
import { statedValues, type StatedValue } from '#catalog/content/measured/stated-values.ts';
import { problemAt, type Check } from './check.ts';

/** Every measured value is within the bounds of its kind, and the ends of ranges are in order. */
export const possibleValues: Check = ({ files }) =>
  files.products.flatMap((file) =>
    statedValues(file).flatMap((stated) => {
      const fault = impossible(stated) ?? backwards(stated);
      return fault ? [problemAt(file, stated.path, fault.what, fault.why)] : [];
    }),
  );

function impossible({ kind, unit, from, to, written }: StatedValue) {
  const bounds = PROPERTY_BOUNDS[kind];
  if (!bounds) return undefined;
  const { least, most, because } = bounds;
  const outside = [from, to].filter(Number.isFinite).find((end) => end < least || end > most);
  if (outside === undefined) return undefined;
  const isOtherUnit = unit === 'g/cm3' && outside / 1000 >= least && outside / 1000 <= most;
  const hint = isOtherUnit ? '; kg/m3?' : '';
  const side = outside < least ? 'low' : 'high';
  return {
    what: `${written} is impossibly ${side}${hint}`,
    why: `${because} Look at value and unit in the source again.`,
  };
}

function backwards({ from, to, written }: StatedValue) {
  if (from <= to) return undefined;
  return {
    what: `${written} runs from the higher to the lower value`,
    why: 'A range is written [lower, higher]: swap the two, or correct the wrong one.',
  };
}
