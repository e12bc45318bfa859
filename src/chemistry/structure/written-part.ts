/** How chemists write the formula of one part of a structure. */
import { isMetal } from '#chemistry/formula/elements.ts';
import { placeInFormula } from '#chemistry/formula/element-sequence.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import { hillFormula, writtenCharge } from '#chemistry/formula/hill.ts';
import { readNuclideKey } from '#chemistry/formula/nuclide-key.ts';
import { formulaOf, type MolecularGraph } from './graph.ts';

/** Inorganic ions and molecules whose usual writing follows no order of elements, by Hill formula. */
const USUAL: Readonly<Record<string, string>> = {
  'HO-': 'OH',
  'CNS-': 'SCN',
  'CNO-': 'OCN',
  HN3: 'HN3',
  CHNS: 'HSCN',
  H3NO: 'NH2OH',
  'C2O4-2': 'C2O4',
};

/**
 * The formula of one part without its charge: an organic one in the Hill system, an inorganic one
 * with the most electropositive element first (`placeInFormula`), acid hydrogen in front, and a
 * halogen that bears oxygen before it: "H2SO4", "NH4", "SnCl2", "ClO4", "POCl3".
 * @param protons acid hydrogens to add, of an anion that is written as its acid
 */
export function writtenPart(
  graph: MolecularGraph,
  atoms: readonly number[],
  protons = 0,
): { text: string; organic: boolean } {
  const formula = withProtons(formulaOf(graph, atoms), protons);
  const neutral = { ...formula, charge: 0 };
  const organic = isOrganicPart(graph, atoms);
  const usual = USUAL[hillFormula(formula)];
  if (usual !== undefined) return { text: usual, organic: false };
  if (organic) return { text: hillFormula(neutral), organic };
  return { text: inorganicText(graph, atoms, neutral, protons), organic };
}

function withProtons({ atoms, charge }: Formula, protons: number): Formula {
  if (protons === 0) return { atoms, charge };
  return {
    atoms: new Map(atoms).set('H', (atoms.get('H') ?? 0) + protons),
    charge: charge + protons,
  };
}

/**
 * Carbon with hydrogen, carbon, a halogen, or nitrogen by a single or double bond on it. Carbonate,
 * cyanide and oxalate are inorganic here: their salts are written cation first.
 */
function isOrganicPart(graph: MolecularGraph, atoms: readonly number[]): boolean {
  if (hillFormula(formulaOf(graph, atoms)) === 'C2O4-2') return false;
  return atoms.some((atom) => {
    const { symbol, hydrogens = 0 } = graph.atoms[atom] ?? {};
    if (symbol !== 'C') return false;
    const bonds = graph.neighbours[atom] ?? [];
    const hasNitrogen = bonds.some(({ atom: next, order }) => {
      return order < 3 && graph.atoms[next]?.symbol === 'N';
    });
    const bonded = neighbourSymbols(graph, atom);
    const isOrganic = bonded.some((next) => /^(?:C|H|F|Cl|Br|I)$/.test(next));
    return hydrogens > 0 || hasNitrogen || isOrganic;
  });
}

function inorganicText(
  graph: MolecularGraph,
  atoms: readonly number[],
  formula: Formula,
  protons: number,
): string {
  const bearers = new Set(
    atoms.flatMap((atom) => {
      const { symbol = '', hydrogens = 0 } = graph.atoms[atom] ?? {};
      if (symbol === 'H') return neighbourSymbols(graph, atom);
      return hydrogens > 0 ? [symbol] : [];
    }),
  );
  const hasMetal = atoms.some((atom) => isMetal(graph.atoms[atom]?.symbol ?? ''));
  // NH2OH, B and O hydrides, hydroxides of metals: no order of elements says which hydrogen is whose.
  const isMixed =
    bearers.has('O') && (hasMetal || ['N', 'B', 'Si'].some((one) => bearers.has(one)));
  if (isMixed) return hillFormula(formula);
  const isAcid = protons > 0 || bearers.has('O');
  const bearsOxygen = new Set(
    atoms.flatMap((atom) => {
      const { symbol = '' } = graph.atoms[atom] ?? {};
      const isHalogen = /^(?:Cl|Br|I)$/.test(symbol);
      return isHalogen && neighbourSymbols(graph, atom).includes('O') ? [symbol] : [];
    }),
  );
  const place = (key: string) => {
    const { element } = readNuclideKey(key);
    if (element === 'H' && isAcid) return -1;
    return bearsOxygen.has(element) ? placeInFormula('O') - 0.5 : placeInFormula(element);
  };
  return inOrder(formula, place);
}

function neighbourSymbols(graph: MolecularGraph, atom: number): string[] {
  return (graph.neighbours[atom] ?? []).map((next) => graph.atoms[next.atom]?.symbol ?? '');
}

/** Likewise with its charge as `hillFormula` writes it: "SO4-2", "NH4+". */
export function writtenIon(graph: MolecularGraph, atoms: readonly number[]): string {
  const { text } = writtenPart(graph, atoms);
  return text + writtenCharge(formulaOf(graph, atoms).charge, [text]);
}

/** Atoms that stand beside each other, as a solid is written: "Fe2O3". */
export function writtenAtoms(formula: Formula): string {
  return inOrder(formula, (key) => placeInFormula(readNuclideKey(key).element));
}

function inOrder({ atoms }: Formula, place: (key: string) => number): string {
  return [...atoms]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, count]) => {
      const text = readNuclideKey(key).symbol === key ? key : `[${key}]`;
      return count === 1 ? text : `${text}${String(count)}`;
    })
    .join('');
}
