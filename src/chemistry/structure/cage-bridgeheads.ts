/** Bridgeheads of cages, such as those of norbornane and adamantane. */
import type { MolecularGraph } from './graph.ts';

/**
 * Atoms at which two rings part that share three atoms or more. Where such atoms have like branches,
 * only one arrangement of them can be built, although InChI finds each stereogenic (an "in" and an
 * "out" form needs bridges far longer than those of any ring here).
 */
export function cageBridgeheads({ atoms, rings, neighbours }: MolecularGraph): Set<number> {
  const pairs = rings.flatMap((ring, i) =>
    rings.slice(i + 1).map((other) => [ring, other] as const),
  );
  return new Set(
    pairs.flatMap(([ring, other]) => {
      const shared = ring.filter((atom) => other.includes(atom));
      if (shared.length < 3 || Math.max(ring.length, other.length) > MAX_RING) return [];
      const leaves = (atom: number, along: readonly number[]) =>
        neighbours[atom]?.some((next) => along.includes(next.atom) && !shared.includes(next.atom));
      return shared.filter(
        (atom) => atoms[atom]?.symbol === 'C' && leaves(atom, ring) && leaves(atom, other),
      );
    }),
  );
}

/** Ring size up to which a bridge has no room on the inside. */
const MAX_RING = 8;
