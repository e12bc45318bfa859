/** What a molecule or ion is made of. */
export interface Formula {
  /** How many of each, by `nuclideKey`: "C", "Br"; "D" and "T" for 2H and 3H; "13C". */
  readonly atoms: ReadonlyMap<string, number>;
  /** In elementary charges. */
  readonly charge: number;
}

/** Whether two formulas have the same atoms, isotopes told apart, and the same charge. */
export function sameFormula(a: Formula, b: Formula): boolean {
  if (a.charge !== b.charge || a.atoms.size !== b.atoms.size) return false;
  return [...a.atoms].every(([key, count]) => b.atoms.get(key) === count);
}
