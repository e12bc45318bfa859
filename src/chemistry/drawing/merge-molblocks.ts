import type { Point } from '#chemistry/structure/common-chem.ts';
import {
  bondEnds,
  column,
  readMolblock,
  writeMolblock,
  type MolblockProperty,
} from '#chemistry/structure/molblock.ts';

/**
 * Merges molfiles (MDL V2000) into one with new coordinates. Wedges and double bonds stay valid:
 * nothing is rotated or mirrored. Undefined if an input is not plain V2000, or above 999 atoms.
 */
export function mergeMolblocks(
  molblocks: readonly string[],
  places: readonly (readonly Point[])[],
): string | undefined {
  const atoms: string[] = [];
  const bonds: string[] = [];
  const properties: MolblockProperty[] = [];
  const parts = molblocks.map(readMolblock);
  for (const [i, part] of parts.entries()) {
    if (!part) return undefined;
    const before = atoms.length;
    for (const property of part.properties)
      properties.push({ ...property, atom: property.atom + before });
    for (const bond of part.bonds) {
      const ends = bondEnds(bond).map((end) => column(end + before, 3));
      bonds.push(`${ends.join('')}${bond.slice(6)}`);
    }
    for (const [at, atom] of part.atoms.entries()) {
      const [x, y] = places[i]?.[at] ?? [0, 0];
      atoms.push(`${column(x.toFixed(4), 10)}${column(y.toFixed(4), 10)}${atom.slice(20)}`);
    }
  }
  const [first] = parts;
  if (!first || atoms.length > 999 || bonds.length > 999) return undefined;
  return writeMolblock({ ...first, atoms, bonds, properties });
}
