/**
 * Describes a structure as data for a text: parts, ring systems with substituents and positions,
 * chains. Every atom belongs to exactly one of them, so the description is complete.
 */
import { describeChain } from './describe-chain.ts';
import { describeSystem, linksOf, ringSystems } from './describe-rings.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { leadsBack } from './leads-back.ts';
import { knownPart } from './known-parts.ts';
import type { PartDescription, StructureDescription } from './description.ts';
import { connectedSets, formulaOf, type MolecularGraph } from '#chemistry/structure/graph.ts';

/** Describes a structure from its graph; the order of its atoms does not matter. */
export function describeStructure(graph: MolecularGraph): StructureDescription {
  const all = new Set(graph.atoms.keys());
  const sets = connectedSets(graph, all);
  const groups = Map.groupBy(
    sets.map((atoms) => describePart(graph, atoms)),
    (part) => JSON.stringify(part),
  );
  const parts = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [part, ...more]]) => (part ? [{ ...part, count: 1 + more.length }] : []))
    .sort((a, b) => place(a) - place(b));
  return {
    atoms: graph.atoms.filter(({ symbol }) => symbol !== 'H').length,
    rings: graph.bonds.length - graph.atoms.length + sets.length,
    leadsBack: leadsBack(graph, parts),
    parts,
  };
}

/** Cations, then anions, then neutral parts, water last: the order of a written formula. */
function place({ charge, known }: PartDescription): number {
  if (charge !== 0) return charge > 0 ? 0 : 1;
  return known === 'water' ? 3 : 2;
}

function describePart(graph: MolecularGraph, atoms: readonly number[]): PartDescription {
  const ringAtoms = new Set(graph.rings.flat());
  const systems = ringSystems(graph, new Set(atoms));
  const chains = connectedSets(graph, new Set(atoms.filter((atom) => !ringAtoms.has(atom))));
  const formula = formulaOf(graph, atoms);
  const links = systems.length === 0 ? [] : linksOf(graph, chains, systems, ringAtoms);
  return {
    formula: hillFormula(formula),
    charge: formula.charge,
    count: 1,
    rings: systems.map((rings) => describeSystem(graph, rings, ringAtoms, chains)).sort(byText),
    links: links.sort(byText),
    ...(systems.length === 0 && {
      known: knownPart(graph, atoms),
      ...describeChain(graph, atoms),
    }),
  };
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}
