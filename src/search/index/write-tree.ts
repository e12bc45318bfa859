/** Writes the nodes of tables as files; used by the build only. */
import { hash32 } from './numbering.ts';
import type { Branch, Entry, Leaf, Node } from './tree.ts';

/** Size of a node that names other nodes, in characters of JSON, about. */
const BRANCH = 5_000;
/** A root that is small enough is part of the first file, which may be a page. */
const MAX_INLINE = 1_200;

/** Writes a file and returns its name. */
export type Write = (data: unknown) => string;

/**
 * Writes the nodes from the leaves up.
 * @param size of a leaf in characters of JSON, about
 * @param inline size up to which the root is no file of its own
 * @returns the root
 */
export function treeOf(
  entries: readonly Entry<unknown>[],
  size: number,
  write: Write,
  inline = MAX_INLINE,
): Node {
  const sizeOf = ([key, value]: Entry<unknown>) => key.length + JSON.stringify(value).length + 4;
  let last = '';
  let nodes: [first: string, node: Leaf | Branch][] = split(
    entries,
    sizeOf,
    ([key]) => key,
    size,
  ).map((part) => {
    const [key] = part[0] ?? [''];
    // What is large stands alone: a look-up of it need not read its neighbour.
    const first = part.length === 1 ? key : dividingKey(last, key);
    last = part.at(-1)?.[0] ?? '';
    return [first, { keys: part.map(([key]) => key), values: part.map(([, value]) => value) }];
  });
  for (let level = 1; nodes.length > 1; level++) {
    const named = nodes.map(([first, node]): [string, string] => [first, write(node)]);
    const sizeOfNamed = ([first, file]: [string, string]) => first.length + file.length + 6;
    nodes = split(named, sizeOfNamed, ([first]) => first, BRANCH).map((part) => [
      part[0]?.[0] ?? '',
      {
        first: part.map(([first]) => first),
        nodes: part.map(([, file]) => file),
        ...(level > 1 && { deep: true }),
      },
    ]);
  }
  const root = nodes[0]?.[1] ?? { keys: [], values: [] };
  return JSON.stringify(root).length > inline ? write(root) : root;
}

/** The shortest key that is greater than `last` and not greater than `first`. */
function dividingKey(last: string, first: string): string {
  let length = 1;
  while (length < first.length && first.slice(0, length) <= last) length++;
  return first.slice(0, length);
}

/**
 * Splits a list into parts of about `size`, from half of it to twice as much. They end where the
 * hash of a key says so: one that comes or goes changes the part in which it is, and not those
 * behind it. What is larger than `size` is a part of its own.
 */
export function split<Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
  keyOf: (item: Item) => string,
  size: number,
): Item[][] {
  const sizes = items.map(sizeOf);
  const mean = sizes.reduce((sum, one) => sum + one, 0) / Math.max(1, items.length);
  // A power of two: the mean may change a little without moving every end.
  const each = 2 ** Math.max(0, Math.round(Math.log2(size / 2 / mean)));
  const parts: Item[][] = [];
  let filled = Infinity;
  items.forEach((item, at) => {
    const own = sizes[at] ?? 0;
    const isEnd = filled >= size / 2 && hash32(keyOf(item)) % each === 0;
    if (isEnd || filled + own > 2 * size || (own > size && filled > 0)) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(item);
    filled = own > size ? Infinity : filled + own;
  });
  return parts;
}
