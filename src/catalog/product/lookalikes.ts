/**
 * Compounds that are easily confused with a product: named in its file, or with the same formula.
 */
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { StructureDescription } from '#chemistry/structure/description/description.ts';
import { inchiKeySkeleton } from '#chemistry/identifiers/inchikey.ts';
import type { FunctionalGroupId } from '#chemistry/structure/functional-groups.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { sameFormula, type NeighbourIndex } from './neighbours.ts';
import { shownStructure } from './shown-structure.ts';
import { hasStructure, type Product } from './product.ts';

export interface Lookalike {
  name: string;
  cas?: string | undefined;
  /** Its id where it is a product of this catalog. */
  listed?: string | undefined;
  /** Present if the structure is known. */
  formula?: string | undefined;
  description?: StructureDescription | undefined;
  groups?: readonly FunctionalGroupId[] | undefined;
  /** The connectivity is the same: the two differ in configuration or isotopes only. */
  sameConnectivity: boolean;
  /** The difference as stated in the product's file. */
  stated?: string | undefined;
  source?: string | undefined;
}

/** Maximum isomers shown on a product's page; the formula's page has all. */
const MAX_ISOMERS = 6;

/** The products of the catalog that `lookalikes` speaks of. */
export function comparedProducts(
  product: Product,
  index: NeighbourIndex,
  byCas: ReadonlyMap<string, Product>,
): Product[] {
  const named = product.content.notToBeConfusedWith ?? [];
  return [...named.flatMap(({ cas }) => byCas.get(cas ?? '') ?? []), ...isomersOf(product, index)];
}

/** Other products of the same formula that the product's file does not name, as far as they are shown. */
function isomersOf(product: Product, index: NeighbourIndex): Product[] {
  const named = product.content.notToBeConfusedWith ?? [];
  return sameFormula(index, product)
    .filter(({ content }) => !named.some(({ cas }) => cas !== undefined && cas === content.cas))
    .slice(0, MAX_ISOMERS);
}

/** The compounds named in the product's file, then other products of the same formula. */
export async function lookalikes(
  product: Product,
  index: NeighbourIndex,
  byCas: ReadonlyMap<string, Product>,
): Promise<Lookalike[]> {
  const named = product.content.notToBeConfusedWith ?? [];
  const isomers = isomersOf(product, index);
  const own = product.derived.structure?.inchiKey ?? '';
  return Promise.all([
    ...named.map(async ({ name, cas, smiles, difference, source }): Promise<Lookalike> => {
      const listed = cas === undefined ? undefined : byCas.get(cas);
      const structure = await (listed ? ofProduct(listed, own) : ofSmiles(smiles, own));
      return { name, cas, listed: listed?.id, ...structure, stated: difference, source };
    }),
    ...isomers.map(async (isomer): Promise<Lookalike> => {
      const { name, cas } = isomer.content;
      return { name, cas, listed: isomer.id, ...(await ofProduct(isomer, own)) };
    }),
  ]);
}

type Known = Pick<Lookalike, 'formula' | 'description' | 'groups' | 'sameConnectivity'>;

async function ofProduct(product: Product, own: string): Promise<Known> {
  const { formula, structure } = product.derived;
  if (!hasStructure(product)) return { formula, sameConnectivity: false };
  return {
    formula,
    description: (await shownStructure(product)).description,
    groups: structure?.functionalGroups,
    sameConnectivity: isSameConnectivity(structure?.inchiKey ?? '', own),
  };
}

async function ofSmiles(smiles: string | undefined, own: string): Promise<Known> {
  if (smiles === undefined) return { sameConnectivity: false };
  const read = (await loadStructureToolkit()).read(
    smiles,
    'formula',
    'inchiKey',
    'graph',
    'groups',
  );
  if ('problem' in read) return { sameConnectivity: false };
  return {
    formula: read.formula,
    description: describeStructure(read.graph),
    groups: read.groups.map(({ id }) => id),
    sameConnectivity: isSameConnectivity(read.inchiKey, own),
  };
}

function isSameConnectivity(inchiKey: string, own: string): boolean {
  return inchiKey !== '' && inchiKeySkeleton(inchiKey) === inchiKeySkeleton(own);
}
