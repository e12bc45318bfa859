/** Reads the published data of a product, `/products/<id>.json`. */
import type { PublishedAdditions } from '#catalog/exports/json.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';
import type { FunctionalGroupId } from '#chemistry/structure/functional-groups.ts';
import { pagePaths } from '#i18n/paths.ts';

/** What comparisons and searches read of it. */
export interface PublishedProduct
  extends
    Pick<
      ProductContent,
      | 'cas'
      | 'withoutCas'
      | 'withoutStructure'
      | 'composition'
      | 'name'
      | 'iupacName'
      | 'synonyms'
      | 'names'
      | 'notToBeConfusedWith'
      | 'catalogNumber'
      | 'grades'
      | 'properties'
      | 'safety'
      | 'discontinued'
    >,
    PublishedAdditions {
  id: string;
  formula?: string;
  writtenFormula?: string;
  molarMass?: { value: number };
  monoisotopicMass?: { value: number };
  smiles?: string;
  inchiKey?: string;
  descriptors?: { openStereocentres: number };
  functionalGroups?: FunctionalGroupId[];
  sources: Record<string, { title: string }>;
}

export type Loaded =
  | { id: string; product: PublishedProduct }
  /** No product has the id, or its data could not be read. */
  | { id: string; problem: 'unknown' | 'failed' };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Loads a product by its exact id. */
export async function loadPublished(id: string): Promise<Loaded> {
  if (!ID.test(id)) return { id, problem: 'unknown' };
  try {
    const response = await fetch(pagePaths().productData(id));
    if (response.status === 404) return { id, problem: 'unknown' };
    const product = (await response.json()) as PublishedProduct;
    // A host may answer with something else, as with its home page.
    return response.ok && product.id === id ? { id, product } : { id, problem: 'failed' };
  } catch {
    return { id, problem: 'failed' };
  }
}
