import { describe, expect, test } from 'vitest';
import { ELEMENTS, elementBySymbol } from '#chemistry/formula/elements.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { massFractions, massFractionTexts } from '#chemistry/mass/mass-fractions.ts';
import { statedMolarMass, molarMassText } from '#chemistry/mass/stated-molar-mass.ts';
import { degreeOfUnsaturation } from '#chemistry/formula/unsaturation.ts';

test.each([
  ['H', 0.00016], // 1.008 to the near end of [1.00784, 1.00811]
  ['C', 0.0014], // 12.011 to the far end of [12.0096, 12.0116]
  ['Br', 0.003],
  ['I', 0.00003],
  ['Pb', 1.06],
  ['F', 0.000000005],
  ['Zr', 0.003],
  ['Tc', 0],
])('the weight of %s varies by %d', (symbol, uncertainty) => {
  expect(elementBySymbol(symbol)?.uncertainty).toBeCloseTo(uncertainty, 10);
});

test('every standard weight has an uncertainty, small against the weight', () => {
  const standard = ELEMENTS.filter((element) => element.standard);
  expect(standard).toHaveLength(84);
  for (const { uncertainty, weight } of standard) {
    expect(uncertainty).toBeGreaterThan(0);
    expect(uncertainty / weight).toBeLessThan(0.01);
  }
});

describe('molar mass as a chemist prints it', () => {
  // By hand for C8H7IO: u² = ((8 × 0.0014)² + (7 × 0.00016)² + 0.00003² + 0.00077²)/3, U = 0.013.
  test.each([
    ['C8H7IO', '246.05', '0.02'],
    ['C8H9IO2', '264.06', '0.02'],
    ['C5H7BrO', '163.01', '0.01'],
    ['C6H9BrO', '177.04', '0.02'],
    ['C9H9BrO', '213.07', '0.02'],
    ['NaI', '149.89', '0.01'],
    ['C57H104O6', '885.45', '0.10'],
    ['C4H6O4Pb', '325.3', '1.3'],
    ['CD4', '20.07', '0.01'],
    ['TcO2', '129', undefined],
    // AME2020: D 2.014101778, T 3.016049281, 13C 13.003354835; labelled nuclides do not vary.
    ['D2', '4.0282', '0'],
    ['T2', '6.0321', '0'],
    ['[13C]D4', '21.0598', '0'],
  ])('%s is %s ± %s g/mol', (formula, value, uncertainty) => {
    expect(molarMassText(statedMolarMass(parseFormula(formula)))).toEqual({ value, uncertainty });
  });

  test('the uncertainty by hand', () => {
    const { uncertainty } = statedMolarMass(parseFormula('C8H7IO'));
    expect(uncertainty).toBeCloseTo(0.013028, 5);
  });
});

// Elemental analyses by hand, e.g. C9H9BrO: 108.099, 9.072, 79.904 and 15.999, each / 213.074. The
// largest takes the remainder to 100.00.
test.each([
  ['C8H7IO', 'C 39.05, H 2.87, I 51.58, O 6.50'],
  ['C8H9IO2', 'C 36.39, H 3.44, I 48.05, O 12.12'],
  ['C5H7BrO', 'C 36.84, H 4.33, Br 49.02, O 9.81'],
  ['C6H9BrO', 'C 40.71, H 5.12, Br 45.13, O 9.04'],
  ['C9H9BrO', 'C 50.73, H 4.26, Br 37.50, O 7.51'],
  ['C2D6OS', 'C 28.54, D 14.36, O 19.01, S 38.09'],
])('elemental composition of %s', (formula, expected) => {
  const fractions = massFractionTexts(parseFormula(formula));
  expect(fractions.map(({ symbol, percent }) => `${symbol} ${percent}`).join(', ')).toBe(expected);
});

// Each share rounded by itself, C8H9IO2 above adds up to 100.01: the largest takes the remainder.
test.each([
  ['C10H8', 'C 93.71, H 6.29'],
  ['C6H12O6', 'C 40.00, H 6.71, O 53.29'],
  ['Br2', 'Br 100.00'],
])('elemental composition of %s adds up as printed', (formula, expected) => {
  const texts = massFractionTexts(parseFormula(formula));
  expect(texts.map(({ symbol, percent }) => `${symbol} ${percent}`).join(', ')).toBe(expected);
  const sum = texts.reduce((all, { percent }) => all + Math.round(Number(percent) * 100), 0);
  expect(sum).toBe(10_000);
});

test('unrounded shares add up to 100', () => {
  const sum = massFractions(parseFormula('C9H9BrO')).reduce((all, { percent }) => all + percent, 0);
  expect(sum).toBeCloseTo(100, 9);
});

test.each([
  ['C8H7IO', 5], // ring, three double bonds of it, C=O
  ['C8H9IO2', 4],
  ['C5H7BrO', 2],
  ['C6H9BrO', 2],
  ['C9H9BrO', 5],
  ['CH4', 0],
  ['C60', 61],
  ['C6H5NO2', 5], // nitrobenzene
  ['C2H6OS', 0], // dimethyl sulfoxide: S=O is not counted
  ['C2D6OS', 0],
  ['NO', undefined], // a radical
  ['C2H3NaO2', undefined],
  ['H4N+', undefined],
])('degree of unsaturation of %s', (formula, expected) => {
  expect(degreeOfUnsaturation(parseFormula(formula))).toBe(expected);
});
