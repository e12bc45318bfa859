/** The text of a content file whose data were changed in a form. */
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { READ_OPTIONS } from '#catalog/content/yaml/options.ts';
import { changedText, differences, WRITE_OPTIONS } from './differences.ts';

/** The fields of a file, by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The text with the changed fields; all others stay as they are written.
 * @param order of the fields, of which a new one finds its place
 */
export function editedText(text: string, after: Fields, order: readonly string[]): string {
  const before: unknown = parse(text, READ_OPTIONS);
  if (typeof before !== 'object' || before === null) return text + newText(after, order);
  const changes = differences(before, after);
  const read = parse(changedText(text, changes, order), READ_OPTIONS) as Fields;
  // A list in another order differs in none of its entries.
  const moved = Object.keys(after).filter((field) => !isDeepStrictEqual(read[field], after[field]));
  const whole = moved.map((field) => ({
    path: [field],
    where: field,
    before: (before as Fields)[field],
    after: after[field],
  }));
  const others = changes.filter(({ path }) => !moved.includes(String(path[0])));
  return changedText(text, [...others, ...whole], order);
}

/** The text of a new file, its fields in order. */
export function newText(fields: Fields, order: readonly string[]): string {
  const ordered = order.filter((name) => fields[name] !== undefined);
  const others = Object.keys(fields).filter((name) => !order.includes(name));
  const written = Object.fromEntries([...ordered, ...others].map((name) => [name, fields[name]]));
  return stringify(written, WRITE_OPTIONS);
}
