import type { Wanted } from './line.ts';
import { addWanted, type Addition } from './list.ts';
import { changeList } from './storage.ts';

/** Result of adding lines, and whether the list is stored. */
export interface Added extends Omit<Addition, 'list'> {
  /** Number of lines on the list now. */
  lines: number;
  /**
   * Whether the list is stored on the device; otherwise it lasts as long as the tab, and the page
   * must say so.
   */
  kept: boolean;
}

/**
 * Adds products to the visitor's quote list, from any script of the site. The header's count, the
 * page /quote/ and other tabs update automatically. Never throws, and loses nothing on the list.
 *
 * A line needs a `cas`, a `name` or a `structure` (SMILES or InChI); other fields are optional:
 *
 *     addLines([
 *       { cas: '2142-70-3', name: '2′-Iodoacetophenone', formula: 'C8H7IO', held: true },
 *       { cas: '50-00-0' }, // not in the catalog: requested by its number
 *       { name: '4-bromo-2-fluorotoluene', amount: '25', unit: 'kg' },
 *       { structure: 'CC(=O)c1ccccc1I' },
 *       { product: 'px-7', catalogNumber: 'PX-7', name: 'Photoinitiator blend PX-7', held: true },
 *     ]);
 *
 * `held: true` means that the catalog has the product, so the list links to its page by `product`,
 * else by `cas`. The default unit is g. A product already on the list is added again only if grade,
 * pack, amount, purity, packing or note differ: see `addWanted`; for one more pack `addPackToList`.
 * @param wanted lines in the order of the list
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
