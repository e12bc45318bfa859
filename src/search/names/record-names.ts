import { parseName, type ParsedName } from './parse-name.ts';
import { uninverted } from './spoken-name.ts';
import type { SearchRecord } from '#search/index/record.ts';

/** Which name of a product a text is. */
export type NameField = 'name' | 'otherName' | 'catalogNumber';

/** One name of one product, ready for comparison. */
export interface NameEntry extends ParsedName {
  /** Its place among the product's names; 0 is the main one. */
  index: number;
  text: string;
  field: NameField;
  /** Likewise taken apart, for a name that was inverted: as it is spoken. */
  spoken?: ParsedName;
}

/** The names of a product as texts: the main one, the others, the order number. */
export function nameTexts({ name, names, catalogNumber }: SearchRecord): string[] {
  return [name, ...names, ...(catalogNumber === undefined ? [] : [catalogNumber])];
}

/** Which kind of name stands at this place. */
function nameField(record: SearchRecord, index: number): NameField {
  if (index === 0) return 'name';
  return index > record.names.length ? 'catalogNumber' : 'otherName';
}

const READY = new WeakMap<SearchRecord, NameEntry[]>();

/** The names of a product, taken apart once for as long as the record is kept. */
export function namesOf(record: SearchRecord): NameEntry[] {
  let entries = READY.get(record);
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
    READY.set(record, entries);
  }
  return entries;
}
