import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsText } from '#search/readings/elements.ts';
import { addressText, MAX_QUERY_LENGTH } from '#search/readings/query-length.ts';
import { cleanText } from '#search/readings/query-text.ts';
import { readQuery } from '#search/readings/read-query.ts';
import { forcedText, type Reading } from '#search/readings/registry.ts';

/** The most plausible readings of a text, as "kind value". */
function readings(text: string): string[] {
  return readQuery(text).map(({ kind, ...rest }) => [kind, ...Object.values(rest)].join(' '));
}

const CASES: [text: string, ...first: string[]][] = [
  ['', 'empty'],
  [' \t\u200b\u3000 ', 'empty'],
  ['2142-70-3', 'cas 2142-70-3'],
  ['CAS No. 2142-70-3', 'cas 2142-70-3'],
  ['2142‑70−3', 'cas 2142-70-3'],
  ['２１４２－７０－３', 'cas 2142-70-3'],
  ['(2142-70-3),', 'cas 2142-70-3'],
  ['"2142-70-3"', 'cas 2142-70-3'],
  ['2142703', 'cas 2142-70-3', 'casPartial 2142703'],
  [
    '2142-70-8',
    'casWrongCheckDigit 2142-70-8 2142-70-3 0×1 + 7×2 + 2×3 + 4×4 + 1×5 + 2×6 = 53 → 3',
  ],
  ['2142', 'casPartial 2142'],
  ['2142-', 'casPartial 2142-'],
  ['2142-7', 'casPartial 2142-7'],
  ['2142-70', 'casPartial 2142-70'],
  ['2142-70-', 'casPartial 2142-70-'],
  ['70-3', 'casPartial 70-3'],
  ['-70-3', 'casPartial -70-3'],
  ['CAS 2142-70', 'casPartial 2142-70'],
  ['C8H7IO', 'formula C8H7IO false'],
  ['IC8H7O', 'formula C8H7IO false'],
  ['C₈H₇IO', 'formula C8H7IO false'],
  ['C 8 H 7 I O', 'formula C8H7IO false'],
  ['CH3COC6H4I', 'formula C8H7IO false'],
  ['c8h7io', 'formula C8H7IO true', 'name c8h7io'],
  ['CO', 'formula CO false', 'smiles CO', 'name CO true'],
  ['CC(=O)c1ccccc1I', 'smiles CC(=O)c1ccccc1I'],
  ['C(Cl)(Cl)(Cl)Cl', 'smiles C(Cl)(Cl)(Cl)Cl', 'formula CCl4 false'],
  ['[Na+].[Cl-]', 'smiles [Na+].[Cl-]'],
  ['N[C@@H](C)C(=O)O', 'smiles N[C@@H](C)C(=O)O'],
  ['c1ccccc', 'formula C6 true'],
  ['boc', 'class boc', 'name boc'],
  ['InChI=1S/CH4/h1H4', 'inchi CH4/h1H4'],
  ['InChI=1S/3CH3.Al/h3*1H3;', 'inchi 3CH3.Al/h3*1H3;'],
  ['1/CH4/h1H4', 'inchi CH4/h1H4'],
  ['213.07', 'molarMass 213.07 0.01', 'monoisotopicMass 213.07 0.01'],
  ['211.9837', 'monoisotopicMass 211.9837 0.0001', 'molarMass 211.9837 0.0001'],
  ['211,98 g/mol', 'molarMass 211.98 0.01'],
  ['MW = 246', 'molarMass 246 0.5'],
  ['211.9837 +/- 0.002', 'monoisotopicMass 211.9837 0.002'],
  ['exact mass: 211.9837 (±2 mDa)', 'monoisotopicMass 211.9837 0.002'],
  ['213.07 5', 'name 213.07 5'],
  ['mass:211.9837±0.001', 'monoisotopicMass 211.9837 0.001'],
  ['[2M+Na]+', 'name [2M+Na]+'],
  ['silicon', 'class silicon', 'name silicon'],
  ['XDXCBCXNCQGZPG-UHFFFAOYSA-N', 'inchiKey XDXCBCXNCQGZPG-UHFFFAOYSA-N'],
  ['InChIKey=xdxcbcxncqgzpg-uhfffaoysa-n', 'inchiKey XDXCBCXNCQGZPG-UHFFFAOYSA-N'],
  ['XDXCBCXNCQGZPG', 'inchiKeySkeleton XDXCBCXNCQGZPG'],
  ['photosensitive', 'class photosensitive', 'name photosensitive'],
  ["2'-Iodoacetophenone", "name 2'-Iodoacetophenone"],
  ['2-bromo-4', 'name 2-bromo-4'],
  ['光敏', 'name 光敏'],
  ['1,4-dioxane', 'name 1,4-dioxane'],
  ['name:CO', 'name CO'],
  ['name: 2142-70-3', 'name 2142-70-3'],
  ['Formula: io7h7c', 'formula CH7IO7 true'],
  ['cas:2142', 'casPartial 2142'],
  ['inchikey:xdxcbcxncqgzpg', 'inchiKeySkeleton XDXCBCXNCQGZPG'],
  ['formula:phenol', 'notUnderstood formula'],
  ['cas:phenol', 'notUnderstood cas'],
  ['name:', 'empty'],
  ['🙂', 'notUnderstood'],
  ['<>', 'notUnderstood'],
  ['.*+?^${}()|[]\\', 'notUnderstood'],
  ['__proto__', 'name __proto__'],
];

