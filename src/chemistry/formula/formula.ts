/** Chemical formulas: what the rest of the code reads and writes them with. */
export { FormulaError } from './formula-error.ts';
export { parseFormula, readFormula } from './formula-parser.ts';
export { formulaParts, type FormulaPart } from './formula-parts.ts';
export { hillFormula } from './hill.ts';
export { readFormulaLoosely } from './loose-formula.ts';

export interface Formula {
  /** How many of each: "C", "Br"; "D" and "T" for 2H and 3H; "13C" for other isotopes. */
  readonly atoms: ReadonlyMap<string, number>;
  /** In elementary charges. */
  readonly charge: number;
}

/** Whether two formulas have the same atoms, isotopes told apart, and the same charge. */
export function sameFormula(a: Formula, b: Formula): boolean {
  if (a.charge !== b.charge || a.atoms.size !== b.atoms.size) return false;
  return [...a.atoms].every(([key, count]) => b.atoms.get(key) === count);
}
