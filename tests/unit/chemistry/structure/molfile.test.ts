import { expect, test } from 'vitest';
import { smilesOfMolfile } from '#chemistry/structure/molfile.ts';

const WATER = `
  x

  1  0  0  0  0  0            999 V2000
    0.0000    0.0000    0.0000 O   0  0
M  END`;

test('one atom without a bond is a structure', () => {
  expect(smilesOfMolfile(WATER)).toBe('O');
});

test.each([
  ['no version', WATER.replace('999 V2000', '')],
  ['no end', WATER.replace('999 V2000\n', '\n').replace('M  END', '')],
  ['few fields', '\n\n\n  1  0\n    0.0000    0.0000    0.0000 O\nM  END'],
])('an old molfile is read: %s', (_, molfile) => {
  expect(smilesOfMolfile(molfile)).toBe('O');
});

const ring = (bond: number) => {
  const corners = [0, 1, 2, 3, 4, 5];
  const place = (value: number) => value.toFixed(4).padStart(10);
  const atoms = corners.map((at) => {
    const angle = (at * Math.PI) / 3;
    return `${place(Math.cos(angle))}${place(Math.sin(angle))}    0.0000 C   0  0`;
  });
  const bonds = corners.map(
    (at) => `  ${String(at + 1)}  ${String(((at + 1) % 6) + 1)}  ${String(bond)}  0`,
  );
  return ['', '', '', '  6  6  0  0  0  0  0  0  0  0999 V2000', ...atoms, ...bonds, 'M  END'].join(
    '\n',
  );
};

test('a query names no structure: a ring of bonds "single or double", any atom', () => {
  expect(smilesOfMolfile(ring(4))).toBe('c1ccccc1');
  for (const bond of [5, 6, 7, 8]) expect(smilesOfMolfile(ring(bond))).toBeUndefined();
  for (const atom of ['A ', 'Q ', '* ', 'R#'])
    expect(smilesOfMolfile(WATER.replace('O ', atom))).toBeUndefined();
});

/** L-lactic acid as RDKit writes it, with the chiral flag at 0. */
const LACTIC = `
     RDKit          2D

  6  5  0  0  0  0  0  0  0  0999 V2000
    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    1.2990    0.7500    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    1.2990    2.2500    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
    2.5981   -0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    2.5981   -1.5000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
    3.8971    0.7500    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
  2  1  1  6
  2  3  1  0
  2  4  1  0
  4  5  2  0
  4  6  1  0
M  END
`;

test('wedges count as they are drawn, whatever the chiral flag is', () => {
  const drawn = smilesOfMolfile(LACTIC);
  expect(drawn).toContain('@');
  expect(smilesOfMolfile(LACTIC.replace('  6  5  0  0  0', '  6  5  0  0  1'))).toBe(drawn);
});
