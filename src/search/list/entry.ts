/** One thing of a list that is to be looked up. */
export interface ListEntry {
  /** Line of the text, row of the table or number of the record, from 1 on. */
  line: number;
  /** What stood there, for the visitor to recognise. */
  text: string;
  /** What can be asked of it, the most reliable first. */
  candidates: Candidate[];
  /**
   * Nothing says that this is a chemical at all: it counts only if a product has this very name,
   * and is passed over else.
   */
  weak: boolean;
}

export interface Candidate {
  kind: 'cas' | 'inchiKey' | 'inchi' | 'smiles' | 'molfile' | 'name' | 'any';
  text: string;
}

/** What was read from a text or file. */
export interface ListInput {
  entries: ListEntry[];
  /** Lines that say something, but hold nothing to look up. */
  quiet: number;
  /** The columns of a table that were read, by their headings. */
  columns: string[];
  /** Whether entries beyond MAX_ENTRIES were left out. */
  cut: boolean;
}

/** Maximum entries of a list: more than a person reads through. */
export const MAX_ENTRIES = 5000;
/** Maximum length of an entry's line; of a longer one the beginning is shown. */
export const MAX_ENTRY_TEXT = 400;

export function limited(entries: ListEntry[], quiet: number, columns: string[] = []): ListInput {
  return {
    entries: entries.slice(0, MAX_ENTRIES),
    quiet,
    columns,
    cut: entries.length > MAX_ENTRIES,
  };
}
