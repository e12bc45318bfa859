import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ELEMENTS } from '#chemistry/formula/elements.ts';
import { type Formula, sameFormula } from '#chemistry/formula/formula.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { parseFormula, readFormula } from '#chemistry/formula/parse.ts';
import { formulaParts } from '#chemistry/formula/parts.ts';
import { FormulaError } from '#chemistry/formula/tokens.ts';

const hill = (text: string) => hillFormula(parseFormula(text));

test.each([
  ['C8H7IO', 'C8H7IO'],
  ['IOC8H7', 'C8H7IO'],
  ['CH3COC6H4I', 'C8H7IO'],
  ['Ｃ８Ｈ７ＩＯ', 'C8H7IO'],
  ['C₈H₇IO', 'C8H7IO'],
  [' C 8 H 7 I O ', 'C8H7IO'],
  ['CO', 'CO'],
  ['Co', 'Co'],
  ['NaCl', 'ClNa'],
  ['Ca3(PO4)2', 'Ca3O8P2'],
  ['CuSO4·5H2O', 'CuH10O9S'],
  ['CuSO4.5H2O', 'CuH10O9S'],
  ['CuSO4 * 5 H2O', 'CuH10O9S'],
  ['CuSO4•5H2O', 'CuH10O9S'],
  ['K4[Fe(CN)6]·3H2O', 'C6H6FeK4N6O3'],
  ['{[(CH3)2N]3P}2', 'C12H36N6P2'],
  ['NH4+', 'H4N+'],
  ['SO4^2-', 'O4S-2'],
  ['SO4-2', 'O4S-2'],
  ['SO4 2-', 'O4S-2'],
  ['SO₄²⁻', 'O4S-2'],
  ['[SO4]2−', 'O4S-2'],
  ['[Fe(CN)6]4-', 'C6FeN6-4'],
  ['Ca2+', 'Ca+2'],
  ['Ca+2', 'Ca+2'],
  ['Ca²⁺', 'Ca+2'],
  ['Ca++', 'Ca+2'],
  ['Hg22+', 'Hg2+2'],
  ['I3-', 'I3-'],
  ['[NH4+]2[SO4^2-]', 'H8N2O4S'],
  ['Na+.Cl-', 'ClNa'],
  ['[13C]6H12O6', '[13C]6H12O6'],
  ['[13C6]H12O6', '[13C]6H12O6'],
  ['¹³CH₄', '[13C]H4'],
  ['^13CH4', '[13C]H4'],
  ['[14C]H3COOH', 'C[14C]H4O2'],
  ['CDCl3', 'CDCl3'],
  ['CD3OD', 'CD4O'],
  ['[2H]2O', 'D2O'],
  ['(CH3)2SO·D2O', 'C2H6D2O2S'],
  ['C6H5T', 'C6H5T'],
])('%s is %s', (text, expected) => {
  expect(hill(text)).toBe(expected.replace('Hg2+2', 'Hg2^+2'));
});

