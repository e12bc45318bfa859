/** Atoms and charge of a molecule or ion. */
export interface Formula {
  /** Number of atoms by `nuclideKey`: "C", "Br"; "D" and "T" for 2H and 3H; "13C". */
  readonly atoms: ReadonlyMap<string, number>;
  /** In elementary charges. */
  readonly charge: number;
}

/** Whether two formulas have the same atoms, isotopes distinguished, and the same charge. */
export function sameFormula(a: Formula, b: Formula): boolean {
  if (a.charge !== b.charge || a.atoms.size !== b.atoms.size) return false;
  return [...a.atoms].every(([key, count]) => b.atoms.get(key) === count);
}
