/**
 * The drawings and molfiles of all structures, kept from build to build in .cache/drawings/: the
 * search index and catalog.sdf have them all, and making them takes some 3 ms a structure. They are
 * in files by the hash of the structure, so that one changed product touches one file. Unused files
 * are not removed; the folder may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { contentDirectory } from '#catalog/content/files.ts';
import { hashOfSources } from './method.ts';
import { hasStructure, type Product, type StructuredProduct } from './product.ts';
import { shownStructure, takeDrawn, type DrawnStructure } from './shown-structure.ts';

/** What is kept in memory of each. */
type Placed = Pick<DrawnStructure, 'drawing' | 'places'>;

/** By the hash of the structure. */
type Drawings = Record<string, DrawnStructure>;

/** What a file has. */
interface Kept {
  /** Of the code that drew them. */
  version: string;
  drawings: Drawings;
}

/**
 * The drawings of all products by their ids, from earlier builds or made now.
 * @param tell prints a line where a file is damaged
 */
export async function keptDrawings(
  products: readonly Product[],
  tell: (line: string) => void,
  folder = folderOf(contentDirectory()),
): Promise<Map<string, Placed>> {
  const version = hashOfSources(process.cwd(), resolve('src/catalog/product/shown-structure.ts'));
  const byFile = Map.groupBy(products.filter(hasStructure), (one) => hashOf(one).slice(0, 2));
  const found = new Map<string, Placed>();
  for (const [name, group] of byFile) {
    const file = join(folder, `${name}.json`);
    const known = readKept(file, version, tell);
    const used: Drawings = {};
    for (const product of group) {
      const hash = hashOf(product);
      const earlier = used[hash] ?? known[hash];
      if (earlier) takeDrawn(product, earlier);
      const { drawing, molblock, places } = earlier ?? (await shownStructure(product));
      used[hash] = { drawing, molblock, places };
      found.set(product.id, { drawing, places });
    }
    if (Object.keys(used).join() !== Object.keys(known).join())
      keep(file, { version, drawings: used });
  }
  return found;
}

/** Each content folder has its own, so that those of others are dropped. */
function folderOf(contentDir: string): string {
  return join('.cache', 'drawings', hashed(contentDir).slice(0, 8));
}

function hashOf({ content: { structure } }: StructuredProduct): string {
  return hashed(JSON.stringify([structure.smiles, structure.configuration])).slice(0, 24);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function readKept(file: string, version: string, tell: (line: string) => void): Drawings {
  if (!existsSync(file)) return {};
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.version === version ? kept.drawings : {};
  } catch {
    tell(`${file} is damaged: its structures are drawn again.`);
    return {};
  }
}

/** Writes a file; a failure only costs time. */
function keep(file: string, kept: Kept): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${String(process.pid)}`;
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, file);
  } catch {
    // The next build draws them again.
  }
}
