import { beforeAll, describe, expect, it, test } from 'vitest';
import { toInlineSvg } from '#chemistry/drawing/render.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { noteIfAbsent, readCompounds, sharedDataPresent } from '../shared-data.ts';

noteIfAbsent('the drawings of 379 salts, hydrates and mixtures');

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function read(smiles: string) {
  const structure = toolkit.read(smiles, 'molblock', 'inchiKey', 'drawing');
  if ('problem' in structure) throw new Error(structure.problem);
  return structure;
}

interface Atom {
  symbol: string;
  x: number;
  y: number;
}

function atomsOf(molblock: string): Atom[] {
  const rows = molblock.matchAll(/^ +(-?\d+\.\d+) +(-?\d+\.\d+) +0\.0000 (\w+)/gm);
  return [...rows].map(([, x, y, symbol = '']) => ({ symbol, x: Number(x), y: Number(y) }));
}

/** Of the two nearest atoms that belong to different parts; a bond is 1.5 long. */
function leastDistance(molblock: string): number {
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

test('few ions stand in one row, cations first', () => {
  const { molblock } = read('[F-].[F-].[F-].[Al+3]');
  const atoms = atomsOf(molblock);
  expect(atoms.map(({ symbol }) => symbol)).toEqual(['Al', 'F', 'F', 'F']);
  expect(new Set(atoms.map(({ y }) => y)).size).toBe(1);
  expect(leastDistance(molblock)).toBeGreaterThan(1.6);
});

test('much water stands in rows, below what it belongs to', () => {
  const atoms = atomsOf(read('O.O.O.O.O.O.O.O.O.O.[Na+].[Na+].[O-]S(=O)(=O)[O-]').molblock);
  const rows = new Set(atoms.slice(-10).map(({ y }) => y));
  expect(rows.size).toBeGreaterThan(1);
  expect(rows.size).toBeLessThan(6);
  const sulfur = atoms.find(({ symbol }) => symbol === 'S')?.y ?? 0;
  expect(Math.min(...rows)).toBeLessThan(sulfur);
});

test('a lone ion has no dots for electrons, a radical has', () => {
  const [ion, radical] = [read('[Cu+2].[F-].[F-]'), read('CC1(C)CCCC(C)(C)N1[O]')];
  const moves = ({ drawing }: typeof ion) => toInlineSvg(drawing, 'x').match(/m/gi)?.length;
  expect(moves(ion)).toBe(moves(read('[Zn+2].[F-].[F-]')));
  const closed = read('CC1(C)CCCC(C)(C)N1O');
  expect(radical.drawing).not.toEqual(closed.drawing);
});

describe.skipIf(!sharedDataPresent)(
  'real salts, hydrates and mixtures',
  { timeout: 60_000 },
  () => {
    it('keep their identity and their distance', () => {
      const rows = readCompounds().filter(({ smiles }) => smiles.includes('.'));
      const faults = rows.flatMap(({ cas, smiles }) => {
        const structure = read(smiles);
        const { molblock, inchiKey } = structure;
        const distance = leastDistance(molblock);
        return [
          ...(toolkit.inchiKeyOfMolfile(molblock) === inchiKey ? [] : [`${cas}: another InChIKey`]),
          ...(distance > 1 ? [] : [`${cas}: atoms only ${distance.toFixed(2)} apart`]),
        ];
      });
      expect(rows).toHaveLength(379);
      expect(faults).toEqual([]);
    });
  },
);
