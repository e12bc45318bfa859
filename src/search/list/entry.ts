/** One entry of a list, to be looked up. */
export interface ListEntry {
  /** Line of the text, row of the table or number of the record, from 1 on. */
  line: number;
  /** The original text, for the visitor to recognise. */
  text: string;
  /** Texts to search for, the most reliable first. */
  candidates: Candidate[];
  /** The entry may not be a chemical: it is skipped unless a product has exactly this name. */
  weak: boolean;
}

export interface Candidate {
  kind: 'cas' | 'inchiKey' | 'inchi' | 'smiles' | 'molfile' | 'name' | 'any';
  text: string;
}

/** The entries read from a text or file. */
export interface ListInput {
  entries: ListEntry[];
  /** Number of non-empty lines without anything to look up. */
  quiet: number;
  /** The columns of a table that were read, by their headings. */
  columns: string[];
  /** Whether entries beyond MAX_ENTRIES were left out. */
  cut: boolean;
}

/** Maximum entries of a list. */
export const MAX_ENTRIES = 5000;
/** Maximum characters of an entry's text that are shown. */
export const MAX_ENTRY_TEXT = 400;

export function limited(entries: ListEntry[], quiet: number, columns: string[] = []): ListInput {
  return {
    entries: entries.slice(0, MAX_ENTRIES),
    quiet,
    columns,
    cut: entries.length > MAX_ENTRIES,
  };
}
