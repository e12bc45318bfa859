/** Writes the structures of a catalog as files; used by the build only. */
import { packDocs } from '#search/index/pack-docs.ts';
import type { Entry } from '#search/index/tree.ts';
import { fileWriter, writeRanges } from '#search/index/write-ranges.ts';
import { treeOf } from '#search/index/write-tree.ts';
import { numberedStructures } from './numbering.ts';
import {
  FORMAT,
  smallIndex,
  storedClasses,
  storedStructure,
  STRUCTURES_IN_FILE,
  VERSION,
  type StructureIndex,
} from './open-structures.ts';
import type { ProductStructure } from './product-structure.ts';
import { structureTables } from './structure-tables.ts';

/** Maximum size of the structures in one file, in characters of JSON. */
const MAX_ONE_FILE = 60_000;
/** Size of a node of a table in characters of JSON, about, and of a root in the first file. */
const NODE = 6_000;
const MAX_INLINE = 10_000;

/**
 * Writes the index of structures.
 * @param hashOf as for `indexFiles`
 * @returns the files, and the name of the one that is read first
 */
export function structureFiles(
  structures: readonly ProductStructure[],
  hashOf: (content: string) => string,
): { first: string; files: Map<string, string> } {
  const { classes, numbers } = numberedStructures(structures);
  const writer = fileWriter(hashOf);
  const { files, write } = writer;
  const small = smallIndex(classes, numbers);
  if (JSON.stringify(small).length <= MAX_ONE_FILE) return { first: write(small), files };
  const tables = structureTables(numbers.map(([number, { screens }]) => [number, screens]));
  const index: StructureIndex = {
    format: FORMAT,
    version: VERSION,
    size: numbers.length,
    classes: storedClasses(classes),
    tables: {
      part: treeOf(packed(tables.part), NODE, write, MAX_INLINE),
      environment: treeOf(packed(tables.environment), NODE, write, MAX_INLINE),
    },
    structures: writeRanges(writer, numbers, STRUCTURES_IN_FILE, 's', storedStructure),
  };
  return { first: write(index), files };
}

function packed(lists: ReadonlyMap<string, number[]>): Entry<unknown>[] {
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, numbers]) => [key, packDocs(numbers)]);
}
