/** Writes what is said of products by ranges of their numbers; used by the build only. */
import { slotsOf, type Numbered } from './numbering.ts';
import { FILES_OF_MARK, MARK, MARKS_IN_FILE } from './open-index.ts';
import type { Write } from './write-tree.ts';

/** Files are named by their content, and those of ranges by their number as well. */
export interface FileWriter {
  readonly files: Map<string, string>;
  readonly write: Write;
  /** Writes files that share a mark, and returns the mark. */
  readonly writeMarked: (contents: ReadonlyMap<string, string>) => string;
}

/** Characters of a file's name. */
const NAME = 7;

/** @param hashOf of a content, in letters and digits, so that a changed file gets another name */
export function fileWriter(hashOf: (content: string) => string): FileWriter {
  const files = new Map<string, string>();
  return {
    files,
    /** A name that is taken by another content is left to it: blanks at the end make another. */
    write: (data) => {
      let content = JSON.stringify(data);
      for (;;) {
        const name = `${hashOf(content).slice(0, NAME)}.json`;
        if ((files.get(name) ?? content) === content) {
          files.set(name, content);
          return name.slice(0, -'.json'.length);
        }
        content += ' ';
      }
    },
    writeMarked: (contents) => {
      const mark = hashOf([...contents.values()].join('\n')).slice(0, MARK);
      for (const [name, content] of contents) files.set(`${name}-${mark}.json`, content);
      return mark;
    },
  };
}

/**
 * Writes what is said of the products, by ranges of so many numbers.
 * @returns the names of the files that list the marks
 */
export function writeRanges<Item>(
  { write, writeMarked }: FileWriter,
  products: readonly Numbered<Item>[],
  size: number,
  letter: string,
  toData: (item: Item) => unknown,
): string[] {
  const ranges = byRanges(products, size, letter, toData);
  return parted(ranges, MARKS_IN_FILE * FILES_OF_MARK).map((part) =>
    write(
      parted(part, FILES_OF_MARK)
        .map((some) => writeMarked(new Map(some.filter((one) => one !== undefined))))
        .join(''),
    ),
  );
}

/** Undefined where a range has no product. */
function byRanges<Item>(
  products: readonly Numbered<Item>[],
  size: number,
  letter: string,
  toData: (item: Item) => unknown,
): ([name: string, content: string] | undefined)[] {
  const byFile = Map.groupBy(products, ([doc]) => Math.floor(doc / size));
  const count = Math.ceil(slotsOf(products) / size);
  return Array.from({ length: count }, (_, number) => {
    const part = byFile.get(number);
    if (!part) return undefined;
    const data = Object.fromEntries(part.map(([doc, item]) => [doc, toData(item)]));
    return [letter + number.toString(36), JSON.stringify(data)];
  });
}

function parted<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
