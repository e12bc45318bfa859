/** Reads a value repeated in another unit, as in "113 °C (235 °F) - closed cup". */
import { convert, isConvertible } from '#chemistry/units.ts';
import { figuresOf } from './ends.ts';
import type { PropertyKind } from './kinds.ts';
import type { MeasuredFields } from './measured-fields.ts';
import { readFigures } from './read-figures.ts';

export type Restated = { rest: string } | { fault: string };

/**
 * Removes repetitions of the value in other units if they agree within rounding; one that does not
 * agree is a fault.
 */
export function readRestated(kind: PropertyKind, fields: MeasuredFields, text: string): Restated {
  const inner = /^[\s;,(/[]*/.exec(text)?.[0] ?? '';
  const again = readFigures(kind, text.slice(inner.length));
  if ('fault' in again || !isOtherUnit(fields.unit, again.fields.unit)) return { rest: text };
  const [first, second] = [figuresOf(fields), figuresOf(again.fields)];
  const agrees =
    (second?.sign ?? first?.sign) === first?.sign &&
    first?.figures.length === second?.figures.length &&
    first?.figures.every((figure, at) =>
      isSame(figure, fields.unit ?? '', second?.figures[at] ?? '', again.fields.unit ?? ''),
    );
  if (agrees) return readRestated(kind, fields, again.rest);
  const written = second?.figures.join('-') ?? '';
  return {
    fault: `says ${written} ${again.fields.unit ?? ''} as well, which is not the same: keep the one that is right`,
  };
}

function isOtherUnit(unit: string | undefined, other: string | undefined): boolean {
  return unit !== undefined && other !== undefined && unit !== other && isConvertible(unit, other);
}

/** Tolerance: half of the last digit of each; 1 °C is 1.8 °F. */
function isSame(figure: string, unit: string, other: string, otherUnit: string): boolean {
  const step = (text: string) => 10 ** -(text.split('.')[1]?.length ?? 0);
  const inOther = (text: string) => Number(convert(text, unit, otherUnit));
  const width = Math.abs(inOther(String(Number(figure) + step(figure))) - inOther(figure));
  return Math.abs(inOther(figure) - Number(other)) <= 0.55 * (step(other) + width);
}
