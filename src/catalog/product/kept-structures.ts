/**
 * What pages show of the structures, kept from build to build in .cache/structures/: the search
 * index and catalog.sdf have all of them, and making them takes some 5 ms each. They are in files by
 * the hash of the structure, so that one changed product touches one file.
 */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { contentDirectory } from '#catalog/content/files.ts';
import { readKept, writeKept } from './kept-json.ts';
import { hashOfSources } from './method.ts';
import { hasStructure, type Product, type StructuredProduct } from './product.ts';
import { holdStructure, packedStructure } from './shown-structure.ts';

/** By the hash of the structure: what shown-structure.ts holds, as Base64. */
type Packed = Record<string, string>;

/**
 * Makes the structures of all products, or takes them from earlier builds; `heldStructure` has them
 * then. What is damaged is made again.
 * @param tell prints a line where a file is damaged
 */
export async function keepStructures(
  products: readonly Product[],
  tell: (line: string) => void,
  folder = folderOf(contentDirectory()),
): Promise<void> {
  const version = hashOfSources(process.cwd(), resolve('src/catalog/product/shown-structure.ts'));
  const byFile = Map.groupBy(products.filter(hasStructure), (one) => hashOf(one).slice(0, 2));
  for (const [name, group] of byFile) {
    const file = join(folder, `${name}.json`);
    const known =
      readKept<Packed>(file, version, () => {
        tell(`${file} is damaged: its structures are drawn again.`);
      }) ?? {};
    const used: Packed = {};
    for (const product of group) {
      const hash = hashOf(product);
      const earlier = used[hash] ?? known[hash];
      if (earlier !== undefined) holdStructure(product, Buffer.from(earlier, 'base64'));
      used[hash] = earlier ?? Buffer.from(await packedStructure(product)).toString('base64');
    }
    if (Object.keys(used).join() !== Object.keys(known).join()) keep(file, version, used);
  }
}

/** Each content folder has its own, so that those of others are dropped. */
function folderOf(contentDir: string): string {
  return join('.cache', 'structures', hashed(contentDir).slice(0, 8));
}

function hashOf({ content: { structure } }: StructuredProduct): string {
  return hashed(JSON.stringify([structure.smiles, structure.configuration])).slice(0, 24);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Writes a file; a failure only costs time. */
function keep(file: string, version: string, structures: Packed): void {
  try {
    writeKept(file, version, structures);
  } catch {
    // The next build makes them again.
  }
}
