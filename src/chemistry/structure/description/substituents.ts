import type { MolecularGraph } from '#chemistry/structure/graph.ts';

/**
 * Small groups on a ring or chain that have a name of their own. The key is the group as `branchKey` writes
 * it, atom by atom, so that a name is given to exactly this group.
 */
export const SUBSTITUENTS = {
  F: 'fluoro',
  Cl: 'chloro',
  Br: 'bromo',
  I: 'iodo',
  CH3: 'methyl',
  'CH2(CH3)': 'ethyl',
  'CH2(CH2(CH3))': 'propyl',
  'CH1(CH3)(CH3)': 'isopropyl',
  'CH2(CH2(CH2(CH3)))': 'butyl',
  'C(CH3)(CH3)(CH3)': 'tert-butyl',
  'CH1(=CH2)': 'vinyl',
  'CH2(CH1(=CH2))': 'allyl',
  'C(#CH1)': 'ethynyl',
  '=CH2': 'methylidene',
  'C(F)(F)(F)': 'trifluoromethyl',
  'O(C(F)(F)(F))': 'trifluoromethoxy',
  'CH2(Br)': 'bromomethyl',
  'CH2(Cl)': 'chloromethyl',
  'CH2(OH1)': 'hydroxymethyl',
  'CH2(NH2)': 'aminomethyl',
  OH1: 'hydroxy',
  '=O': 'oxo',
  'O(CH3)': 'methoxy',
  'O(CH2(CH3))': 'ethoxy',
  'CH1(=O)': 'formyl',
  'C(=O)(CH3)': 'acetyl',
  'C(=O)(CH2(CH3))': 'propanoyl',
  'C(=O)(CH2(Br))': 'bromoacetyl',
  'C(=O)(CH2(Cl))': 'chloroacetyl',
  'C(=O)(CH2(I))': 'iodoacetyl',
  'C(=O)(OH1)': 'carboxy',
  'C(=O)(O-)': 'carboxylato',
  'C(=O)(O(CH3))': 'methoxycarbonyl',
  'C(=O)(O(CH2(CH3)))': 'ethoxycarbonyl',
  'C(=O)(NH2)': 'carbamoyl',
  'C(=O)(Cl)': 'chlorocarbonyl',
  'O(C(=O)(CH3))': 'acetoxy',
  'NH1(C(=O)(CH3))': 'acetamido',
  'C(#N)': 'cyano',
  NH2: 'amino',
  'NH1(CH3)': 'methylamino',
  'N(CH3)(CH3)': 'dimethylamino',
  'N+(=O)(O-)': 'nitro',
  'N(=O)': 'nitroso',
  'N(=C(=O))': 'isocyanato',
  '=N(OH1)': 'hydroxyimino',
  SH1: 'sulfanyl',
  '=S': 'thioxo',
  'S(CH3)': 'methylsulfanyl',
  'S(=O)(=O)(OH1)': 'sulfo',
  'S(=O)(=O)(NH2)': 'sulfamoyl',
  'S(=O)(=O)(Cl)': 'chlorosulfonyl',
  'B(OH1)(OH1)': 'borono',
  'CH2(CH1(CH3)(CH3))': 'isobutyl',
  'CH1(CH2(CH3))(CH3)': 'sec-butyl',
  'CH2(CH2(CH2(CH2(CH3))))': 'pentyl',
  'CH2(CH2(CH2(CH2(CH2(CH3)))))': 'hexyl',
  'CH2(CH2(CH2(CH2(CH2(CH2(CH3))))))': 'heptyl',
  'CH2(CH2(CH2(CH2(CH2(CH2(CH2(CH3)))))))': 'octyl',
  '=CH1(CH3)': 'ethylidene',
  'CH1(F)(F)': 'difluoromethyl',
  'C(Cl)(Cl)(Cl)': 'trichloromethyl',
  'O-': 'oxido',
  'O(CH2(CH2(CH3)))': 'propoxy',
  'O(CH1(CH3)(CH3))': 'isopropoxy',
  'O(CH2(CH2(CH2(CH3))))': 'butoxy',
  'O(C(CH3)(CH3)(CH3))': 'tert-butoxy',
  'O(CH1(=CH2))': 'ethenyloxy',
  'O(OH1)': 'hydroperoxy',
  'O(N+(=O)(O-))': 'nitrooxy',
  'O(P(=O)(OH1)(OH1))': 'phosphonooxy',
  'O(S(=O)(=O)(OH1))': 'sulfooxy',
  '=NH1': 'imino',
  '#N': 'nitrilo',
  'NH1(CH2(CH3))': 'ethylamino',
  'N(CH2(CH3))(CH2(CH3))': 'diethylamino',
  'N+(CH3)(CH3)(CH3)': 'trimethylammonio',
  'NH1(NH2)': 'hydrazinyl',
  'N(=N+(=N-))': 'azido',
  'N(=C(=S))': 'isothiocyanato',
  'S(C(#N))': 'thiocyanato',
  'S-': 'sulfido',
  'S(CH2(CH3))': 'ethylsulfanyl',
  'S(=O)(=O)(O-)': 'sulfonato',
  'P(=O)(OH1)(OH1)': 'phosphono',
  'Si(CH3)(CH3)(CH3)': 'trimethylsilyl',
  'Si(Cl)(Cl)(Cl)': 'trichlorosilyl',
  '2H': 'deuterium',
} as const;

export type SubstituentId = (typeof SUBSTITUENTS)[keyof typeof SUBSTITUENTS];

/** The name of a group by its key; undefined where it has none here. */
export function substituentByKey(key: string): SubstituentId | undefined {
  return (SUBSTITUENTS as Partial<Record<string, SubstituentId>>)[key];
}

const BOND = ['~', '', '=', '#'];

/**
 * A branch without rings as text: each atom with charge and hydrogens, what hangs on it in
 * brackets, sorted. Two branches have one text exactly if they are the same, stereo aside.
 */
export function branchKey(
  graph: MolecularGraph,
  atom: number,
  from: number,
  order: number,
): string {
  const { symbol = '', charge = 0, hydrogens = 0, isotope = 0 } = graph.atoms[atom] ?? {};
  const children = (graph.neighbours[atom] ?? [])
    .filter((next) => next.atom !== from)
    .map((next) => `(${branchKey(graph, next.atom, atom, next.order)})`)
    .sort();
  const sign =
    charge === 0
      ? ''
      : `${charge > 0 ? '+' : '-'}${charge ** 2 > 1 ? String(Math.abs(charge)) : ''}`;
  return [
    BOND[order] ?? '~',
    isotope > 0 ? String(isotope) : '',
    symbol,
    hydrogens > 0 ? `H${String(hydrogens)}` : '',
    sign,
    ...children,
  ].join('');
}
