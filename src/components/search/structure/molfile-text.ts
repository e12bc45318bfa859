/** Whether a text is a molfile: only such have these lines. */
export function isMolfile(text: string): boolean {
  return /V[23]000|^M {2}END/m.test(text);
}
