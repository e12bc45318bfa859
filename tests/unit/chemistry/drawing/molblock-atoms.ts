interface Atom {
  symbol: string;
  x: number;
  y: number;
}

export function atomsOf(molblock: string): Atom[] {
  const rows = molblock.matchAll(/^ +(-?\d+\.\d+) +(-?\d+\.\d+) +0\.0000 (\w+)/gm);
  return [...rows].map(([, x, y, symbol = '']) => ({ symbol, x: Number(x), y: Number(y) }));
}

/** Smallest distance between atoms of different parts; a bond is 1.5 long. */
export function leastDistance(molblock: string): number {
  const atoms = atomsOf(molblock);
  const partOf = atoms.map((_, at) => at);
  for (const [, a, b] of molblock.matchAll(/^([ \d]{3})([ \d]{3}) {2}[1-3] {2}\d/gm)) {
    const [one, other] = [partOf[Number(a) - 1], partOf[Number(b) - 1]];
    for (const [at, part] of partOf.entries()) if (part === other) partOf[at] = one ?? at;
  }
  const distances = atoms.flatMap((one, at) =>
    atoms
      .slice(0, at)
      .flatMap((other, i) =>
        partOf[i] === partOf[at] ? [] : [Math.hypot(one.x - other.x, one.y - other.y)],
      ),
  );
  return Math.min(...distances);
}