test.each(CASES)('%j is read', (text, ...first) => {
  expect(readings(text).slice(0, first.length)).toEqual(first);
});

test.each([
  ['C8-10 Br I0', 'C8-10 Br≥1 I0'],
  ['C>=5 Br', 'C≥5 Br≥1'],
  ['C ≥ 5, N<3', 'C≥5 N0-2'],
  ['N2+ O', 'N≥2 O≥1'],
  ['elements:C8 H7 I O', 'C8 H7 I≥1 O≥1'],
])('%j is read as bounds on elements', (text, bounds) => {
  const [reading] = readQuery(text);
  expect(reading?.kind === 'elements' && boundsText(reading.bounds)).toBe(bounds);
});

test.each(['C8 H7 I O', 'C10-8 Br', 'Xx>3', 'C5- C7-', 'he is 5-10', 'elements:Xx'])(
  '%j is not bounds on elements',
  (text) => {
    expect(readQuery(text).map(({ kind }) => kind)).not.toContain('elements');
  },
);

test('the m/z of an ion is read as the mass of the molecule', () => {
  const [protonated] = readQuery('m/z 212.9909 [M+H]+');
  expect(protonated).toMatchObject({
    kind: 'monoisotopicMass',
    ion: { text: '[M+H]+', mz: 212.9909 },
  });
  expect(readQuery('[M+H]+: 212.9909')[0]).toEqual(protonated);
  expect(protonated?.kind === 'monoisotopicMass' && protonated.mass).toBeCloseTo(211.9836, 3);
  const [dimer] = readQuery('446.957 [2M+Na]⁺ ±10 ppm');
  expect(dimer?.kind === 'monoisotopicMass' && dimer.mass).toBeCloseTo((446.957 - 22.98922) / 2, 4);
  const [anion] = readQuery('210.9764 [M−H]−');
  expect(anion?.kind === 'monoisotopicMass' && anion.mass).toBeCloseTo(211.9837, 3);
});

test('a whole CAS number with its hyphens is read as nothing else', () => {
  expect(readings('2142-70-3')).toHaveLength(1);
  expect(readings('２１４２－７０－３')).toHaveLength(1);
});

test('a forced text leads to the reading it was made from', () => {
  const made = CASES.flatMap(([text]) => readQuery(text)).filter(
    ({ kind }) => kind !== 'empty' && kind !== 'notUnderstood',
  );
  made.push(...readQuery('446.957 [2M+Na]⁺ ±10 ppm'));
  for (const reading of made) expect(readQuery(forcedText(reading))[0]).toEqual(typedOut(reading));
});

/** The reading of the forced text, which is explicit: not guessed, and nothing else as well. */
function typedOut(reading: Reading): Reading {
  if (reading.kind === 'name') return { kind: 'name', name: reading.name };
  return reading.kind === 'formula' ? { ...reading, guessed: false } : reading;
}

describe('texts that nobody types', () => {
  test('only the beginning of a very long text is considered', () => {
    expect(cleanText('x'.repeat(10_000))).toEqual({
      text: 'x'.repeat(MAX_QUERY_LENGTH),
      cut: true,
    });
    expect(cleanText(`${' '.repeat(10_000)}2142-70-3`)).toEqual({ text: '2142-70-3', cut: false });
  });

  test('an address holds no more than the search considers, and shows that there was more', () => {
    expect(addressText(` ${'x'.repeat(10_000)}`)).toHaveLength(MAX_QUERY_LENGTH + 1);
    expect(cleanText(addressText('x '.repeat(5000))).cut).toBe(true);
    expect(addressText(`${'\n '.repeat(5000)}2142-70-3\t`)).toBe('2142-70-3');
  });

  test('control characters and lone surrogates do no harm', () => {
    expect(readings('2142\u0000-70-3\u0007')).toContain('cas 2142-70-3');
    expect(readings('\ud800')).toEqual(['notUnderstood']);
  });

  test('no text throws, and each gets a reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readQuery(text).length).toBeGreaterThan(0);
      }),
    );
  }, 60_000);
});
