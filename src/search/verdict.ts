/** What became of a text: the same words in the box, in a list and on the command line. */
export const VERDICTS = [
  /** The text is an identifier or a name of exactly these products. */
  'held',
  /** An identifier that cannot exist as written was put right in the only way that fits. */
  'repaired',
  /** The text describes products and names none. */
  'matches',
  /** Products with a like name, number or structure; the person chooses. */
  'near',
  /** Understood, looked up, absent. */
  'notHeld',
  /** Understood, but the comparison did not take place. */
  'notCompared',
  /** No reading fits. */
  'notUnderstood',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a single hit is evidence for. */
export type HitVerdict = Extract<Verdict, 'held' | 'repaired' | 'matches' | 'near'>;

/** Why a structure was not compared; the texts are in i18n. */
export type NotCompared = 'unreadable' | 'failed' | 'slow' | 'stopped';
