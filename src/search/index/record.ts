/**
 * The searchable data of one product: identifiers, names, and values that lists show and filter.
 */
export interface SearchRecord {
  /** CAS Registry Number in canonical form. */
  cas: string;
  /** The main name, which buyers use. */
  name: string;
  /** Molecular formula in the Hill system. */
  formula: string;
  /** Molar mass in g/mol. */
  molarMass: number;
  /** Monoisotopic mass in Da. */
  monoisotopicMass: number;
  /** Standard InChIKey, 27 characters; empty if the compound has none. */
  inchiKey: string;
  /** Standard InChI without `InChI=1S/`; empty if the compound has none. */
  inchi: string;
  /** RDKit canonical SMILES. */
  smiles: string;
  /** OpenChemLib's canonical ID code; absent if OpenChemLib cannot read the structure. */
  idCode?: string;
  /** ID code without stereo and isotopes; absent if equal to `idCode`. */
  flatCode?: string;
  /** IUPAC name, synonyms and names in other languages. */
  names: string[];
  /** The supplier's own order number. */
  catalogNumber?: string;
  /** Slugs of its categories. */
  categories: string[];
  /** Ids of its functional groups (chemistry/structure/functional-groups.ts). */
  groups: string[];
  /** At 20 °C and 101 kPa, from measured melting and boiling points; absent if unknown. */
  state?: 'solid' | 'liquid' | 'gas';
  /** Kinds of documents on file: sds, coa, specification. */
  documents: string[];
}
