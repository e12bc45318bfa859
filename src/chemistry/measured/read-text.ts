/**
 * Reads a measured value as sheets print it: "51-52 °C (dec.)", ">300", "113-115 °C/15 mm Hg",
 * "[α]D20 +25° (c 1, CHCl3)". Order: label ("m.p."), sign or "ca.", one or two numbers with their
 * unit, the same in other units, conditions, note in square brackets. All of the text must be
 * understood; otherwise the fault says how to write it.
 */
import { hasCondition } from './conditions.ts';
import { KINDS_IN_WORDS, unitsOf, type PropertyKind } from './kinds.ts';
import { readConditions } from './read-conditions.ts';
import { readLabel } from './read-label.ts';
import { readFigures } from './read-figures.ts';
import { readRestated } from './read-restated.ts';
import { readSolubility } from './read-solubility.ts';
import { plainDigits } from './spelt-units.ts';
import type { MeasuredFields } from './measured-fields.ts';

export type ReadText = { fields: MeasuredFields } | { fault: string };

/** Reads the text of a value of the kind; `fault` says the unknown part and what to write instead. */
export function readMeasuredText(kind: PropertyKind, written: string): ReadText {
  const note = /^(.+?) ?\[([^[\]]+)\]$/.exec(written.trim());
  if (note) return withNote(readMeasuredText(kind, note[1] ?? ''), note[2] ?? '');
  if (KINDS_IN_WORDS.includes(kind)) return { fields: { text: written.trim() } };
  const text = plain(written);
  const words = kind === 'solubility' ? readSolubility(text) : undefined;
  if (words) return { fields: words };
  const label = readLabel(kind, text);
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
  if (conditions.rest !== '') return { fault: leftOver(conditions.rest, fields) };
  const misfit = Object.keys(fields).find((name) => !hasCondition(kind, name));
  if (misfit !== undefined)
    return { fault: `says ${misfit}, which a ${kind} does not have: ${howToWrite(fields)}` };
  return { fields };
}

/** Normalises dashes, minus signs, spaces and superscripts. */
function plain(text: string): string {
  return plainDigits(text)
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function withNote(read: ReadText, note: string): ReadText {
  if ('fault' in read) return read;
  const notes = [read.fields.note, note].filter(Boolean);
  return { fields: { ...read.fields, note: notes.join('; ') } };
}

function leftOver(left: string, fields: MeasuredFields): string {
  const rest = left.includes('(') ? left : left.replace(/[)\]]+$/, '');
  return `is understood up to "${rest}": write ${howToWrite(fields)}, and what "${rest}" means in a field of its own or in note`;
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
