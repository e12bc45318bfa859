/** Judges a content folder: every problem of every file in one run. */
import {
  loadStructureToolkit,
  type ReadResult,
  type StructureToolkit,
} from '#chemistry/structure.ts';
import { casNumber } from './checks/cas-number.ts';
import { textAt, type Check } from './checks/check.ts';
import { lookalikeStructures } from './checks/lookalikes.ts';
import { references } from './checks/references.ts';
import { statedFormula } from './checks/stated-formula.ts';
import { readableStructure } from './checks/structure.ts';
import { toolkits } from './checks/toolkits.ts';
import { unique } from './checks/unique.ts';
import { readContent, schemaProblems } from './files.ts';
import type { Problem } from './problem.ts';
import type { ContentFile } from './read.ts';

const CHECKS: Check[] = [
  casNumber,
  readableStructure,
  statedFormula,
  toolkits,
  unique,
  references,
  lookalikeStructures,
];

export interface Verdict {
  problems: Problem[];
  /** How many files of each kind were read. */
  counts: { products: number; categories: number; sources: number };
  sourceIds: ReadonlySet<string>;
}

/** @throws ContentFolderError when the folder cannot be a content folder */
export async function validateContent(contentDir: string): Promise<Verdict> {
  const { files, problems } = await readContent(contentDir);
  const sourceIds = new Set(files.sources.flatMap(({ data }) => Object.keys(Object(data))));
  const toolkit = await loadStructureToolkit();
  const structures = readStructures(files.products, toolkit);
  const context = { files, structures, toolkit, sourceIds };
  return {
    problems: [...problems, ...schemaProblems(files), ...CHECKS.flatMap((check) => check(context))],
    counts: {
      products: files.products.length,
      categories: files.categories.length,
      sources: sourceIds.size,
    },
    sourceIds,
  };
}

function readStructures(files: readonly ContentFile[], toolkit: StructureToolkit) {
  const structures = new Map<ContentFile, ReadResult>();
  for (const file of files) {
    const smiles = textAt(file, 'structure', 'smiles');
    if (smiles !== undefined) structures.set(file, toolkit.read(smiles));
  }
  return structures;
}
