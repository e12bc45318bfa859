import { SOURCED_FIELDS, type SourcedField } from './name-sources.ts';
import type { ProductContent, ProductFile } from './schema/product.ts';

/** The inverse of `plainContent`: names and numbers with the sources that state them. */
export function fileContent({ nameSources = [], ...content }: ProductContent): ProductFile {
  const sourceOf = (field: SourcedField, value: string) =>
    nameSources.find((one) => one.field === field && one.values.includes(value))?.source;
  const sourced = (field: SourcedField) => (value: string) => {
    const source = sourceOf(field, value);
    return source === undefined ? value : { value, source };
  };
  const file: Record<string, unknown> = { ...content };
  for (const field of SOURCED_FIELDS) {
    if (field === 'names.zh') continue;
    const value = content[field];
    if (typeof value === 'string') file[field] = sourced(field)(value);
    else if (value) file[field] = value.map(sourced(field));
  }
  if (content.names?.zh) file['names'] = { zh: content.names.zh.map(sourced('names.zh')) };
  return file as ProductFile;
}
