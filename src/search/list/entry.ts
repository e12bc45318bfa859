import type { Encoding } from '#tables/decode.ts';
import type { EntryAmount } from './amount.ts';

/** Where something stands in a text or file. */
export interface Place {
  /** Line of the text, row of the sheet or number of the record, from 1 on. */
  line: number;
  /** Name of the sheet, if a file has several. */
  sheet?: string;
}

/** One entry of a list, to be looked up. */
export interface ListEntry extends Place {
  /** The original text, for the visitor to recognise. */
  text: string;
  /** Texts to search for, the most reliable first. */
  candidates: Candidate[];
  /** The entry may not be a chemical: it is skipped unless a product has exactly this name. */
  weak: boolean;
  /** How much is asked for, if the line or row says so without doubt. */
  amount?: EntryAmount;
  /** The purity asked for, as it was written. */
  purity?: string;
}

export interface Candidate {
  /** A `date` is what a spreadsheet made of a CAS number. */
  kind: 'cas' | 'inchiKey' | 'inchi' | 'smiles' | 'molfile' | 'name' | 'any' | 'date';
  text: string;
}

/** The entries read from a text or file. */
export interface ListInput {
  entries: ListEntry[];
  /** Number of non-empty lines without anything to look up. */
  quiet: number;
  /** The first of these lines, at most MAX_QUIET_PLACES. */
  quietPlaces: Place[];
  /** The columns of a table that were read, by their headings. */
  columns: string[];
  /** Whether entries beyond MAX_ENTRIES were left out; lines below them were not read. */
  cut: boolean;
  /** Names of sheets with lines in none of which there was something to look up. */
  emptySheets?: string[];
  /** Encoding of a text file, and whether the file itself leaves no doubt. */
  encoding?: { name: Encoding; certain: boolean };
}

/** Maximum entries of a list. */
export const MAX_ENTRIES = 5000;
/** Maximum characters of an entry's text that are shown, and of a name. */
export const MAX_ENTRY_TEXT = 400;
/** Maximum lines that were passed over and are named. */
const MAX_QUIET_PLACES = 200;

/** Collects entries until there are MAX_ENTRIES, and the places of lines without any. */
export class ListBuilder {
  #entries: ListEntry[] = [];
  #quiet = 0;
  #quietPlaces: Place[] = [];

  /** Whether further entries would be left out: reading can stop. */
  get isFull(): boolean {
    return this.#entries.length > MAX_ENTRIES;
  }

  /** The entries of a line; none if there is nothing to look up. */
  add(place: Place, found: readonly ListEntry[]): void {
    this.#entries.push(...found);
    if (found.length > 0) return;
    this.#quiet += 1;
    if (this.#quietPlaces.length < MAX_QUIET_PLACES) this.#quietPlaces.push(place);
  }

  done(columns: string[] = []): ListInput {
    return {
      entries: this.#entries.slice(0, MAX_ENTRIES),
      quiet: this.#quiet,
      quietPlaces: this.#quietPlaces,
      columns,
      cut: this.isFull,
    };
  }
}
