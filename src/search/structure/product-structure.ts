import { screensOf, type Screens } from '#chemistry/substructure/screens.ts';
import type { Numbered } from '#search/index/numbering.ts';
import type { SearchRecord } from '#search/index/record.ts';

/** The structure of a product. */
export interface ProductStructure {
  readonly id: string;
  /** Number of the product in the search index. */
  readonly doc: number;
  /** RDKit's canonical SMILES. */
  readonly smiles: string;
  /** Where its atoms are in the drawing (places.ts); empty without a drawing. */
  readonly places: string;
  /** Reads or makes them: all at once would be much for the memory. */
  readonly screens: () => Screens;
}

/** What is known of the structure of a product from an earlier build. */
export interface KnownStructure {
  readonly places: string;
  readonly screens: Screens;
}

/** The structures of products that have one. Of a racemate no enantiomer is compared. */
export function productStructures(
  products: readonly Numbered<Pick<SearchRecord, 'id' | 'smiles' | 'configuration'>>[],
  knownOf: (id: string) => KnownStructure | undefined = () => undefined,
): ProductStructure[] {
  return products.flatMap(([doc, { id, smiles, configuration }]) => {
    if (smiles === '') return [];
    const shown = configuration ? smiles.replaceAll('@', '') : smiles;
    const places = knownOf(id)?.places ?? '';
    const screens = () => knownOf(id)?.screens ?? screensOf(shown);
    return [{ id, doc, smiles: shown, places, screens }];
  });
}
