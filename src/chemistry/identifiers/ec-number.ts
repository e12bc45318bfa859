/**
 * EC numbers (EINECS, ELINCS, NLP and ECHA's list numbers), NNN-NNN-R. The last digit R is the
 * remainder modulo 11 of the sum of the six digits, each multiplied by its place from the left.
 * Numbers with a remainder of 10 were passed over, but for 181 of ELINCS, which begin with 4 and
 * were given out with a 1. Sources: EINECS, Official Journal C 146 A of 15 June 1990; the exception
 * as in Wikipedia, "European Community number".
 */

/** An EC number as read, with the check digit that its other digits ask for. */
export interface ReadEcNumber {
  valid: boolean;
  /** With the right check digit; undefined where the six digits can have none. */
  corrected: string | undefined;
}

/** `readEcNumber('202-815-8')?.corrected` is "202-815-9"; undefined for a text that has not the form. */
export function readEcNumber(text: string): ReadEcNumber | undefined {
  const match = /^(\d{3})-(\d{3})-(\d)$/.exec(text);
  if (!match) return undefined;
  const [, first = '', second = ''] = match;
  const digit = checkDigit(ecCheckSum(text) % 11, first);
  const corrected = digit === undefined ? undefined : `${first}-${second}-${String(digit)}`;
  return { valid: corrected === text, corrected };
}

function checkDigit(remainder: number, first: string): number | undefined {
  if (remainder < 10) return remainder;
  return first.startsWith('4') ? 1 : undefined;
}

/** Sum of the first six digits times their places: 5×1 + 0×2 + … */
export function ecCheckSum(text: string): number {
  const digits = [...text.replaceAll('-', '').slice(0, 6)].map(Number);
  return digits.reduce((sum, digit, at) => sum + digit * (at + 1), 0);
}
