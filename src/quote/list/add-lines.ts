import type { Wanted } from './line.ts';
import { addWanted, type Addition } from './list.ts';
import { changeList } from './storage.ts';

/** What became of the lines, and where the list lives now. */
export interface Added extends Omit<Addition, 'list'> {
  /** Lines on the list now. */
  lines: number;
  /** Whether the list is kept on the device; else it lasts as long as the tab, which the page must say. */
  kept: boolean;
}

/**
 * Puts products on the visitor's quote list, from any script of the site: the header's count, the
 * page /quote/ and other tabs follow by themselves. Nothing throws, and nothing on the list is lost.
 *
 * A line needs a `cas`, a `name` or a `structure` (SMILES or InChI); all else may be left out:
 *
 *     addLines([
 *       { cas: '2142-70-3', name: '2′-Iodoacetophenone', formula: 'C8H7IO', held: true },
 *       { cas: '50-00-0' }, // not in the catalog: asked for by its number
 *       { name: '4-bromo-2-fluorotoluene', amount: '25', unit: 'kg' },
 *       { structure: 'CC(=O)c1ccccc1I' },
 *     ]);
 *
 * `held: true` says that the catalog holds the product, so that the list links to its page. The
 * unit of a line without one is g. A product on the list already is not added again
 * unless the amount, purity, packing or note differs: see `addWanted`.
 * @param wanted in the order in which they shall stand on the list
 */
export function addLines(wanted: readonly Wanted[]): Added {
  let counts = { added: 0, known: 0, refused: 0 };
  const { list, kept } = changeList((before) => {
    const { list: after, ...sum } = addWanted(before, wanted);
    counts = sum;
    return after;
  });
  return { ...counts, lines: list.length, kept };
}
