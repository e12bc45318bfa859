import { describe, expect, it, test } from 'vitest';
import { ELEMENT_NAMES } from '#chemistry/formula/element-names.ts';
import { elementBySymbol, ELEMENTS, isMetal } from '#chemistry/formula/elements.ts';
import { isotope, isotopesOf, mostAbundantIsotope } from '#chemistry/mass/isotopes.ts';

test('118 elements, no symbol or name twice', () => {
  expect(new Set(ELEMENTS.map(({ symbol }) => symbol)).size).toBe(118);
  expect(new Set(ELEMENT_NAMES.values()).size).toBe(118);
});

test.each([
  ['H', 1, 'hydrogen'],
  ['O', 8, 'oxygen'],
  ['Br', 35, 'bromine'],
  ['I', 53, 'iodine'],
  ['Lu', 71, 'lutetium'],
  ['Hg', 80, 'mercury'],
  ['U', 92, 'uranium'],
  ['Og', 118, 'oganesson'],
])('%s is element %d, %s', (symbol, number, name) => {
  expect([elementBySymbol(symbol)?.number, ELEMENT_NAMES.get(symbol)]).toEqual([number, name]);
});

test.each([
  ['H', 1.008],
  ['C', 12.011],
  ['N', 14.007],
  ['O', 15.999],
  ['S', 32.06],
  ['Cl', 35.45],
  ['Ar', 39.95],
  ['Br', 79.904],
  ['I', 126.90447],
  ['Zr', 91.222],
  ['Gd', 157.249],
  ['Yb', 173.045],
  ['Lu', 174.96669],
  ['Hf', 178.486],
  ['Ir', 192.217],
  ['Pb', 207.2],
])('standard weight of %s: CIAAW 2024 has %d', (symbol, weight) => {
  expect(elementBySymbol(symbol)).toMatchObject({ weight, standard: true });
});

test('elements without a standard weight say so and have a whole mass number', () => {
  const without = ELEMENTS.filter(({ standard }) => !standard);
  expect(without.length).toBe(34);
  expect(without.every(({ weight }) => Number.isInteger(weight))).toBe(true);
  expect(elementBySymbol('Tc')).toMatchObject({ weight: 97, standard: false });
});

test('D and T are no elements, and metals are told from nonmetals', () => {
  expect(elementBySymbol('D')).toBeUndefined();
  expect(['Na', 'Fe', 'Hg', 'U'].every(isMetal)).toBe(true);
  expect(['C', 'I', 'H', 'Si', 'D', ''].some(isMetal)).toBe(false);
});

describe('isotopes', () => {
  const natural = ELEMENTS.filter(({ symbol }) => mostAbundantIsotope(symbol));

  it('has a composition for the 84 elements with a standard weight, and no others', () => {
    expect(natural).toEqual(ELEMENTS.filter(({ standard }) => standard));
  });

  test.each(natural.map(({ symbol, weight }) => [symbol, weight] as const))(
    'abundances of %s sum to 1 and give its weight',
    (symbol, weight) => {
      const isotopes = isotopesOf(symbol);
      const sum = isotopes.reduce((total, one) => total + one.abundance, 0);
      const mean = isotopes.reduce((total, one) => total + one.abundance * one.mass, 0) / sum;
      // The published abundances of Hf add up to 1.000 11.
      expect(Math.abs(sum - 1)).toBeLessThan(symbol === 'Hf' ? 2e-4 : 1e-6);
      expect(Math.abs(mean - weight)).toBeLessThan(tolerance(symbol));
    },
  );

  /** In g/mol; wider if the weight is an interval or the composition is older than the weight. */
  function tolerance(symbol: string): number {
    if (symbol === 'Pb') return 0.02;
    return ['Zn', 'Se', 'Os', 'Ge', 'Sm', 'Mo', 'Li', 'S'].includes(symbol) ? 0.02 : 0.0085;
  }

  test.each([
    ['H', 1, 1.007825031898],
    ['B', 11, 11.00930517],
    ['C', 12, 12],
    ['Cl', 35, 34.96885269],
    ['Br', 79, 78.9183376],
    ['Sn', 120, 119.902202],
    ['I', 127, 126.9044719],
  ])('the most abundant isotope of %s is %d', (symbol, massNumber, mass) => {
    const main = mostAbundantIsotope(symbol);
    expect(main?.massNumber).toBe(massNumber);
    expect(main?.mass).toBeCloseTo(mass, 5);
  });

  it('knows the nuclides of labelled compounds', () => {
    const labels = ['2H', '3H', '13C', '14C', '15N', '18O', '18F', '32P', '35S', '99Tc'];
    for (const label of [...labels, '123I', '124I', '125I', '131I']) {
      const [, massNumber = '', symbol = ''] = /^(\d+)(\w+)$/.exec(label) ?? [];
      const mass = isotope(symbol, Number(massNumber))?.mass ?? 0;
      expect(Math.abs(mass - Number(massNumber))).toBeLessThan(0.12);
    }
    expect(isotope('C', 99)).toBeUndefined();
  });

  it('says which masses are estimates', () => {
    expect(isotope('C', 13)?.measured).toBe(true);
    expect(isotope('H', 7)?.measured).toBe(false);
  });
});
