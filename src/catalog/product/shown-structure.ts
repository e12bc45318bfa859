/**
 * Drawing, molfile and description of a product's structure. Computed on demand and not stored with
 * the product; what was made is held compressed, since as objects those of 100,000 products would
 * exhaust the memory of the build.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Drawing } from '#chemistry/drawing/drawing.ts';
import { describeStructure } from '#chemistry/structure/description/describe-structure.ts';
import type { StructureDescription } from '#chemistry/structure/description/description.ts';
import { ionsFormed, type ListedIon } from '#chemistry/structure/ions-formed.ts';
import { screensOf, type Screens } from '#chemistry/substructure/screens.ts';
import { loadStructureToolkit } from '#chemistry/structure/toolkit.ts';
import type { StructuredProduct } from './product.ts';

export interface ShownStructure {
  drawing: Drawing;
  /** MDL molfile. */
  molblock: string;
  /** Where its atoms are in the drawing (chemistry/drawing/places.ts). */
  places: string;
  /** By which the search finds what contains it and what is like it. */
  screens: Screens;
  description: StructureDescription;
  /** The ions that it gives in electrospray. */
  ions: readonly ListedIon[];
}

/** By the structure: some 2 kB each, outside of the heap. */
const held = new Map<string, Uint8Array>();

function keyOf({ content: { structure } }: StructuredProduct): string {
  return [structure.smiles, structure.configuration].join(' ');
}

/** @throws Error if the SMILES cannot be read, which `validateContent` reports first */
export async function shownStructure(product: StructuredProduct): Promise<ShownStructure> {
  const known = heldStructure(product);
  if (known) return known;
  const toolkit = await loadStructureToolkit();
  const { structure } = product.content;
  const read = toolkit.read(structure, 'graph', 'drawing', 'molblock', 'places');
  if ('problem' in read) throw new Error(`${product.id}: ${read.problem}`);
  const { graph, ...drawn } = read;
  const made = {
    ...drawn,
    screens: screensOf(product.derived.structure.canonicalSmiles),
    description: describeStructure(graph),
    ions: ionsFormed(graph),
  };
  // A copy: zlib gives a view of 16 kB.
  held.set(keyOf(product), Uint8Array.from(deflateRawSync(JSON.stringify(made), { level: 1 })));
  return made;
}

/** What was made of a product's structure; undefined if nothing was. */
export function heldStructure(product: StructuredProduct): ShownStructure | undefined {
  const packed = held.get(keyOf(product));
  return packed && (JSON.parse(inflateRawSync(packed).toString()) as ShownStructure);
}

/** What was made of a product's structure, compressed; it is made if it was not. */
export async function packedStructure(product: StructuredProduct): Promise<Uint8Array> {
  if (!held.has(keyOf(product))) await shownStructure(product);
  return held.get(keyOf(product)) ?? new Uint8Array();
}

/** Takes what an earlier build made, so that it is not made again. */
export function holdStructure(product: StructuredProduct, packed: Uint8Array): void {
  held.set(keyOf(product), packed);
}

/** MDL molfile of a product; no drawing is made for it. */
export async function shownMolfile(product: StructuredProduct): Promise<string> {
  const known = heldStructure(product);
  if (known) return known.molblock;
  const read = (await loadStructureToolkit()).read(product.content.structure, 'molblock');
  if ('problem' in read) throw new Error(`${product.id}: ${read.problem}`);
  return read.molblock;
}
