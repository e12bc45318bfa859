/** Stereo as SMILES and SMARTS write it. */
import { HYDROGEN, type Centre, type DoubleBondStereo } from './molecule.ts';
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

/**
 * A stereocentre. A hydrogen in its brackets stands behind the atom before them.
 * @param turn "@" or "@@"
 * @param around its neighbours in the order in which they are written
 */
export function writtenCentre(
  turn: string,
  at: number,
  around: readonly number[],
  hasHydrogen: boolean,
): Centre {
  const all = [...around];
  if (hasHydrogen) all.splice((around[0] ?? at) < at ? 1 : 0, 0, HYDROGEN);
  return { around: all, clockwise: turn === '@@' };
}
