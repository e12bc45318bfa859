/** Names and numbers that a file may write with a source: `{ value, source }` instead of a text. */
import type { ProductContent, ProductFile } from './schema.ts';

export const SOURCED_FIELDS = [
  'iupacName',
  'synonyms',
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

/** The fields of `SOURCED_FIELDS` without their sources, and these. */
export interface PlainNames {
  iupacName?: string | undefined;
  synonyms?: string[] | undefined;
  names?: { zh?: string[] | undefined } | undefined;
  ecNumber?: string | undefined;
  mdlNumber?: string | undefined;
  unNumber?: string | undefined;
  nameSources?: NameSource[] | undefined;
}

type Sourced = string | { value: string; source: string };

/** A product's file with its names as text, and their sources in `nameSources`. */
export function plainContent({
  iupacName,
  synonyms,
  names,
  ecNumber,
  mdlNumber,
  unNumber,
  ...rest
}: ProductFile): ProductContent {
  const nameSources: NameSource[] = [];
  const plain = (field: SourcedField, name: Sourced): string => {
    if (typeof name === 'string') return name;
    const { value, source } = name;
    const known = nameSources.find((one) => one.field === field && one.source === source);
    if (known) known.values.push(value);
    else nameSources.push({ field, values: [value], source });
    return value;
  };
  const content: ProductContent = {
    ...rest,
    ...(iupacName && { iupacName: plain('iupacName', iupacName) }),
    ...(synonyms && { synonyms: synonyms.map((name) => plain('synonyms', name)) }),
    ...(names?.zh && { names: { zh: names.zh.map((name) => plain('names.zh', name)) } }),
    ...(ecNumber && { ecNumber: plain('ecNumber', ecNumber) }),
    ...(mdlNumber && { mdlNumber: plain('mdlNumber', mdlNumber) }),
    ...(unNumber && { unNumber: plain('unNumber', unNumber) }),
  };
  return nameSources.length > 0 ? { ...content, nameSources } : content;
}
