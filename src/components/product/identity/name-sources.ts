import type { SourcedField } from '#catalog/content/name-sources.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';

/** A name or number for the page. */
export interface SourcedName {
  value: string;
  /** Undefined if no source is given. */
  source: string | undefined;
}

/** Names and numbers of a product by field, in the order of the page. */
export function sourcedNames(content: ProductContent): Record<SourcedField, SourcedName[]> {
  const {
    iupacName,
    synonyms = [],
    tradeNames = [],
    names,
    ecNumber,
    mdlNumber,
    unNumber,
  } = content;
  const withSource = (field: SourcedField, ...values: readonly (string | undefined)[]) =>
    values.flatMap((value): SourcedName[] => {
      if (value === undefined) return [];
      const known = content.nameSources?.find(
        (one) => one.field === field && one.values.includes(value),
      );
      return [{ value, source: known?.source }];
    });
  return {
    iupacName: withSource('iupacName', iupacName),
    synonyms: withSource('synonyms', ...synonyms),
    tradeNames: withSource('tradeNames', ...tradeNames),
    'names.zh': withSource('names.zh', ...(names?.zh ?? [])),
    ecNumber: withSource('ecNumber', ecNumber),
    mdlNumber: withSource('mdlNumber', mdlNumber),
    unNumber: withSource('unNumber', unNumber),
  };
}
