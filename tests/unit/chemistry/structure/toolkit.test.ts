import { beforeAll, describe, expect, it, test } from 'vitest';
import { toInlineSvg } from '#chemistry/drawing/render.ts';
import type { Fact, Structure } from '#chemistry/structure/structure.ts';
import { loadStructureToolkit, type StructureToolkit } from '#chemistry/structure/toolkit.ts';

let toolkit: StructureToolkit;
beforeAll(async () => {
  toolkit = await loadStructureToolkit();
});

function structure<Asked extends Fact>(smiles: string, ...facts: Asked[]): Pick<Structure, Asked> {
  const read = toolkit.read(smiles, ...facts);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

function svgOf(smiles: string, name = 'x'): string {
  return toInlineSvg(structure(smiles, 'drawing').drawing, name);
}

test('2′-iodoacetophenone', () => {
  const facts = ['canonicalSmiles', 'inchi', 'inchiKey', 'formula', 'stereo'] as const;
  expect(structure('c1cccc(I)c1C(C)=O', ...facts)).toEqual({
    canonicalSmiles: 'CC(=O)c1ccccc1I',
    inchi: 'InChI=1S/C8H7IO/c1-6(10)7-4-2-3-5-8(7)9/h2-5H,1H3',
    inchiKey: 'XDXCBCXNCQGZPG-UHFFFAOYSA-N',
    formula: 'C8H7IO',
    stereo: { centres: { defined: 0, open: 0 }, doubleBonds: { labels: [], open: 0 } },
  });
});

test.each([
  ['[Na+].[Cl-]', 'ClNa'],
  ['[O-]S(=O)(=O)[O-]', 'O4S-2'],
  ['C[N+](C)(C)C', 'C4H12N+'],
  ['[2H]C(Cl)(Cl)Cl', 'CDCl3'],
  ['[13CH4]', '[13C]H4'],
  ['[H][H]', 'H2'],
  ['O.O.O.O.O.[Cu+2].[O-]S(=O)(=O)[O-]', 'CuH10O9S'],
])('%s is %s', (smiles, formula) => {
  expect(structure(smiles, 'formula').formula).toBe(formula);
});

test('a stereocentre left open is no reason to refuse a structure', () => {
  expect(structure('O=C1CCCC1Br', 'inchiKey').inchiKey).toBe('KZBPPOPPFUDSOP-UHFFFAOYSA-N');
});

describe('a SMILES that RDKit does not accept', () => {
  test.each([
    ['', 'the SMILES is empty'],
    ['CC O', 'a SMILES has no spaces in it'],
    ['C1CC', 'unclosed ring'],
    ['CC(', 'syntax error while parsing: CC(; check for mistakes around position 3'],
    ['C(C)(C)(C)(C)C', 'Explicit valence for atom # 0 C, 5, is greater than permitted'],
    ['c1cccc1', "Can't kekulize mol.  Unkekulized atoms: 0 1 2 3 4"],
    ['C*', 'it has an atom "*" that stands for no element'],
    ['C'.repeat(401), 'it has more than 400 atoms: RDKit for the web has no room'],
  ])('%.20s', (smiles, problem) => {
    expect(toolkit.read(smiles)).toEqual({ problem });
  });

  it('does not spoil the next one', () => {
    toolkit.read('C1CC');
    expect(structure('CCO', 'formula').formula).toBe('C2H6O');
  });
});

test('a fact is the same whatever is asked before it: a layout does not touch the InChI', () => {
  // RDKit would derive the unspecified configuration from the coordinates.
  for (const smiles of ['CC=CC', 'OC(=O)C=CC(O)=O', 'CC(=O)[O-].[Na+]']) {
    const drawn = structure(smiles, 'drawing', 'molblock', 'inchi', 'canonicalSmiles');
    expect(drawn).toEqual({
      ...structure(smiles, 'inchi', 'canonicalSmiles'),
      ...structure(smiles, 'molblock'),
      ...structure(smiles, 'drawing'),
    });
  }
});

test('the parts of a salt are counted in the order of its SMILES', () => {
  const { assembly } = structure('[Na+].O.[K+].[O-]C(=O)C([O-])=O.O', 'assembly');
  expect(assembly?.kind).toBe('salt');
  const parts = assembly?.parts.map(({ count, formula }) => `${String(count)} ${formula}`);
  expect(parts).toEqual(['1 K+', '1 Na+', '1 C2O4-2', '2 H2O']);
  expect(structure('CCO', 'assembly').assembly).toBeUndefined();
});

test('a structure as long as is allowed goes through every step', () => {
  const facts = ['formula', 'inchiKey', 'molarMass', 'molblock'] as const;
  const long = structure('C'.repeat(400), ...facts);
  expect(long.formula).toBe('C400H802');
  expect(long.inchiKey).toMatch(/^[A-Z-]{27}$/);
  expect(long.molarMass).toBeCloseTo(400 * 12.011 + 802 * 1.008, 1);
  expect(long.molblock).toContain('V2000');
  expect(svgOf('C'.repeat(400))).not.toContain('NaN');
});

test('molfiles carry coordinates, and are V3000 above 999 atoms', () => {
  const { molblock } = structure('CC(=O)c1ccccc1I', 'molblock');
  expect(molblock).toMatch(/^ 10 10 .*V2000$/m);
  expect(molblock).toMatch(/\d\.[1-9]\d+ +-?\d\.\d+ +0\.0000 I/);
  expect(molblock).toMatch(/M {2}END\n$/);
  const large = structure('[Na+].'.repeat(1000) + 'C', 'molblock');
  expect(large.molblock).toContain('V3000');
});

describe('drawing', () => {
  it('is small, as large as its box, without style, and follows the colour of the text', () => {
    const svg = svgOf('CC(=O)c1ccccc1I', '2′-Iodoacetophenone');
    expect(svg).toMatch(
      /^<svg xmlns="[^"]+" viewBox="[-\d. ]+" width="\d+" height="\d+" role="img" aria-label="2′-Iod/,
    );
    expect(svg).not.toMatch(/style|<rect|<text|<\?xml|#[0-9A-F]{6}|nan|NaN/);
    expect(svg).toContain('<path color="var(--atom-o)" d="');
    expect(svg).toContain('<path color="var(--atom-i)" d="');
    expect(svg.match(/currentColor/g)).toHaveLength(2);
    expect(svg.length).toBeLessThan(1000);
  });

  it('escapes the name', () => {
    expect(svgOf('C', 'a "b" <c> & d')).toContain('aria-label="a &quot;b&quot; &lt;c&gt; &amp; d"');
  });

  test.each(['CC', 'C', 'II', 'C#C', '[Na+].[Cl-]', 'C[CH2]', '[H][H]'])(
    '%s has a size',
    (smiles) => {
      const box = /viewBox="([^"]*)"/.exec(svgOf(smiles))?.[1] ?? '';
      const [, , width = 0, height = 0] = box.split(' ').map(Number);
      expect(width).toBeGreaterThan(7);
      expect(height).toBeGreaterThan(7);
    },
  );

  it.each([
    ['sodium acetate trihydrate', 'CC(=O)[O-].[Na+].O.O.O'],
    ['oxalic acid dihydrate', 'OC(=O)C(=O)O.O.O'],
  ])('keeps the parts of %s apart', (_, smiles) => {
    const atoms = [
      ...structure(smiles, 'molblock').molblock.matchAll(/^ +(-?\d+\.\d+) +(-?\d+\.\d+) /gm),
    ];
    const places = atoms.map(([, x, y]) => [Number(x), Number(y)] as const);
    const distances = places.flatMap(([x, y], at) =>
      places.slice(0, at).map(([left, down]) => Math.hypot(x - left, y - down)),
    );
    // The bond length is 1.5.
    expect(Math.min(...distances)).toBeGreaterThan(1.4);
  });

  it('draws every molecule to the same scale', () => {
    for (const smiles of ['CC', 'c1ccccc1', 'CC(=O)c1ccccc1I', 'C'.repeat(40)]) {
      const lines = svgOf(smiles).matchAll(/l(-?[\d.]+) ?(-?[\d.]+)/g);
      const lengths = [...lines].map(([, x, y]) => Math.hypot(Number(x), Number(y)));
      expect(Math.max(...lengths)).toBeGreaterThan(28);
      expect(Math.max(...lengths)).toBeLessThan(31);
    }
  });
});
