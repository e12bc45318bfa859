import { beforeAll, expect, test } from 'vitest';
import { toInlineSvg } from '#chemistry/drawing/render.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';
import { atomsOf, leastDistance } from './molblock-atoms.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function read(smiles: string) {
  const structure = toolkit.read(smiles, 'molblock', 'inchiKey', 'drawing');
  if ('problem' in structure) throw new Error(structure.problem);
  return structure;
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
