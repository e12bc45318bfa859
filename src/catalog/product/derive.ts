import { assemblyOf } from '#chemistry/structure/assembly.ts';
import { averageMass, monoisotopicMass } from '#chemistry/mass/mass.ts';
import { parseFormula } from '#chemistry/formula/formula.ts';
import { loadStructureToolkit, type Structure } from '#chemistry/structure/structure.ts';
import type { Derived, Product } from './product.ts';
import type { ProductContent } from '#catalog/content/schema.ts';

/**
 * Everything about a product that follows from its structure.
 * @throws Error when the SMILES cannot be read: `validateContent` says so first
 */
export async function deriveProduct(content: ProductContent): Promise<Derived> {
  const toolkit = await loadStructureToolkit();
  const structure = await readStructure(content);
  const formula = parseFormula(structure.formula);
  const assembly = assemblyOf(structure.canonicalSmiles, (smiles) => {
    const part = toolkit.read(smiles);
    return 'formula' in part ? part.formula : '';
  });
  return {
    formula: structure.formula,
    averageMass: averageMass(formula),
    monoisotopicMass: monoisotopicMass(formula),
    canonicalSmiles: structure.canonicalSmiles,
    inchi: structure.inchi,
    inchiKey: structure.inchiKey,
    skeleton: structure.skeleton,
    functionalGroups: structure.groups.map(({ id }) => id),
    ...(assembly && { assembly }),
    descriptors: structure.descriptors,
    toolkit: `RDKit ${toolkit.version}`,
  };
}

/** So many structures are kept for the next page that asks; some 5 kB each. */
const MOST_KEPT = 20_000;
const kept = new Map<string, Structure>();

/**
 * The structure with molblock and drawing. They are made when a page or file asks for them and
 * are not stored with the product: over 100,000 products they would fill the memory of the build.
 * The first ones are kept until it ends, because page, cards, lists and files ask for each in turn.
 */
export async function readStructure({ cas, structure }: ProductContent): Promise<Structure> {
  const known = kept.get(structure.smiles);
  if (known) return known;
  const read = (await loadStructureToolkit()).read(structure.smiles);
  if ('problem' in read) throw new Error(`${cas}: ${read.problem}`);
  if (kept.size < MOST_KEPT) kept.set(structure.smiles, read);
  return read;
}

/** A product from what the supplier wrote. */
export async function toProduct(content: ProductContent): Promise<Product> {
  return { content, derived: await deriveProduct(content) };
}
