import { parseName, type ParsedName } from './parse-name.ts';
import { uninverted } from './spoken-name.ts';
import type { NamedCard } from '#search/index/record.ts';

/** Kind of a product's name. */
export type NameField = 'name' | 'otherName' | 'catalogNumber';

/** One name of one product, ready for comparison. */
export interface NameEntry extends ParsedName {
  /** Index among the product's names; 0 is the main one. */
  index: number;
  text: string;
  field: NameField;
  /** For an inverted name: the parsed name in its usual order. */
  spoken?: ParsedName;
}

type Named = Pick<NamedCard, 'name' | 'names' | 'catalogNumbers'>;

/** The names of a product as texts: the main one, the others, the order numbers. */
export function nameTexts({ name, names, catalogNumbers }: Named): string[] {
  return [name, ...names, ...catalogNumbers];
}

/** The kind of the name at this index. */
function nameField(record: Named, index: number): NameField {
  if (index === 0) return 'name';
  return index > record.names.length ? 'catalogNumber' : 'otherName';
}

const READY = new WeakMap<object, NameEntry[]>();

/** The names without order numbers, the main one first, parsed; cached for as long as they are kept. */
export function entriesOf(names: readonly string[]): NameEntry[] {
  const [name = '', ...others] = names;
  return parsedOnce(names, { name, names: others, catalogNumbers: [] });
}

/** The parsed names of a product, cached for as long as the record is kept. */
export function namesOf(record: NamedCard): NameEntry[] {
  return parsedOnce(record, record);
}

function parsedOnce(key: object, record: Named): NameEntry[] {
  let entries = READY.get(key);
  if (!entries) {
    entries = nameTexts(record).map((text, index) => {
      const spoken = uninverted(text);
      return {
        ...parseName(text),
        index,
        text,
        field: nameField(record, index),
        ...(spoken !== undefined && { spoken: parseName(spoken) }),
      };
    });
    READY.set(key, entries);
  }
  return entries;
}