describe('what is no formula says why, where and what to do', () => {
  test.each([
    ['', 1],
    ['PhI', 1],
    ['C8H7Xx', 5],
    ['c8h7io', 1],
    ['13CH4', 1],
    ['CaSO4·0.4H2O', 8],
    ['(C2H4)n', 7],
    ['(CH3', 1],
    ['CH3)', 4],
    ['[CH3)', 5],
    ['()', 2],
    ['Ca--Cl', 3],
    ['C1000001', 2],
    ['(C1000)1001', 8],
    ['[99C]', 2],
    ['CH4?', 4],
  ])('%j at character %d', (text, position) => {
    expect(readFormula(text)).toBeUndefined();
    let thrown: unknown;
    try {
      parseFormula(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FormulaError);
    expect(thrown).toMatchObject({ position });
    expect((thrown as FormulaError).message).toMatchSnapshot();
  });

  it('bounds depth and length', () => {
    expect(hill(`${'('.repeat(20)}C${')'.repeat(20)}`)).toBe('C');
    expect(readFormula(`${'('.repeat(21)}C${')'.repeat(21)}`)).toBeUndefined();
    expect(readFormula('C'.repeat(500))?.atoms.get('C')).toBe(500);
    expect(readFormula('C'.repeat(501))).toBeUndefined();
  });

  it('never throws anything else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[CHNO()[\]\d+^.-]*$/)),
        (text) => {
          readFormula(text);
          formulaParts(text);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const symbols = [...ELEMENTS.map(({ symbol }) => symbol), 'D', 'T', '13C', '15N', '18O', '125I'];
const counts = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...symbols), fc.integer({ min: 1, max: 9999 })),
  { minLength: 1, maxLength: 8, selector: ([symbol]) => symbol },
);
const formulas = fc
  .tuple(counts, fc.integer({ min: -9, max: 9 }))
  .map(([atoms, charge]): Formula => ({ atoms: new Map(atoms), charge }));

const written = ([symbol, count]: readonly [string, number]) =>
  (/^\d/.test(symbol) ? `[${symbol}]` : symbol) + String(count);

describe('properties', () => {
  it('a formula survives being written in the Hill system and read again', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const text = hillFormula(formula);
        expect(sameFormula(parseFormula(text), formula)).toBe(true);
        expect(hill(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('the order of the elements does not matter', () => {
    fc.assert(
      fc.property(counts, fc.nat(), (atoms, turn) => {
        const at = turn % atoms.length;
        const turned = [...atoms.slice(at), ...atoms.slice(0, at)];
        expect(hill(turned.map(written).join(''))).toBe(hill(atoms.map(written).join('')));
      }),
    );
  });

  it('a group is its content so many times, an adduct the sum of its parts', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 12 }), (atoms, times) => {
        const text = atoms.map(written).join('');
        const repeated = text.repeat(times);
        if (repeated.length > 500) return;
        expect(hill(`(${text})${String(times)}`)).toBe(hill(repeated));
        expect(hill(`H·${String(times)}${text}`)).toBe(hill(`H·(${text})${String(times)}`));
      }),
    );
  });

  it('a neutral formula without isotopes needs no escaping in an address', () => {
    fc.assert(
      fc.property(counts, (atoms) => {
        const plain = atoms.filter(([symbol]) => !/^\d/.test(symbol));
        const text = hillFormula({ atoms: new Map(plain), charge: 0 });
        expect(encodeURIComponent(text)).toBe(text);
      }),
    );
  });
});

test('isotopes make another formula', () => {
  expect(sameFormula(parseFormula('CDCl3'), parseFormula('CHCl3'))).toBe(false);
  expect(sameFormula(parseFormula('[2H]CCl3'), parseFormula('CDCl3'))).toBe(true);
  expect(sameFormula(parseFormula('NH4+'), parseFormula('NH4'))).toBe(false);
});

describe('setting a formula', () => {
  const set = (text: string) =>
    formulaParts(text)
      .map((part) => ({ plain: '', subscript: '_', superscript: '^' })[part.kind] + part.text)
      .join(' ');

  test.each([
    ['C8H7IO', 'C _8 H _7 IO'],
    ['C₈H₇IO', 'C _8 H _7 IO'],
    ['O4S-2', 'O _4 S ^2−'],
    ['SO4^2-', 'SO _4 ^2−'],
    ['NH4+', 'NH _4 ^+'],
    ['[13C]6H12O6', '[ ^13 C] _6 H _12 O _6'],
    ['CuSO4*5H2O', 'CuSO _4 ·5H _2 O'],
    ['CaSO4·0.5H2O', 'CaSO _4 ·0.5H _2 O'],
    ['CH3-CH2Br', 'CH _3 –CH _2 Br'],
    ['[Fe(CN)6]4-', '[Fe(CN) _6 ] ^4−'],
    ['not a formula', 'not a formula'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });
});
