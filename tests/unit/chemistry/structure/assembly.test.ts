import { expect, test } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { assemblyOf } from '#chemistry/structure/assembly.ts';

const FORMULAS: Record<string, string> = {
  'CC(=O)[O-]': 'C2H3O2-',
  '[Na+]': 'Na+',
  O: 'H2O',
  'OC(=O)C(=O)O': 'C2H2O4',
};

test.each([
  ['CC(=O)[O-].O.O.O.[Na+]', 'salt', ['1 Na+', '1 C2H3O2-', '3 H2O']],
  ['O.O.OC(=O)C(=O)O', 'hydrate', ['1 C2H2O4', '2 H2O']],
])('%s is a %s of parts in the order of its formula', (smiles, kind, parts) => {
  const formulas = smiles.split('.').map((part) => parseFormula(FORMULAS[part] ?? ''));
  const assembly = assemblyOf(formulas);
  expect(assembly?.kind).toBe(kind);
  expect(assembly?.parts.map(({ count, formula }) => `${String(count)} ${formula}`)).toEqual(parts);
});
