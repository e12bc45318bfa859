/** Numbers of registries and order numbers, which stand among names. */

/**
 * Whether a text is a number of a registry or an order number, such as MFCD00000001, EC 200-659-6 or
 * TH-100: letters of a label and a run of digits. One that differs by a character is another's.
 */
export function isCode(text: string): boolean {
  return /^(?:[A-Z]{2,8}[\s-]?\d{2,}|[\p{L}.]{0,8}[\s:#_-]*\d[\d-]{2,}[\p{L}\d._-]{0,8})$/u.test(
    text,
  );
}
