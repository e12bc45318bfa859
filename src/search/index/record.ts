import type { Drawing } from '#chemistry/drawing/drawing.ts';
import type { OfferSummary } from '#catalog/product/terms.ts';

/** Fields of a record that only the tables need. */
const FILED = [
  'numbers',
  'classes',
  'descriptions',
  'inchi',
  'smiles',
  'idCode',
  'flatCode',
  'names',
  'ownNames',
] as const;

/** What lists show of a product, filter and sort by. */
export type Card = Omit<SearchRecord, (typeof FILED)[number]>;

/** With its other names. */
export type NamedCard = Card & Pick<SearchRecord, 'names'>;

export function cardOf(record: SearchRecord): Card {
  const filed: readonly string[] = FILED;
  return Object.fromEntries(
    Object.entries(record).filter(([field]) => !filed.includes(field)),
  ) as unknown as Card;
}

/**
 * The searchable data of one product: identifiers, names, and values that lists show and filter.
 */
export interface SearchRecord {
  /** Id of the product: its address. */
  id: string;
  /** CAS Registry Number in canonical form; empty where it has none. */
  cas: string;
  /** The main name, which buyers use. */
  name: string;
  /** Molecular formula in the Hill system; empty without a definite one. */
  formula: string;
  /** As chemists write it, part by part (SnCl2·2H2O); absent where that is the Hill formula. */
  writtenFormula?: string;
  /** Molar mass in g/mol; absent without a definite formula. */
  molarMass?: number;
  /** Monoisotopic mass in Da; likewise. */
  monoisotopicMass?: number;
  /** InChIKey, 27 characters; empty where there is none. */
  inchiKey: string;
  /** InChI without `InChI=1S/` or `InChI=1/`; empty likewise. */
  inchi: string;
  /** RDKit canonical SMILES; empty without a structure. */
  smiles: string;
  /** How its centres are meant; absent where they are absolute. */
  configuration?: 'relative' | 'racemic';
  /** OpenChemLib's canonical ID code; absent where it cannot read it or `configuration` is there. */
  idCode?: string;
  /** ID code without stereo and isotopes; absent if equal to `idCode`. */
  flatCode?: string;
  /** IUPAC name, synonyms and trade names, then names in other languages. */
  names: string[];
  /** How many of them are in the language of the catalog; absent where all are. */
  ownNames?: number;
  /** Order numbers of the product, its grades and packs, then its earlier ids; the first is shown. */
  catalogNumbers: string[];
  /** CAS numbers of the parts of a preparation or mixture. */
  partNumbers?: string[];
  /** Keys of its numbers in other registries (readings/number.ts). */
  numbers?: string[];
  /** Keys of its classes, categories and uses (class-words.ts). */
  classes?: string[];
  /** Texts of its groups, categories and uses. */
  descriptions?: string[];
  /** Its drawing, where the index has drawings. */
  drawing?: Drawing;
  /** What it is where it has no structure: a key of the words for it. */
  material?: string;
  /** What is on offer; absent where nothing is said of it. */
  offer?: OfferSummary;
  /** Day of the last change, else of the addition. */
  day?: string;
  /** No longer sold; with the name of its successor, if there is one. */
  discontinued?: { replacedBy?: { id: string; name: string } };
  /** Slugs of its categories and of all above them. */
  categories: string[];
  /** Ids of its functional groups (chemistry/structure/functional-groups.ts). */
  groups: string[];
  /** At 20 °C and 101 kPa, from measured melting and boiling points; absent if unknown. */
  state?: 'solid' | 'liquid' | 'gas';
  /** Lowest measured melting and boiling point in °C, the latter at ordinary pressure. */
  meltingPoint?: number;
  boilingPoint?: number;
  /** Kinds of documents on file: sds, coa, specification. */
  documents: string[];
}
