/** What the search knows of one product: identifiers, names, and what a list shows and filters. */
export interface SearchRecord {
  /** CAS Registry Number in canonical form. */
  cas: string;
  /** The name buyers use. */
  name: string;
  /** Molecular formula in the Hill system. */
  formula: string;
  /** As chemists write it, part by part (SnCl2·2H2O); absent where that is the Hill formula. */
  writtenFormula?: string;
  /** Molar mass in g/mol. */
  molarMass: number;
  /** Monoisotopic mass in Da. */
  monoisotopicMass: number;
  /** Standard InChIKey, 27 characters; empty where the compound has none. */
  inchiKey: string;
  /** Standard InChI without `InChI=1S/`; empty likewise. */
  inchi: string;
  /** RDKit canonical SMILES. */
  smiles: string;
  /** OpenChemLib's canonical ID code; absent where OpenChemLib cannot read the structure. */
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
