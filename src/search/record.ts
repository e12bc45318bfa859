import type { Product } from '#catalog/product.ts';

/** What the search knows of one product: identifiers, names, and what a list shows and filters. */
export interface SearchRecord {
  /** CAS Registry Number in canonical form. */
  cas: string;
  /** The name buyers use. */
  name: string;
  /** Molecular formula in the Hill system. */
  formula: string;
  /** Molar mass in g/mol. */
  molarMass: number;
  /** Monoisotopic mass in Da. */
  exactMass: number;
  /** Standard InChIKey, 27 characters; empty where the compound has none. */
  inchiKey: string;
  /** Standard InChI without `InChI=1S/`; empty likewise. */
  inchi: string;
  /** RDKit canonical SMILES. */
  smiles: string;
  /** OpenChemLib's canonical ID code; absent where OpenChemLib cannot read the structure. */
  idCode?: string;
  /** IUPAC name, synonyms and names in other languages. */
  names: string[];
  /** The supplier's own order number. */
  catalogNumber?: string;
  /** Slugs of its categories. */
  categories: string[];
  /** Ids of its functional groups (chemistry/functional-groups.ts). */
  groups: string[];
  /** At 20 °C and 101 kPa, from measured melting and boiling points; absent where not known. */
  state?: 'solid' | 'liquid' | 'gas';
  /** Kinds of documents on file: sds, coa, specification. */
  documents: string[];
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
    molarMass: derived.averageMass,
    exactMass: derived.monoisotopicMass,
    inchiKey: derived.inchiKey,
    inchi: derived.inchi.replace('InChI=1S/', ''),
    smiles: derived.canonicalSmiles,
    categories: content.categories,
    groups: derived.functionalGroups,
    documents: [],
    names: [...new Set(names)],
    ...(content.catalogNumber !== undefined && { catalogNumber: content.catalogNumber }),
  };
}
