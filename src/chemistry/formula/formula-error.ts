/** Says why a text is not a chemical formula, where, and what to write instead. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  /** Position of the fault in the text, counted in characters from 1. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(`${message} (character ${String(position)})`);
    this.position = position;
  }
}
