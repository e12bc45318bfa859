/** Names and numbers that a file may give with a source: `{ value, source }` instead of a text. */

export const SOURCED_FIELDS = [
  'iupacName',
  'synonyms',
  'tradeNames',
  'names.zh',
  'ecNumber',
  'mdlNumber',
  'unNumber',
] as const;
export type SourcedField = (typeof SOURCED_FIELDS)[number];

/** Names or numbers of one field that one source states. */
export interface NameSource {
  field: SourcedField;
  values: string[];
  source: string;
}

/** The fields of `SOURCED_FIELDS` as plain text, and their sources. */
export interface PlainNames {
  iupacName?: string | undefined;
  synonyms?: string[] | undefined;
  tradeNames?: string[] | undefined;
  names?: { zh?: string[] | undefined } | undefined;
  ecNumber?: string | undefined;
  mdlNumber?: string | undefined;
  unNumber?: string | undefined;
  nameSources?: NameSource[] | undefined;
}
