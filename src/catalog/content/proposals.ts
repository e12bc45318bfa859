/** Other writings of a value that a schema refuses. Which of them it accepts, a trial says. */
import { stringify } from 'yaml';
import { plainDashes } from '#chemistry/characters.ts';

/**
 * @param written the value as it stands in the file, where it is known
 * @returns the likeliest first
 */
export function otherWritings(value: unknown, written: string | undefined): unknown[] {
  if (typeof value === 'string') return ofText(value.trim());
  if (typeof value === 'number' || typeof value === 'boolean') {
    const text = written ?? String(value);
    return [...(value === true ? [] : [text, ...grouped(text)]), [value], [text]];
  }
  if (Array.isArray(value)) {
    const [only] = value as unknown[];
    // [Na+] is a list to YAML.
    return [...(written ? [written] : []), ...(value.length === 1 ? [only, String(only)] : [])];
  }
  return typeof value === 'object' && value !== null ? [[value]] : [];
}

function ofText(text: string): unknown[] {
  const point = text.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return [
    ...(FIGURE.test(point) ? [Number(point), point] : []),
    ...ranges(plainDashes(text)),
    ...(/^(?:yes|true|ja|y|x)$/i.test(text) ? [true] : []),
    ...days(text),
    ...addresses(text),
    ...grouped(text),
    plainDashes(text),
    text.toUpperCase(),
    text.toLowerCase(),
    [text],
    text.split(/\s*[;|]\s*/),
    [point],
  ];
}

const FIGURE = /^-?\d+(?:\.\d+)?$/;

/** "51-52" and "51 to 52" as [51, 52]. */
function ranges(text: string): unknown[] {
  const number = String.raw`(-?\d+(?:[.,]\d+)?)`;
  const [, from, to] =
    new RegExp(String.raw`^${number}\s*(?:-|to|\.\.\.?)\s*${number}$`).exec(text) ?? [];
  if (from === undefined || to === undefined) return [];
  return [[from, to].map((one) => Number(one.replace(',', '.')))];
}

/** Days whose order is certain, as year-month-day. */
function days(text: string): string[] {
  const [, year, ...rest] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:T.*)?$/.exec(text) ?? [];
  const day = (y = '', m = '', d = '') => `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (year !== undefined) return [day(year, ...rest)];
  const [, d, m, y] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  if (y !== undefined) return [day(y, m, d)];
  const [, first = '', second = '', last] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (last === undefined) return [];
  if (Number(first) > 12) return [day(last, second, first)];
  return Number(second) > 12 ? [day(last, first, second)] : [];
}

function addresses(text: string): string[] {
  const doi = /\b(10\.\d{4,9}\/\S+)$/.exec(text)?.[1];
  return [
    ...(doi === undefined ? [] : [doi]),
    ...(/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? [`https://${text}`] : []),
    ...(text.startsWith('mailto:') ? [text.slice('mailto:'.length)] : []),
    ...(/^\d/.test(text) ? [`+${text}`] : []),
    ...(text.startsWith('00') ? [`+${text.slice(2)}`] : []),
  ];
}

/** Digits with the signs that their numbers have: HS codes, UN numbers. */
function grouped(text: string): string[] {
  const digits = text.replaceAll(/[\s.-]/g, '').replace(/^UN/i, '');
  if (!/^\d+$/.test(digits)) return [];
  const [heading, ...pairs] = [digits.slice(0, 4), ...(digits.slice(4).match(/\d\d/g) ?? [])];
  return [
    ...(digits.length >= 6 && digits.length % 2 === 0 ? [[heading, ...pairs].join('.')] : []),
    ...(digits.length === 4 ? [`UN ${digits}`] : []),
  ];
}

/** A value as it is written in a file, on one line. */
export function inYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
