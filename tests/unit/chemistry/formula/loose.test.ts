import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { readFormulaLoosely } from '#chemistry/formula/loose.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';

const readings = (text: string) => readFormulaLoosely(text).map(hillFormula);

test.each([
  ['c8h7io', ['C8H7IO']],
  ['C5H7BRO', ['C5H7BrO']],
  ['co', ['CO', 'Co']],
  ['Co', ['Co', 'CO']],
  ['COCL2', ['CCl2O', 'Cl2Co']],
  ['NACL', ['ClNa']],
  ['cd3od', ['CD4O', 'Cd3DO']],
  ['SO42-', ['O4S-2', 'O42S-']],
  ['o2-', ['O2-', 'O-2']],
  ['cuso4.5h2o', ['CuH10O9S', 'CH10O9SU']],
  ['[13c]6h12o6', ['[13C]6H12O6']],
  ['photosensitive', []],
  ['2-iodo', []],
  ['', []],
])('%j may mean %j', (text, expected) => {
  expect(readings(text)).toEqual(expected);
});

describe('properties', () => {
  const organic = fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('C', 'H', 'N', 'O', 'F', 'S', 'P', 'I', 'Cl', 'Br'),
        fc.integer({ min: 2, max: 60 }),
      ),
      { minLength: 1, maxLength: 6, selector: ([symbol]) => symbol },
    )
    .map((atoms) => atoms.map(([symbol, count]) => symbol + String(count)).join(''));

  it('finds an organic formula in any case, first of at most eight', () => {
    fc.assert(
      fc.property(organic, (text) => {
        const expected = hillFormula(parseFormula(text));
        expect(readings(text)[0]).toBe(expected);
        expect(readings(text.toLowerCase())).toContain(expected);
        expect(readings(text.toUpperCase())).toContain(expected);
        expect(readings(text.toLowerCase()).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('takes any text without exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void readings(text)),
    );
  });

  it('comes to an end on texts made to be ambiguous', () => {
    expect(readings('cosn'.repeat(25)).length).toBeLessThanOrEqual(8);
    expect(readings('co'.repeat(5000))).toEqual([]);
  });
});
