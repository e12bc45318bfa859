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
  monoisotopicMass: number;
  /** InChIKey, 27 characters; empty where the compound has none. */
  inchiKey: string;
  /** InChI without `InChI=1S/` or `InChI=1/`; empty likewise. */
  inchi: string;
  /** RDKit canonical SMILES. */
  smiles: string;
  /** How its centres are meant; absent where they are absolute. */
  configuration?: 'relative' | 'racemic';
  /** OpenChemLib's canonical ID code; absent where it cannot read it or `configuration` is there. */
  idCode?: string;
  /** Likewise without stereo and isotopes; absent where it is the same. */
  flatCode?: string;
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
