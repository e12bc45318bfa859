/**
 * Reads a measured value as sheets print it: "51-52 °C (dec.)", ">300", "113-115 °C/15 mm Hg",
 * "[α]D20 +25° (c 1, CHCl3)". Order: label ("m.p."), sign or "ca.", one or two numbers with their
 * unit, the same in other units, conditions, note in square brackets. All of the text must be
 * understood; otherwise the fault says how to write it.
 */
import { hasCondition } from './conditions.ts';
import { KINDS_IN_WORDS, PROPERTY_KINDS, unitsOf, type PropertyKind } from './kinds.ts';
import { readConditions } from './read-conditions.ts';
import { readLabel } from './read-label.ts';
import { commaHint, readFigures } from './read-figures.ts';
import { readRestated } from './read-restated.ts';
import { readSolubility } from './read-solubility.ts';
import { plainText, saysNothing } from './plain-text.ts';
import { unitFor } from './spelt-units.ts';
import type { MeasuredFields } from './measured-fields.ts';

export type ReadText = { fields: MeasuredFields } | { fault: string };

/** Reads the text of a value of the kind; `fault` says the unknown part and what to write instead. */
export function readMeasuredText(kind: PropertyKind, written: string): ReadText {
  const note = /^(.+?) ?\[([^[\]]+)\]$/.exec(written.trim());
  if (note) return withNote(readMeasuredText(kind, note[1] ?? ''), note[2] ?? '');
  if (saysNothing(written)) return { fault: NOTHING };
  if (KINDS_IN_WORDS.includes(kind)) return { fields: { text: written.trim() } };
  const text = plainText(written);
  const words = kind === 'solubility' ? readSolubility(text) : undefined;
  if (words) return { fields: words };
  const label = readLabel(kind, text);
  const inSolvent = kind === 'solubility' ? readSolubility(label.rest) : undefined;
  if (inSolvent) return { fields: { ...inSolvent, ...label.fields } };
  const figures = readFigures(kind, label.rest);
  if ('fault' in figures) return figures;
  const restated = readRestated(kind, figures.fields, figures.rest);
  if ('fault' in restated) return restated;
  const conditions = readConditions(kind, restated.rest);
  const units = unitsOf(kind);
  const fields: MeasuredFields = {
    ...figures.fields,
    ...(figures.fields.unit === undefined && units.length === 1 && { unit: units[0] }),
    ...label.fields,
    ...conditions.fields,
  };
  if (conditions.rest !== '') return { fault: leftOver(kind, conditions.rest, fields) };
  if (/^1\.013(?:25)? hPa$/.test(fields.pressure ?? '')) return { fault: THOUSANDTH };
  const misfit = Object.keys(fields).find((name) => !hasCondition(kind, name));
  if (misfit !== undefined)
    return { fault: `says ${misfit}, which a ${kind} does not have: ${howToWrite(fields)}` };
  return { fields };
}

const NOTHING = 'says that there is no value: leave the entry out';
const THOUSANDTH =
  'has a pressure of 1.013 hPa, a thousandth of the usual one: write 1013 hPa, or 1.013 bar';

function withNote(read: ReadText, note: string): ReadText {
  if ('fault' in read) return read;
  const notes = [read.fields.note, note].filter(Boolean);
  return { fields: { ...read.fields, note: notes.join('; ') } };
}

function leftOver(kind: PropertyKind, left: string, fields: MeasuredFields): string {
  const rest = left.includes('(') ? left : left.replace(/[)\]]+$/, '');
  return `is understood up to "${rest}": write ${howToWrite(fields)}, and what "${rest}" means in a field of its own or in note${hint(kind, rest)}`;
}

/** A unit of other kinds, a further value, or a number with a comma. */
function hint(kind: PropertyKind, rest: string): string {
  const unit = /^[^\s\d(),;][^\s(),;]*/.exec(rest)?.[0] ?? '';
  const others = PROPERTY_KINDS.filter((other) => other !== kind && unitFor(other, unit));
  if (others.length > 0 && unit !== '%') return `; ${unit} is a unit of ${others.join(', ')}`;
  if (/^pK_?a/i.test(rest)) return '; each value is an entry of its own';
  return commaHint(rest);
}

/** The fields as YAML in one line. */
function howToWrite(fields: MeasuredFields): string {
  return Object.entries(fields)
    .map(([name, one]) => {
      const text = Array.isArray(one) ? `[${one.map(quoted).join(', ')}]` : quoted(one);
      return `${name}: ${text}`;
    })
    .join(', ');
}

function quoted(value: unknown): string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? `'${value}'` : String(value);
}
