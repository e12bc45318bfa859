/**
 * What pages and files show of a product's structure. It is made when one of them asks and is not
 * stored with the product: over 100,000 products it would fill the memory of the build.
 */
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { StructureDescription } from '#chemistry/structure/description/description.ts';
import { ionsFormed, type ListedIon } from '#chemistry/structure/ions-formed.ts';
import type { Stereocentres } from '#chemistry/structure/stereocentres.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import type { ProductContent } from '#catalog/content/schema.ts';

export interface ShownStructure {
  drawing: Drawing;
  /** MDL molfile. */
  molblock: string;
  description: StructureDescription;
  stereocentres: Stereocentres;
  /** The ions that it gives in electrospray. */
  ions: readonly ListedIon[];
}

type Structure = Pick<ProductContent, 'cas' | 'structure'>;

/** Structures kept until the build ends: page, cards, lists and files ask in turn; 5 kB each. */
const MAX_KEPT = 20_000;
const kept = new Map<string, ShownStructure>();

/** @throws Error when the SMILES cannot be read: `validateContent` says so first */
export async function shownStructure({ cas, structure }: Structure): Promise<ShownStructure> {
  const known = kept.get(structure.smiles);
  if (known) return known;
  const toolkit = await loadStructureToolkit();
  const read = toolkit.read(structure.smiles, 'graph', 'stereocentres', 'drawing', 'molblock');
  if ('problem' in read) throw new Error(`${cas}: ${read.problem}`);
  const { graph, ...shown } = read;
  const made = { ...shown, description: describeStructure(graph), ions: ionsFormed(graph) };
  if (kept.size < MAX_KEPT) kept.set(structure.smiles, made);
  return made;
}

/** For the page of another product: makes no drawing where none can be kept. */
export async function shownDescription(product: Structure): Promise<StructureDescription> {
  const { smiles } = product.structure;
  if (kept.size < MAX_KEPT || kept.has(smiles)) return (await shownStructure(product)).description;
  const read = (await loadStructureToolkit()).read(smiles, 'graph');
  if ('problem' in read) throw new Error(`${product.cas}: ${read.problem}`);
  return describeStructure(read.graph);
}
