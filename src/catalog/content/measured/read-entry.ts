/** Converts a measured value written as text to fields. */
import { readPressure } from '#chemistry/measured/pressure.ts';
import type { FieldFault } from './faults.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { readMeasuredText } from '#chemistry/measured/read-text.ts';
import { unitFor } from '#chemistry/measured/spelt-units.ts';

/** An entry with its fields, and the faults of its text. */
export interface ReadEntry {
  /** Unchanged if it is not a group of fields. */
  fields: unknown;
  faults: FieldFault[];
}

/**
 * `{ kind: 'meltingPoint', value: '210 °C dec.' }` becomes `{ kind: 'meltingPoint', value: 210,
 * unit: '°C', decomposes: true }`. The text is used only if all of it is understood and no field
 * contradicts it. Units and pressures get the catalog's notation.
 */
export function readEntry(entry: unknown): ReadEntry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return { fields: entry, faults: [] };
  const fields = withSpellings({ ...entry });
  const { kind: named, value, ...others } = fields;
  const kind = PROPERTY_KINDS.find((known) => known === named);
  if (!kind || typeof value !== 'string' || isFigure(value)) return { fields, faults: [] };
  const read = readMeasuredText(kind, value);
  if ('fault' in read) return { fields, faults: [{ path: ['value'], message: read.fault }] };
  const contradicted = Object.entries(read.fields).find(
    ([name, one]) => others[name] !== undefined && !isSame(others[name], one),
  );
  if (contradicted) {
    const [name, one] = contradicted;
    const message = `says ${name} ${String(one)}, and the field ${name} ${String(others[name])}: leave out the one that is wrong`;
    return { fields, faults: [{ path: ['value'], message }] };
  }
  return { fields: { kind, ...others, ...read.fields }, faults: [] };
}

function isFigure(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text.trim());
}

function isSame(a: unknown, b: unknown): boolean {
  return String(a) === String(b);
}

/** Units and pressures in the catalog's notation; others stay as they are, for the schema to refuse. */
function withSpellings(fields: Record<string, unknown>): Record<string, unknown> {
  const { kind, unit, pressure } = fields;
  const known = PROPERTY_KINDS.find((one) => one === kind);
  const spelt = known && typeof unit === 'string' ? unitFor(known, unit) : undefined;
  const read = typeof pressure === 'string' ? readPressure(pressure) : undefined;
  return {
    ...fields,
    ...(spelt !== undefined && { unit: spelt }),
    ...(read !== undefined && { pressure: read }),
  };
}
