/** Makes fields of a measured value that a file writes as text. */
import { readPressure } from '#chemistry/measured/pressure.ts';
import type { FieldFault } from './faults.ts';
import { PROPERTY_KINDS } from '#chemistry/measured/kinds.ts';
import { readMeasuredText } from '#chemistry/measured/read-text.ts';
import { unitFor } from '#chemistry/measured/spelt-units.ts';

/** An entry with its fields, and what could not be made into fields. */
export interface ReadEntry {
  /** As it was where it is no group of fields. */
  fields: unknown;
  faults: FieldFault[];
}

/**
 * `{ kind: 'meltingPoint', value: '210 °C dec.' }` becomes `{ kind: 'meltingPoint', value: 210,
 * unit: '°C', decomposes: true }`. A text is taken only where all of it is understood and no field
 * says something else. Spellings of units and pressures become those of the catalog.
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

/** Units and pressures in the spelling of the catalog; what is none stays for the schema. */
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
