import { describe, expect, test } from 'vitest';
import {
  fourFigures,
  portionForSolution,
  portionFrom,
  stockVolume,
} from '#chemistry/quantities/lab.ts';

/** 2-Bromocyclohexanone: CIAAW weights, density of the CRC Handbook at 25 °C. */
const BOTTLE = { molarMass: 177.041, purity: 1, density: 1.34 };

describe('a portion', () => {
  test('of 10 g is 56.48 mmol in 7.463 mL', () => {
    const portion = portionFrom(BOTTLE, ['mass', 10]);
    expect(portion?.amount).toBeCloseTo(0.0564841, 7);
    expect(portion?.volume).toBeCloseTo(7.462687, 6);
  });

  test('holds less of the compound where the product is less pure', () => {
    const portion = portionFrom({ ...BOTTLE, purity: 0.98 }, ['mass', 10]);
    expect(portion?.amount).toBeCloseTo(0.0553544, 7);
    const back = portionFrom({ ...BOTTLE, purity: 0.98 }, ['amount', 0.0553544]);
    expect(back?.mass).toBeCloseTo(10, 5);
  });

  test('is the same from each of its figures', () => {
    const portion = portionFrom(BOTTLE, ['mass', 2.5]);
    for (const key of ['mass', 'amount', 'volume'] as const) {
      const again = portionFrom(BOTTLE, [key, portion?.[key] ?? NaN]);
      expect(again?.mass).toBeCloseTo(2.5, 12);
      expect(again?.volume).toBeCloseTo(2.5 / 1.34, 12);
    }
  });

  test('has no volume without a density', () => {
    const { density, ...solid } = BOTTLE;
    expect(density).toBeDefined();
    expect(portionFrom(solid, ['mass', 1])?.volume).toBeUndefined();
    expect(portionFrom(solid, ['volume', 1])).toBeUndefined();
  });
});

test('100 mL of a solution of 0.5 mol/L take 8.852 g', () => {
  expect(portionForSolution(BOTTLE, 0.5, 100)?.mass).toBeCloseTo(8.85205, 5);
});

test('a stock solution is diluted, never concentrated', () => {
  expect(stockVolume(1, 0.05, 100)).toBeCloseTo(5, 12);
  expect(stockVolume(1, 1, 100)).toBe(100);
  expect(stockVolume(0.5, 1, 100)).toBeUndefined();
});

test.each([
  [0.0564841, '0.05648'],
  [7.462687, '7.463'],
  [9999.6, '10000'],
  [0.00099996, '0.001'],
  [1234567, '1235000'],
  [100, '100'],
  [5e-9, '0.000000005'],
])('%d is shown as %s', (value, shown) => {
  expect(fourFigures(value)).toBe(shown);
});
