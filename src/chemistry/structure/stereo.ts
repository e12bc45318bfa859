/** Configuration: what a structure says of it and what it leaves open. */
import { cageBridgeheads } from './cage-bridgeheads.ts';
import type { MolecularGraph } from './graph.ts';

/**
 * How the centres of a drawing are meant: as drawn; as drawn or as the mirror image, it is not known
 * which; both in equal amounts (enhanced stereo representation of MDL: ABS, OR, AND).
 */
export const CONFIGURATIONS = ['absolute', 'relative', 'racemic'] as const;
export type Configuration = (typeof CONFIGURATIONS)[number];

export interface Stereo {
  /** Atoms and allenes. */
  readonly centres: { readonly defined: number; readonly open: number };
  /** `labels` are the descriptors of the defined ones, E before Z. */
  readonly doubleBonds: { readonly labels: readonly ('E' | 'Z')[]; readonly open: number };
}

/**
 * Counts what InChI finds stereogenic, centres that depend on each other among them: those of
 * 1,4-cyclohexanediol or inositol, which have no R or S. The bridgeheads of adamantane, which can
 * stand in one way only, are none.
 * @param inchi with the option SUU, which names open centres as well
 * @param tags JSON of RDKit's `get_stereo_tags()`
 */
export function readStereo(inchi: string, tags: string, graph: MolecularGraph): Stereo {
  const centres = entriesOf(inchi, 't').map((entry) => entry.endsWith('?'));
  const bonds = entriesOf(inchi, 'b');
  const { CIP_atoms: tagged, CIP_bonds: labelled } = JSON.parse(tags) as Tags;
  return {
    centres: {
      defined: centres.filter((open) => !open).length,
      open: withoutBridgeheads(centres.filter(Boolean).length, tagged, graph),
    },
    doubleBonds: {
      labels: labelled
        .map(([, , label]) => (label.includes('Z') ? ('Z' as const) : ('E' as const)))
        .toSorted(),
      open: disjoint(bonds.filter((bond) => bond.endsWith('?'))).length,
    },
  };
}

interface Tags {
  CIP_atoms: [number, string][];
  CIP_bonds: [number, number, string][];
}

/** Open centres that RDKit has no tag for depend on others; in a cage they have no choice. */
function withoutBridgeheads(
  open: number,
  tagged: Tags['CIP_atoms'],
  graph: MolecularGraph,
): number {
  const own = new Set(tagged.map(([atom]) => atom));
  const ownOpen = tagged.filter(([, label]) => label === '(?)').length;
  const dependent = Math.max(0, open - ownOpen);
  if (dependent === 0) return open;
  const caged = [...cageBridgeheads(graph)].filter((atom) => !own.has(atom)).length;
  const left = Math.max(0, dependent - caged);
  // One alone depends on nothing: the alcohol of 2-adamantanol.
  return open - dependent + (caged > 0 && left === 1 && own.size === 0 ? 0 : left);
}

/**
 * Entries of a layer of all parts: "/t2*2-;3?" has "2-", "2-" and "3?". Behind /i a part has all of
 * its entries again where a label makes one of them, else none.
 */
function entriesOf(inchi: string, layer: string): string[] {
  const [main = '', labelled = ''] = inchi.split('/i');
  const [parts, again] = [partsOf(main, layer), partsOf(labelled, layer)];
  const places = parts.length > again.length ? parts : again;
  return places.flatMap((_, i) => (again[i]?.length ? again[i] : (parts[i] ?? [])));
}

function partsOf(layers: string, layer: string): string[][] {
  const [, ...texts] = layers.split('/');
  const text = texts.find((one) => one.startsWith(layer)) ?? layer;
  return text
    .slice(1)
    .split(';')
    .flatMap((part) => {
      const [, times = '1', entries = ''] = /^(?:(\d+)\*)?(.*)$/.exec(part) ?? [];
      const some = entries.split(',').filter(Boolean);
      return Array.from({ length: Number(times) }, () => some);
    });
}

/** InChI lists both bonds of each atom of a ring of alternating bonds, of which one is double. */
function disjoint(bonds: readonly string[]): string[] {
  const used = new Set<string>();
  return bonds.filter((bond) => {
    const ends = bond.slice(0, -1).split('-');
    if (ends.some((end) => used.has(end))) return false;
    ends.forEach((end) => used.add(end));
    return true;
  });
}
