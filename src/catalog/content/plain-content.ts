import type { NameSource, SourcedField } from './name-sources.ts';
import type { ProductContent, ProductFile } from '#catalog/content/schema/product.ts';

type Sourced = string | { value: string; source: string };

/** A product's file with its names as text, and their sources in `nameSources`. */
export function plainContent({
  iupacName,
  synonyms,
  tradeNames,
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
    ...(tradeNames && { tradeNames: tradeNames.map((name) => plain('tradeNames', name)) }),
    ...(names?.zh && { names: { zh: names.zh.map((name) => plain('names.zh', name)) } }),
    ...(ecNumber && { ecNumber: plain('ecNumber', ecNumber) }),
    ...(mdlNumber && { mdlNumber: plain('mdlNumber', mdlNumber) }),
    ...(unNumber && { unNumber: plain('unNumber', unNumber) }),
  };
  return nameSources.length > 0 ? { ...content, nameSources } : content;
}
