/** Configuration: what a structure says of it and what it leaves open. */

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
 * 1,4-cyclohexanediol or inositol, which have no R or S.
 * @param inchi with the option SUU, which names open centres as well
 * @param tags JSON of RDKit's `get_stereo_tags()`
 */
export function readStereo(inchi: string, tags: string): Stereo {
  const centres = entriesOf(inchi, 't').map((entry) => entry.endsWith('?'));
  const bonds = entriesOf(inchi, 'b');
  const { CIP_bonds: labelled } = JSON.parse(tags) as { CIP_bonds: [number, number, string][] };
  return {
    centres: {
      defined: centres.filter((open) => !open).length,
      open: centres.filter(Boolean).length,
    },
    doubleBonds: {
      labels: labelled
        .map(([, , label]) => (label.includes('Z') ? ('Z' as const) : ('E' as const)))
        .toSorted(),
      open: disjoint(bonds.filter((bond) => bond.endsWith('?'))).length,
    },
  };
}

/** Entries of a layer of all parts: "/t2*2-;3?" has "2-", "2-" and "3?". */
function entriesOf(inchi: string, layer: string): string[] {
  // Behind /i, /f and /r the layers say again what the main ones say.
  const main = inchi.split(/\/[ifr]/)[0] ?? '';
  const text = main.split('/').find((one) => one.startsWith(layer)) ?? '';
  return text
    .slice(1)
    .split(';')
    .flatMap((part) => {
      const [, times = '1', entries = ''] = /^(?:(\d+)\*)?(.*)$/.exec(part) ?? [];
      const some = entries.split(',').filter(Boolean);
      return Array.from({ length: Number(times) }, () => some).flat();
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
