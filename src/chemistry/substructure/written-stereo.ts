/** Stereo of double bonds as SMILES and SMARTS write it, by the directions of the bonds beside. */
import type { DoubleBondStereo } from './molecule.ts';
import type { WrittenBond } from './notation.ts';

/** A bond drawn with "/" or "\": its second end is above or below its first. */
export type Direction = 'up' | 'down';

/** The stereo of a double bond; undefined if the bonds beside it have no directions. */
export function doubleBondStereo(
  { ends }: Pick<WrittenBond<unknown>, 'ends'>,
  bonds: readonly WrittenBond<unknown>[],
  bondsOf: readonly (readonly number[])[],
): DoubleBondStereo | undefined {
  const [first, second] = ends.map((end) => {
    for (const number of bondsOf[end] ?? []) {
      const beside = bonds[number];
      if (!beside || (beside.bond !== 'up' && beside.bond !== 'down')) continue;
      const isFromEnd = beside.ends[0] === end;
      const atom = isFromEnd ? beside.ends[1] : beside.ends[0];
      return { atom, isAbove: (beside.bond === 'up') === isFromEnd };
    }
    return undefined;
  });
  if (!first || !second) return undefined;
  return { beside: [first.atom, second.atom], cis: first.isAbove === second.isAbove };
}
