import { parseFormula, readFormula } from '#chemistry/formula/parse.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { molarMass, monoisotopicMass } from '#chemistry/mass/mass.ts';
import { readIdCodes } from '#chemistry/structure/id-code.ts';
import { givenDescriptors } from '#chemistry/structure/meaning.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import { productId } from '#catalog/content/product-id.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';
import type { Composition } from '#catalog/content/schema/composition.ts';
import type { Derived, FormulaFacts, Product } from './product.ts';

type Structure = NonNullable<ProductContent['structure']>;

/**
 * Derives the facts of a product that are stored with it: from its structure, else from its stated
 * formula, and from the parts of its composition.
 * @throws Error if a SMILES cannot be read, which `validateContent` reports first
 */
export async function deriveProduct(id: string, content: ProductContent): Promise<Derived> {
  const { structure, formula, composition } = content;
  return {
    ...(structure ? await ofStructure(id, structure) : ofFormula(formula?.value)),
    ...(composition?.parts && { parts: await ofParts(composition) }),
    ...(await rangeOfHydrate(composition)),
  };
}

async function ofStructure(id: string, structure: Structure): Promise<Derived> {
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
  if ('problem' in read) throw new Error(`${id}: ${read.problem}`);
  const { formula, canonicalSmiles, inchi, inchiKey, skeleton, groups, assembly } = read;
  const idCodes = readIdCodes(canonicalSmiles);
  return {
    ...formulaFacts(formula),
    ...(read.writtenFormula !== undefined && { writtenFormula: read.writtenFormula }),
    structure: {
      canonicalSmiles,
      inchi,
      inchiKey,
      ...(idCodes && { idCodes }),
      skeleton,
      functionalGroups: groups.map(({ id: group }) => group),
      ...(assembly && { assembly }),
      descriptors: givenDescriptors(read.descriptors, read.graph, assembly),
      stereo: read.stereo,
      toolkit: `RDKit ${toolkit.version}`,
    },
  };
}

/** A stated formula without a structure; as written where it is not definite: LiOH·xH2O. */
function ofFormula(stated: string | undefined): Derived {
  if (stated === undefined) return {};
  const read = readFormula(stated);
  if (!read) return { writtenFormula: stated };
  const facts = formulaFacts(hillFormula(read));
  return { ...facts, ...(facts.formula !== stated && { writtenFormula: stated }) };
}

function formulaFacts(formula: string): FormulaFacts {
  const atoms = parseFormula(formula);
  return { formula, molarMass: molarMass(atoms), monoisotopicMass: monoisotopicMass(atoms) };
}

async function ofParts({ parts = [] }: Composition): Promise<Partial<FormulaFacts>[]> {
  const toolkit = await loadStructureToolkit();
  return parts.map(({ smiles }) => {
    const read = smiles === undefined ? undefined : toolkit.read(smiles, 'formula');
    return read && 'formula' in read ? formulaFacts(read.formula) : {};
  });
}

/** Molar mass of a hydrate whose waters are a range: the salt's and that of as many waters. */
async function rangeOfHydrate(composition: Composition | undefined): Promise<Derived> {
  if (composition?.kind !== 'hydrate' || !composition.waters) return {};
  const salt = (await ofParts(composition))[0]?.molarMass;
  if (salt === undefined) return {};
  const water = molarMass(parseFormula('H2O'));
  const [from, to] = composition.waters;
  return { molarMassRange: [salt + from * water, salt + to * water] };
}

/** A product from its content. */
export async function toProduct(
  content: ProductContent,
  id = productId(content),
): Promise<Product> {
  return { id, content, derived: await deriveProduct(id, content) };
}
