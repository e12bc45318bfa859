/** Compounds that are easily taken for a product: named in its file, or of the same formula. */
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { StructureDescription } from '#chemistry/structure/description/structure-description.ts';
import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import { loadStructureToolkit } from '#chemistry/structure/structure.ts';
import { sameFormula, type NeighbourIndex } from './neighbours.ts';
import type { Product } from './product.ts';

export interface Lookalike {
  name: string;
  cas?: string | undefined;
  /** It is a product of this catalog. */
  listed: boolean;
  /** Where the structure is known. */
  formula?: string | undefined;
  description?: StructureDescription | undefined;
  /** The atoms are connected alike: the two differ in configuration or isotopes only. */
  sameConnectivity: boolean;
  /** What the product's file says on the difference. */
  stated?: string | undefined;
  source?: string | undefined;
}

/** So many products of the same formula are shown beside a product; the formula's page has all. */
const MOST = 6;

/** What the product's file names first, then other products of the same formula. */
export async function lookalikes(
  product: Product,
  index: NeighbourIndex,
  byCas: ReadonlyMap<string, Product>,
): Promise<Lookalike[]> {
  const named = product.content.notToBeConfusedWith ?? [];
  const isomers = sameFormula(index, product)
    .filter(({ content }) => !named.some(({ cas }) => cas === content.cas))
    .slice(0, MOST);
  const toolkit = await loadStructureToolkit();
  const known = (smiles: string | undefined) => {
    const structure = smiles === undefined ? undefined : toolkit.read(smiles);
    if (!structure || 'problem' in structure) return { sameConnectivity: false };
    return {
      formula: structure.formula,
      description: describeStructure(structure.graph),
      sameConnectivity:
        structure.inchiKey !== '' &&
        inchiKeySkeleton(structure.inchiKey) === inchiKeySkeleton(product.derived.inchiKey),
    };
  };
  return [
    ...named.map(({ name, cas, smiles, difference, source }): Lookalike => {
      const listed = cas === undefined ? undefined : byCas.get(cas);
      const structure = known(listed?.content.structure.smiles ?? smiles);
      return { name, cas, listed: listed !== undefined, ...structure, stated: difference, source };
    }),
    ...isomers.map(({ content }): Lookalike => ({
      name: content.name,
      cas: content.cas,
      listed: true,
      ...known(content.structure.smiles),
    })),
  ];
}
