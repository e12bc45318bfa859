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
}

/** The structures of products that have one. Of a racemate no enantiomer is compared. */
export function productStructures(
  products: readonly Numbered<Pick<SearchRecord, 'id' | 'smiles' | 'configuration'>>[],
  placesOf: (id: string) => string = () => '',
): ProductStructure[] {
  return products.flatMap(([doc, { id, smiles, configuration }]) => {
    if (smiles === '') return [];
    const shown = configuration ? smiles.replaceAll('@', '') : smiles;
    return [{ id, doc, smiles: shown, places: placesOf(id) }];
  });
}
