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

/** The keys of `nodes[i]` are at least `first[i]`, and less than `first[i + 1]`. */
export interface Branch {
  first: string[];
  nodes: string[];
  /** The nodes are branches as well. */
  deep?: true;
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

/** Decodes a stored value, parts of which may be in files. */
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

  /** Begins to read what leads to a key, which may be looked up later: all but the leaf. */
  prepare(key: string): void {
    const begin = async () => {
      let node: Node | undefined = this.root;
      while (node !== undefined) {
        const open: Leaf | Branch = await this.open(node);
        node = 'deep' in open ? childFor(open, key) : undefined;
      }
    };
    begin().catch(() => undefined);
  }

  /** The value of a key; undefined if the table does not have it. */
  async get(key: string): Promise<Value | undefined> {
    let node = await this.open(this.root);
    while ('first' in node) {
      const child = childFor(node, key);
      if (child === undefined) return undefined;
      node = await this.open(child);
    }
    const at = lastAtMost(node.keys, key);
    return node.keys[at] === key ? this.decode(node.values[at], this.readFile) : undefined;
  }

  /** The entries with `from <= key < to`, in order; their nodes are read together. */
  range(from: string, to: string): Promise<Entry<Value>[]> {
    return this.collect(this.root, from, to);
  }

  /** The entries whose key begins with `prefix`, in order. */
  prefix(prefix: string): Promise<Entry<Value>[]> {
    return this.range(prefix, `${prefix}\uffff`);
  }

  /** The first entries of `range`, at most so many; nodes behind them are not read. */
  async firstOf(from: string, to: string, most: number, root = this.root): Promise<Entry<Value>[]> {
    const node = await this.open(root);
    if ('keys' in node) return (await this.collect(node, from, to)).slice(0, most);
    const found: Entry<Value>[] = [];
    for (const child of node.nodes.slice(...span(node.first, from, to)))
      if (found.length < most)
        found.push(...(await this.firstOf(from, to, most - found.length, child)));
    return found;
  }

  /** The first entry whose key begins with `prefix`. */
  first(prefix: string): Promise<Entry<Value> | undefined> {
    return this.firstIn(this.root, prefix);
  }

  private async firstIn(root: Node, prefix: string): Promise<Entry<Value> | undefined> {
    const node = await this.open(root);
    if ('keys' in node) {
      const at = lastAtMost(node.keys, prefix);
      const found = node.keys[at] === prefix ? at : at + 1;
      const key = node.keys[found];
      return key?.startsWith(prefix)
        ? [key, this.decode(node.values[found], this.readFile)]
        : undefined;
    }
    const at = Math.max(0, lastAtMost(node.first, prefix));
    // A node that begins with the prefix has such a key, if the next begins so as well.
    const mayBeInNext = node.first[at] !== prefix && node.first[at + 1]?.startsWith(prefix);
    const [first, next] = await Promise.all(
      node.nodes.slice(at, mayBeInNext ? at + 2 : at + 1).map((one) => this.firstIn(one, prefix)),
    );
    return first ?? next;
  }

  private async collect(root: Node, from: string, to: string): Promise<Entry<Value>[]> {
    const node = await this.open(root);
    const sorted = 'keys' in node ? node.keys : node.first;
    const [start, end] = span(sorted, from, to);
    if ('nodes' in node) {
      const children = node.nodes.slice(start, end);
      return (await Promise.all(children.map((one) => this.collect(one, from, to)))).flat();
    }
    return sorted
      .slice(start, end)
      .map((key, at): Entry<unknown> => [key, node.values[start + at]])
      .filter(([key]) => key >= from && key < to)
      .map(([key, value]) => [key, this.decode(value, this.readFile)]);
  }

  private open(node: Node): Promise<Leaf | Branch> | Leaf | Branch {
    return typeof node === 'string' ? (this.readFile(node) as Promise<Leaf | Branch>) : node;
  }
}

function childFor({ first, nodes }: Branch, key: string): string | undefined {
  return nodes[lastAtMost(first, key)];
}

/** Start and end of the entries, or nodes, among which keys with `from <= key < to` are. */
function span(sorted: readonly string[], from: string, to: string): [start: number, end: number] {
  const start = Math.max(0, lastAtMost(sorted, from));
  const beyond = sorted.findIndex((key, at) => at > start && key >= to);
  return [start, beyond < 0 ? sorted.length : beyond];
}

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
