/**
 * EC numbers (EINECS, ELINCS, NLP and ECHA's list numbers), NNN-NNN-R. The last digit R is the
 * remainder modulo 11 of the sum of the six digits, each multiplied by its place from the left; a
 * remainder of 10 is not given out. Source: EINECS, Official Journal C 146 A, 15 June 1990,
 * introduction.
 */

/** An EC number as read, with the check digit that its other digits ask for. */
export interface ReadEcNumber {
  valid: boolean;
  /** With the right check digit; undefined where the six digits can have none. */
  corrected: string | undefined;
}

/** `readEcNumber('210-595-8')?.corrected` is "210-595-3"; undefined for a text that has not the form. */
export function readEcNumber(text: string): ReadEcNumber | undefined {
  const match = /^(\d{3})-(\d{3})-(\d)$/.exec(text);
  if (!match) return undefined;
  const remainder = ecCheckSum(text) % 11;
  const corrected =
    remainder === 10 ? undefined : `${match[1] ?? ''}-${match[2] ?? ''}-${String(remainder)}`;
  return { valid: corrected === text, corrected };
}

/** Sum of the first six digits times their places: 5×1 + 0×2 + … */
export function ecCheckSum(text: string): number {
  const digits = [...text.replaceAll('-', '').slice(0, 6)].map(Number);
  return digits.reduce((sum, digit, at) => sum + digit * (at + 1), 0);
}
