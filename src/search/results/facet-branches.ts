/** Values of the filters as a tree: categories nest, other values have nothing below them. */
import type { FacetValue } from './facet-values.ts';
import { toggled, type Selection } from './selection.ts';

/** The slug of the category above, by the slug of each that lies below another. */
export type CategoryParents = ReadonlyMap<string, string>;

/** A category and all above it. */
function withAbove(slug: string, parents: CategoryParents): string[] {
  const parent = parents.get(slug);
  return parent === undefined ? [slug] : [slug, ...withAbove(parent, parents)];
}

/** A value with those below it. */
export interface FacetBranch extends FacetValue {
  below: FacetBranch[];
}

/** The values of a facet as a tree, those beside each other in the order in which they come. */
export function facetBranches(
  values: readonly FacetValue[],
  parents: CategoryParents,
): FacetBranch[] {
  const branches = new Map(
    values.map((one): [string, FacetBranch] => [one.value, { ...one, below: [] }]),
  );
  return [...branches.values()].filter((branch) => {
    const holder = branches.get(parents.get(branch.value) ?? '');
    holder?.below.push(branch);
    return !holder;
  });
}

/** Whether the value, or one below it, is chosen. */
export function holdsChosen({ chosen, below }: FacetBranch): boolean {
  return chosen || below.some(holdsChosen);
}

/**
 * The selection with one category added or removed. One added takes the place of those above and
 * below it: with both, the upper one would let all through.
 */
export function toggledCategory(
  selection: Selection,
  slug: string,
  parents: CategoryParents,
): Selection {
  const above = withAbove(slug, parents);
  const isKin = (other: string) =>
    above.includes(other) || withAbove(other, parents).includes(slug);
  const kept = selection.category.filter((other) => other === slug || !isKin(other));
  return toggled({ ...selection, category: kept }, 'category', slug);
}
