/** What the catalog says today, as far as the table of requests needs it. */
export interface TodayPack {
  /** As lines of the quote list name it: "25 g", "1 L, steel drum". */
  label: string;
  catalogNumber: string;
  stock: string;
  price: string;
  /** Last day of the price; empty if it has none. */
  priceUntil: string;
}

export interface TodayGrade extends Omit<TodayPack, 'label'> {
  /** As lines of the quote list name it: "Anhydrous, ≥ 99.9 % (GC)". */
  title: string;
  packs: TodayPack[];
}

export interface TodayProduct {
  id: string;
  name: string;
  cas: string;
  catalogNumber: string;
  isDiscontinued: boolean;
  /** Since when and why, if that is stated. */
  discontinued: string;
  /** Id and name of the product that took its place. */
  replacedBy: string;
  grades: TodayGrade[];
}

/** What of a line names its product, the most certain first. */
export const CLUES = ['product', 'cas', 'catalogNumber', 'structure', 'name'] as const;
export type ClueKind = (typeof CLUES)[number];

/** What the catalog answers to one clue. */
export interface ClueAnswer {
  /** The verdict of the search. */
  verdict: 'held' | 'repaired' | 'matches' | 'near' | 'notHeld' | 'notCompared' | 'notUnderstood';
  /** Products of this clue, if it is held; else those that are like it. */
  ids: string[];
  /** Why it was not compared, or the number that was meant. */
  note: string;
}

/** The catalog of today. */
export interface Catalog {
  ask: (kind: ClueKind, text: string) => Promise<ClueAnswer>;
  product: (id: string) => Promise<TodayProduct | undefined>;
  /** Number of products that could not be read, and so were not compared. */
  unread: number;
  /** As YYYY-MM-DD. */
  day: string;
}
