/** The lines of a plain MDL molfile (V2000), read and written. */

export interface Molblock {
  /** Title, program, comment. */
  readonly head: readonly string[];
  /** What stands behind the numbers of atoms and bonds in the counts line. */
  readonly counts: string;
  readonly atoms: readonly string[];
  readonly bonds: readonly string[];
  /** Charges, radicals, isotopes: one value of one atom, counted from 1. */
  readonly properties: readonly MolblockProperty[];
}

export interface MolblockProperty {
  readonly kind: string;
  readonly atom: number;
  readonly value: number;
}

/** Undefined for what is not plain V2000. */
export function readMolblock(molblock: string): Molblock | undefined {
  const lines = molblock.trimEnd().split('\n');
  const counts = lines[3] ?? '';
  if (!counts.endsWith('V2000')) return undefined;
  const atomsEnd = 4 + Number(counts.slice(0, 3));
  const bondsEnd = atomsEnd + Number(counts.slice(3, 6));
  const properties = lines.slice(bondsEnd, -1).map(readProperties);
  if (properties.includes(undefined)) return undefined;
  return {
    head: lines.slice(0, 3),
    counts: counts.slice(6),
    atoms: lines.slice(4, atomsEnd),
    bonds: lines.slice(atomsEnd, bondsEnd),
    properties: properties.flatMap((some) => some ?? []),
  };
}

export function writeMolblock({ head, counts, atoms, bonds, properties }: Molblock): string {
  const numbers = `${column(atoms.length, 3)}${column(bonds.length, 3)}${counts}`;
  const values = properties.map(
    ({ kind, atom, value }) => `M  ${kind}  1${column(atom, 4)}${column(value, 4)}`,
  );
  return [...head, numbers, ...atoms, ...bonds, ...values, 'M  END', ''].join('\n');
}

/** The atoms at the ends of a bond line, counted from 1. */
export function bondEnds(bond: string): [begin: number, end: number] {
  return [Number(bond.slice(0, 3)), Number(bond.slice(3, 6))];
}

/** A number or text at the right end of a column. */
export function column(value: number | string, width: number): string {
  return String(value).padStart(width);
}

function readProperties(line: string): MolblockProperty[] | undefined {
  const [, kind, pairs = ''] =
    /^M {2}(CHG|RAD|ISO) {1,2}\d+((?: +-?\d+ +-?\d+)+)$/.exec(line) ?? [];
  if (kind === undefined) return undefined;
  return [...pairs.matchAll(/(-?\d+) +(-?\d+)/g)].map(([, atom, value]) => ({
    kind,
    atom: Number(atom),
    value: Number(value),
  }));
}
