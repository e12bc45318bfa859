import type { Product } from '#catalog/product.ts';

/** What the search knows of one product: its identifiers and names, nothing else. */
export interface SearchRecord {
  /** CAS Registry Number in canonical form. */
  cas: string;
  /** The name buyers use. */
  name: string;
  /** Molecular formula in the Hill system. */
  formula: string;
  /** Standard InChIKey, 27 characters. */
  inchiKey: string;
  /** IUPAC name, synonyms and names in other languages. */
  names: string[];
  /** The supplier's own order number. */
  catalogNumber?: string;
}

/** The searchable part of a product; a name that repeats another one is left out. */
export function toSearchRecord({ content, derived }: Product): SearchRecord {
  const names = [
    content.iupacName,
    ...(content.synonyms ?? []),
    ...Object.values(content.names ?? {}).flat(),
  ].filter((name): name is string => name !== undefined && name !== content.name);
  return {
    cas: content.cas,
    name: content.name,
    formula: derived.formula,
    inchiKey: derived.inchiKey,
    names: [...new Set(names)],
    ...(content.catalogNumber !== undefined && { catalogNumber: content.catalogNumber }),
  };
}
