/** The structures of a catalog, opened for searching. */
import { screensOf } from '#chemistry/substructure/screens.ts';
import { readDocs } from '#search/index/doc-set.ts';
import { checked, prepareRanges, rangeReader } from '#search/index/open-index.ts';
import { readOnce, Tree, type Node, type ReadFile } from '#search/index/tree.ts';
import type { Numbered } from '#search/index/numbering.ts';
import type { SizeClass } from './numbering.ts';
import type { ProductStructure } from './product-structure.ts';
import { environmentKey, partKey, structureTables, WINDOW } from './structure-tables.ts';

export const FORMAT = 'chemical-catalog-structures';
export const VERSION = 1;

/** A structure as it is stored. */
export type StoredStructure = readonly [
  /** Number of the product in the search index. */
  doc: number,
  /** RDKit's canonical SMILES. */
  smiles: string,
  /** Where its atoms are in the drawing (places.ts); empty without a drawing. */
  places: string,
];

/** The index of a large catalog: tables of screens, and the structures by ranges of their numbers. */
export interface StructureIndex {
  format: typeof FORMAT;
  version: typeof VERSION;
  /** How many structures there are. */
  size: number;
  /** Each begins where the one before ends. */
  classes: [size: number, environments: number, end: number][];
  tables: { part: Node; environment: Node };
  /** Files that list the marks of the files of structures. */
  structures: string[];
}

/** Of a small catalog: all structures, which are compared without screens. */
export interface SmallStructureIndex {
  format: typeof FORMAT;
  version: typeof VERSION;
  classes: StructureIndex['classes'];
  all: Record<number, StoredStructure>;
}

/** Structures whose numbers are in one range of this size are in one file. */
export const STRUCTURES_IN_FILE = 64;

export interface OpenStructures {
  size: number;
  classes: readonly SizeClass[];
  /** Those in a window that have a part (screen-keys.ts), ascending. */
  withPart: (part: string, window: number) => Promise<number[]>;
  /** Those that have an environment (environments.ts), ascending. */
  withEnvironment: (environment: number) => Promise<number[]>;
  /** Begins to read what is needed for any structure. */
  prepare: () => void;
  /** Undefined if there is none of this number. */
  structure: (number: number) => Promise<StoredStructure | undefined>;
}

/**
 * Opens an index.
 * @param data the index, parsed
 * @param read reads the other files of a large catalog by their names, parsed
 * @throws SearchIndexError if it is not such an index, or of another version of this program
 */
export function openStructures(data: unknown, read: ReadFile): OpenStructures {
  const index = checked<StructureIndex | SmallStructureIndex>(data, FORMAT, VERSION);
  return 'all' in index ? openSmall(index) : openTables(index, readOnce(read));
}

function openTables(index: StructureIndex, readFile: ReadFile): OpenStructures {
  const { size, classes, tables, structures } = index;
  const part = new Tree(tables.part, readDocs, readFile);
  const environment = new Tree(tables.environment, readDocs, readFile);
  return {
    size,
    classes: openClasses(classes),
    withPart: async (key, window) => inWindow(window, await part.get(partKey(key, window))),
    withEnvironment: async (code) => (await environment.get(environmentKey(code))) ?? [],
    prepare: () => {
      prepareRanges(structures, readFile);
    },
    structure: rangeReader<StoredStructure>(structures, STRUCTURES_IN_FILE, 's', readFile),
  };
}

/** The index of a few structures. */
export function smallIndex(
  classes: readonly SizeClass[],
  numbers: readonly Numbered<ProductStructure>[],
): SmallStructureIndex {
  const all = Object.fromEntries(numbers.map(([number, one]) => [number, storedStructure(one)]));
  return { format: FORMAT, version: VERSION, classes: storedClasses(classes), all };
}

export function storedStructure({ doc, smiles, places }: ProductStructure): StoredStructure {
  return [doc, smiles, places];
}

export function storedClasses(classes: readonly SizeClass[]): StructureIndex['classes'] {
  return classes.map(({ size, environments, end }) => [size, environments, end]);
}

/** The tables are made on opening. */
export function openSmall({ classes, all }: SmallStructureIndex): OpenStructures {
  const structures = Object.entries(all);
  const { part, environment } = structureTables(
    structures.map(([number, [, smiles]]) => [Number(number), () => screensOf(smiles)]),
  );
  return {
    size: structures.length,
    classes: openClasses(classes),
    withPart: (key, window) => Promise.resolve(inWindow(window, part.get(partKey(key, window)))),
    withEnvironment: (code) => Promise.resolve(environment.get(environmentKey(code)) ?? []),
    prepare: () => undefined,
    structure: (number) => Promise.resolve(all[number]),
  };
}

function inWindow(window: number, places: readonly number[] = []): number[] {
  return places.map((at) => window * WINDOW + at);
}

function openClasses(stored: StructureIndex['classes']): SizeClass[] {
  return stored.map(([size, environments, end], at) => {
    const first = stored[at - 1]?.[2] ?? 0;
    return { size, environments, first, end };
  });
}
