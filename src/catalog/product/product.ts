import type { FunctionalGroupId } from '#chemistry/structure/functional-groups.ts';
import type { Assembly } from '#chemistry/structure/assembly.ts';
import type { IdCodes } from '#chemistry/structure/id-code.ts';
import type { GivenDescriptors } from '#chemistry/structure/meaning.ts';
import type { Stereo } from '#chemistry/structure/stereo.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';

/** Facts that follow from a molecular formula. */
export interface FormulaFacts {
  /** Molecular formula in the Hill system, e.g. C8H7IO. */
  formula: string;
  /** Molar mass in g/mol from CIAAW standard atomic weights (chemistry/formula/elements.ts). */
  molarMass: number;
  /** Mass in Da of the molecule made of the most abundant isotope of each element. */
  monoisotopicMass: number;
}

/** Facts that follow from a structure. */
export interface StructureFacts {
  /** RDKit canonical SMILES. */
  canonicalSmiles: string;
  /** InChI: the standard one, but for a relative or racemic configuration. */
  inchi: string;
  /** InChIKey of `inchi`, 27 characters. */
  inchiKey: string;
  /** By which the search compares structures; absent where OpenChemLib does not read it. */
  idCodes?: IdCodes;
  /** SMILES of the Bemis–Murcko framework (rings and linkers); empty without rings. */
  skeleton: string;
  /** Functional groups and compound classes, in the order of their table. */
  functionalGroups: FunctionalGroupId[];
  /** Absent for a single neutral molecule. */
  assembly?: Assembly;
  /** From the toolkit; those that are meaningless for the structure are absent. */
  descriptors: GivenDescriptors;
  stereo: Stereo;
  /** Name and version of the toolkit that derived the structure data. */
  toolkit: string;
}

/** Facts that the build derives; never written by hand. What cannot be computed is absent. */
export interface Derived extends Partial<FormulaFacts> {
  /**
   * As chemists write it, part by part (SnCl2·2H2O); absent where that is the Hill formula. As
   * stated where it is no definite formula (LiOH·xH2O), then without `formula`.
   */
  writtenFormula?: string;
  structure?: StructureFacts;
  /** Of each part of the composition, in its order; empty for one without a structure. */
  parts?: Partial<FormulaFacts>[];
  /** Molar mass in g/mol of a hydrate with a range of waters. */
  molarMassRange?: [number, number];
}

/** A product of the catalog: a substance in its grades, or a preparation. */
export interface Product {
  /** Name of its file, and its address: see content/product-id.ts. */
  id: string;
  /** As the supplier wrote it. */
  content: ProductContent;
  derived: Derived;
}

/** Whether it is no longer sold. */
export function isDiscontinued({ content }: Product): boolean {
  return content.discontinued !== undefined || content.replacedBy !== undefined;
}

/** A product with a structure. */
export type StructuredProduct = Product & {
  content: { structure: NonNullable<ProductContent['structure']> };
  derived: FormulaFacts & { structure: StructureFacts };
};

export function hasStructure(product: Product): product is StructuredProduct {
  return product.derived.structure !== undefined;
}
