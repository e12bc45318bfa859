/**
 * The numbers of structures: by size, then by the number of their environments, then by the hash of
 * the id. A number stays when others come and go, until the places for its kind get too few; so it
 * tells both, and the order of the numbers is the order in which hits are shown.
 */
import { numbered, placesFor, type Numbered } from '#search/index/numbering.ts';
import type { ProductStructure } from './product-structure.ts';

/** The numbers of structures of one kind: from `first` on, up to the next kind. */
export interface SizeClass {
  /** Number of atoms that are not hydrogen. */
  readonly size: number;
  /** Number of environments (environments.ts). */
  readonly environments: number;
  readonly first: number;
  /** One more than the last. */
  readonly end: number;
}

/** Numbers structures. */
export function numberedStructures(structures: readonly ProductStructure[]): {
  classes: SizeClass[];
  numbers: Numbered<ProductStructure>[];
} {
  const byKind = Map.groupBy(structures, ({ screens }) => {
    const { size, environments } = screens();
    return size * MAX_ENVIRONMENTS + environments.length;
  });
  let first = 0;
  const classes: SizeClass[] = [];
  const numbers = [...byKind]
    .sort(([a], [b]) => a - b)
    .flatMap(([kind, some]) => {
      const own = numbered(some).map(([at, one]): Numbered<ProductStructure> => [first + at, one]);
      // The last of them may stand beyond the places.
      const end = Math.max(first + placesFor(some.length), (own.at(-1)?.[0] ?? 0) + 1);
      const size = Math.floor(kind / MAX_ENVIRONMENTS);
      classes.push({ size, environments: kind % MAX_ENVIRONMENTS, first, end });
      first = end;
      return own;
    });
  return { classes, numbers };
}

const MAX_ENVIRONMENTS = 10_000;

/** The class of a number. */
export function classOf(classes: readonly SizeClass[], number: number): SizeClass | undefined {
  let low = 0;
  let high = classes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((classes[middle]?.end ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return classes[low];
}
