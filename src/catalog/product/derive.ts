import { parseFormula } from '#chemistry/formula/parse.ts';
import { molarMass, monoisotopicMass } from '#chemistry/mass/mass.ts';
import { givenDescriptors } from '#chemistry/structure/meaning.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';
import type { Derived, Product } from './product.ts';

/**
 * Derives the facts of a product's structure that are stored with it.
 * @throws Error if the SMILES cannot be read, which `validateContent` reports first
 */
export async function deriveProduct({ cas, structure }: ProductContent): Promise<Derived> {
  const toolkit = await loadStructureToolkit();
  const read = toolkit.read(
    structure,
    'formula',
    'writtenFormula',
    'canonicalSmiles',
    'inchi',
    'inchiKey',
    'skeleton',
    'groups',
    'assembly',
    'descriptors',
    'stereo',
    'graph',
  );
  if ('problem' in read) throw new Error(`${cas}: ${read.problem}`);
  const { formula, canonicalSmiles, inchi, inchiKey, skeleton, groups, assembly } = read;
  const atoms = parseFormula(formula);
  return {
    formula,
    ...(read.writtenFormula !== undefined && { writtenFormula: read.writtenFormula }),
    molarMass: molarMass(atoms),
    monoisotopicMass: monoisotopicMass(atoms),
    canonicalSmiles,
    inchi,
    inchiKey,
    skeleton,
    functionalGroups: groups.map(({ id }) => id),
    ...(assembly && { assembly }),
    descriptors: givenDescriptors(read.descriptors, read.graph, assembly),
    stereo: read.stereo,
    toolkit: `RDKit ${toolkit.version}`,
  };
}

/** A product from its content. */
export async function toProduct(content: ProductContent): Promise<Product> {
  return { content, derived: await deriveProduct(content) };
}
