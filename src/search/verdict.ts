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

/** Why a structure was not compared, and what names no definite compound; the texts are in i18n. */
export type NotCompared = Interrupted | 'unreadable' | 'polymer' | 'nonStoichiometric' | 'wildcard';
type Interrupted = 'failed' | 'slow' | 'stopped';

/** Whether the comparison may take place if it is tried again. */
export function isInterrupted(reason: NotCompared | undefined): reason is Interrupted {
  return reason === 'failed' || reason === 'slow' || reason === 'stopped';
}
