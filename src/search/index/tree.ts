/**
 * A sorted table as a static B+ tree of small nodes, so that a look-up reads only a few of them.
 * Nodes are plain JSON; a node is either part of its parent or a separate file, named by its
 * content.
 */

/** Keys in ascending order (UTF-16 units), each with its stored value. */
export interface Leaf {
  keys: string[];
  values: unknown[];
}

/** `first[i]` is the smallest key of `nodes[i]`. */
export interface Branch {
  first: string[];
  nodes: Node[];
}

/** A key with its value. */
export type Entry<Value> = [key: string, value: Value];

/** A node, or the name of the file that holds it. */
export type Node = Leaf | Branch | string;

/** Reads the file of a node; rejects when it cannot be read. */
export type ReadFile = (file: string) => Promise<unknown>;

/** Caches files that were read; a failed read is retried the next time. */
export function readOnce(readFile: ReadFile): ReadFile {
  const files = new Map<string, Promise<unknown>>();
  return (file) => {
    let read = files.get(file);
    if (!read) {
      read = readFile(file);
      files.set(file, read);
      read.catch(() => files.delete(file));
    }
    return read;
  };
}

/** Decodes a stored value, a part of which may be in a file. */
export type Decode<Value> = (stored: unknown, readFile: ReadFile) => Value;

/** One table. */
export class Tree<Value> {
  private readonly root: Node;
  private readonly decode: Decode<Value>;
  private readonly readFile: ReadFile;

  constructor(root: Node, decode: Decode<Value>, readFile: ReadFile) {
    this.root = root;
    this.decode = decode;
    this.readFile = readFile;
  }

  /** The value of a key; undefined if the table does not have it. */
  async get(key: string): Promise<Value | undefined> {
    let node = await this.open(this.root);
    while ('first' in node) {
      const child = node.nodes[lastAtMost(node.first, key)];
      if (child === undefined) return undefined;
      node = await this.open(child);
    }
    const at = lastAtMost(node.keys, key);
    return node.keys[at] === key ? this.decode(node.values[at], this.readFile) : undefined;
  }

  /**
   * The entries with `from <= key < to`, in order.
   * @param limit maximum number of entries
   */
  async range(from: string, to: string, limit = Infinity): Promise<Entry<Value>[]> {
    const found: Entry<Value>[] = [];
    await this.collect(this.root, from, to, limit, found);
    return found;
  }

  /** The entries whose key begins with `prefix`, in order. */
  prefix(prefix: string, limit = Infinity): Promise<Entry<Value>[]> {
    return this.range(prefix, `${prefix}\uffff`, limit);
  }

  private async collect(
    root: Node,
    from: string,
    to: string,
    limit: number,
    found: Entry<Value>[],
  ) {
    const node = await this.open(root);
    const sorted = 'keys' in node ? node.keys : node.first;
    for (let at = Math.max(0, lastAtMost(sorted, from)); at < sorted.length; at++) {
      const key = sorted[at] ?? '';
      if (key >= to || found.length >= limit) return;
      if ('nodes' in node) await this.collect(node.nodes[at] ?? EMPTY, from, to, limit, found);
      else if (key >= from) found.push([key, this.decode(node.values[at], this.readFile)]);
    }
  }

  private open(node: Node): Promise<Leaf | Branch> | Leaf | Branch {
    return typeof node === 'string' ? (this.readFile(node) as Promise<Leaf | Branch>) : node;
  }
}

const EMPTY: Leaf = { keys: [], values: [] };

/** Index of the last entry that is not greater than `key`; -1 if all are greater. */
function lastAtMost(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
