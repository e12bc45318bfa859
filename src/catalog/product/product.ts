import type { FunctionalGroupId } from '#chemistry/structure/functional-groups.ts';
import type { Assembly } from '#chemistry/structure/assembly.ts';
import type { GivenDescriptors } from '#chemistry/structure/meaning.ts';
import type { Stereo } from '#chemistry/structure/stereo.ts';
import type { ProductContent } from '#catalog/content/schema/product.ts';

/** Facts that the build derives from a product's structure; never written by hand. */
export interface Derived {
  /** Molecular formula in the Hill system, e.g. C8H7IO. */
  formula: string;
  /** As chemists write it, part by part (SnCl2·2H2O); absent where that is the Hill formula. */
  writtenFormula?: string;
  /** Molar mass in g/mol from CIAAW standard atomic weights (chemistry/formula/elements.ts). */
  molarMass: number;
  /** Mass in Da of the molecule made of the most abundant isotope of each element. */
  monoisotopicMass: number;
  /** RDKit canonical SMILES. */
  canonicalSmiles: string;
  /** InChI: the standard one, but for a relative or racemic configuration. */
  inchi: string;
  /** InChIKey of `inchi`, 27 characters. */
  inchiKey: string;
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

/** A product, as used by pages, exports and search. */
export interface Product {
  /** As the supplier wrote it. */
  content: ProductContent;
  derived: Derived;
}
