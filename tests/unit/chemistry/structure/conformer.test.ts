import { expect, test } from 'vitest';
import { Molecule } from 'openchemlib';
import { conformerData } from '#scripts/conformer-data.ts';
import { modelOf, type Model } from '#chemistry/structure/conformer.ts';

const data = JSON.parse(conformerData()) as Record<string, string>;

function made(smiles: string): Model {
  const model = modelOf(smiles, data);
  if (!model) throw new Error(`no model of ${smiles}`);
  return model;
}

/** Lengths of the bonds between two elements, in ångström. */
function lengths({ atoms, bonds }: Model, one: string, other: string): number[] {
  return bonds.flatMap(([from, to]) => {
    const [a, b] = [atoms[from], atoms[to]];
    if (!a || !b || [a.element, b.element].toSorted().join() !== [one, other].toSorted().join())
      return [];
    return [Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z)];
  });
}

test('a model has all hydrogen atoms and the bond lengths of crystals', () => {
  const model = made('CC(=O)c1ccccc1I');
  expect(model).toMatchObject({ isMinimised: true, isPart: false });
  expect(model.atoms).toHaveLength(17);
  // Means of crystals: C(aromatic)–I 2.095 Å, C=O of ketones 1.22 Å (Allen et al. 1987).
  expect(lengths(model, 'C', 'I')[0]).toBeCloseTo(2.1, 1);
  expect(lengths(model, 'C', 'O')[0]).toBeCloseTo(1.22, 1);
});

test.each([
  ['L-alanine', 'N[C@@H](C)C(=O)O'],
  ['D-alanine', 'N[C@H](C)C(=O)O'],
  ['fumaric acid', 'OC(=O)/C=C/C(=O)O'],
  ['maleic acid', String.raw`OC(=O)/C=C\C(=O)O`],
  ['(−)-menthol', 'C[C@@H]1CC[C@H]([C@@H](C1)O)C(C)C'],
  ['D-glucose', 'OC[C@H]1O[C@@H](O)[C@H](O)[C@@H](O)[C@@H]1O'],
])('the model of %s has its configuration', (_, smiles) => {
  const read = Molecule.fromMolfile(made(smiles).molfile);
  read.removeExplicitHydrogens();
  expect(read.getIDCode()).toBe(Molecule.fromSmiles(smiles).getIDCode());
});

test('of a salt there is a model of the largest part', () => {
  const model = made('CC(=O)[O-].CCCC[N+](CCCC)(CCCC)CCCC');
  expect(model.isPart).toBe(true);
  expect(model.atoms.filter(({ element }) => element === 'N')).toHaveLength(1);
  expect(model.atoms.some(({ element }) => element === 'O')).toBe(false);
});

test('what is too large has no model', () => {
  expect(modelOf('C'.repeat(251), data)).toBeUndefined();
});
