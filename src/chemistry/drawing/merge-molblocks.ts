import type { Point } from '#chemistry/structure/common-chem.ts';

interface Molblock {
  readonly atoms: readonly string[];
  readonly bonds: readonly string[];
  /** Charges, radicals, isotopes: kind, and pairs of atom and value. */
  readonly properties: readonly { kind: string; atom: number; value: number }[];
}

/**
 * Merges molfiles (MDL V2000) into one with new coordinates. Wedges and double bonds stay valid:
 * nothing is rotated or mirrored. Undefined if an input is not plain V2000, or above 999 atoms.
 */
export function mergeMolblocks(
  molblocks: readonly string[],
  places: readonly (readonly Point[])[],
): string | undefined {
  const parts = molblocks.map(readMolblock);
  const atoms: string[] = [];
  const bonds: string[] = [];
  const properties: string[] = [];
  for (const [i, part] of parts.entries()) {
    if (!part) return undefined;
    const before = atoms.length;
    for (const { kind, atom, value } of part.properties)
      properties.push(`M  ${kind}  1${column(atom + before, 4)}${column(value, 4)}`);
    for (const bond of part.bonds) {
      const ends = [bond.slice(0, 3), bond.slice(3, 6)].map((end) => Number(end) + before);
      bonds.push(`${ends.map((end) => column(end, 3)).join('')}${bond.slice(6)}`);
    }
    for (const [at, atom] of part.atoms.entries()) {
      const [x, y] = places[i]?.[at] ?? [0, 0];
      atoms.push(`${column(x.toFixed(4), 10)}${column(y.toFixed(4), 10)}${atom.slice(20)}`);
    }
  }
  if (atoms.length > 999 || bonds.length > 999) return undefined;
  const [title = '', program = '', comment = '', counts = ''] = (molblocks[0] ?? '').split('\n');
  const numbers = `${column(atoms.length, 3)}${column(bonds.length, 3)}${counts.slice(6)}`;
  const head = [title, program, comment, numbers];
  return [...head, ...atoms, ...bonds, ...properties, 'M  END', ''].join('\n');
}

function readMolblock(molblock: string): Molblock | undefined {
  const lines = molblock.trimEnd().split('\n');
  const counts = lines[3] ?? '';
  if (!counts.endsWith('V2000')) return undefined;
  const atomsEnd = 4 + Number(counts.slice(0, 3));
  const bondsEnd = atomsEnd + Number(counts.slice(3, 6));
  const properties = lines.slice(bondsEnd, -1).map(readProperty);
  if (properties.includes(undefined)) return undefined;
  return {
    atoms: lines.slice(4, atomsEnd),
    bonds: lines.slice(atomsEnd, bondsEnd),
    properties: properties.flatMap((pairs) => pairs ?? []),
  };
}

function readProperty(line: string): Molblock['properties'] | undefined {
  const [, kind, pairs = ''] =
    /^M {2}(CHG|RAD|ISO) {1,2}\d+((?: +-?\d+ +-?\d+)+)$/.exec(line) ?? [];
  if (kind === undefined) return undefined;
  return [...pairs.matchAll(/(-?\d+) +(-?\d+)/g)].map(([, atom, value]) => ({
    kind,
    atom: Number(atom),
    value: Number(value),
  }));
}

function column(value: number | string, width: number): string {
  return String(value).padStart(width);
}
