/**
 * Drawing, molfile and description of a product's structure. Computed on demand and not stored with
 * the product: for 100,000 products it would exhaust the memory of the build.
 */
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { StructureDescription } from '#chemistry/structure/description/description.ts';
import { ionsFormed, type ListedIon } from '#chemistry/structure/ions-formed.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import type { StructuredProduct } from './product.ts';

/** A structure with coordinates. */
export interface DrawnStructure {
  drawing: Drawing;
  /** MDL molfile. */
  molblock: string;
  /** Where its atoms are in the drawing (chemistry/drawing/places.ts). */
  places: string;
}

export interface ShownStructure extends DrawnStructure {
  description: StructureDescription;
  /** The ions that it gives in electrospray. */
  ions: readonly ListedIon[];
}

/**
 * Maximum structures cached during a build, 5 kB each: page, cards, lists and files use the same.
 */
const MAX_KEPT = 20_000;
const kept = new Map<string, ShownStructure>();
const drawn = new Map<string, DrawnStructure>();

function keyOf({ smiles, configuration }: StructuredProduct['content']['structure']): string {
  return [smiles, configuration].join(' ');
}

/** @throws Error if the SMILES cannot be read, which `validateContent` reports first */
export async function shownStructure({
  id: product,
  content: { structure },
}: StructuredProduct): Promise<ShownStructure> {
  const id = keyOf(structure);
  const known = kept.get(id);
  if (known) return known;
  const toolkit = await loadStructureToolkit();
  const read = toolkit.read(structure, 'graph', 'drawing', 'molblock', 'places');
  if ('problem' in read) throw new Error(`${product}: ${read.problem}`);
  const { graph, ...shown } = read;
  const made = { ...shown, description: describeStructure(graph), ions: ionsFormed(graph) };
  if (kept.size < MAX_KEPT) kept.set(id, made);
  return made;
}

/** @throws Error if the SMILES cannot be read, which `validateContent` reports first */
export async function drawnStructure(product: StructuredProduct): Promise<DrawnStructure> {
  return drawn.get(keyOf(product.content.structure)) ?? shownStructure(product);
}

/** Takes what an earlier build drew, so that it is not drawn again. */
export function takeDrawn({ content }: StructuredProduct, structure: DrawnStructure): void {
  if (drawn.size < MAX_KEPT) drawn.set(keyOf(content.structure), structure);
}

/** MDL molfile of a product, without a drawing if there is none yet. */
export async function shownMolfile(product: StructuredProduct): Promise<string> {
  const { structure } = product.content;
  const known = kept.get(keyOf(structure)) ?? drawn.get(keyOf(structure));
  if (known) return known.molblock;
  const read = (await loadStructureToolkit()).read(structure, 'molblock');
  if ('problem' in read) throw new Error(`${product.id}: ${read.problem}`);
  return read.molblock;
}

/** For the page of another product: makes no drawing if the cache is full. */
export async function shownDescription(product: StructuredProduct): Promise<StructureDescription> {
  const { smiles } = product.content.structure;
  if (kept.size < MAX_KEPT) return (await shownStructure(product)).description;
  const read = (await loadStructureToolkit()).read(smiles, 'graph');
  if ('problem' in read) throw new Error(`${product.id}: ${read.problem}`);
  return describeStructure(read.graph);
}
