import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalOf } from '#quote/list/total.ts';
import type { Unit } from '#quote/list/unit.ts';

const sum = (...amounts: [string, Unit][]) =>
  totalOf(amounts.map(([amount, unit]) => ({ amount, unit })));

describe('amounts are added exactly', () => {
  it.each<[[string, Unit][], { mass?: string; volume?: string; open?: number }]>([
    [
      [
        ['0.1', 'kg'],
        ['0.2', 'kg'],
      ],
      { mass: '300 g' },
    ],
    [
      [
        ['250', 'mg'],
        ['1.5', 'g'],
        ['2', 'kg'],
      ],
      { mass: '2.00175 kg' },
    ],
    [
      [
        ['9999.999999', 't'],
        ['0.000001', 'mg'],
      ],
      { mass: '9999.999999000000001 t' },
    ],
    [
      [
        ['999.5', 'mL'],
        ['0,5', 'mL'],
        ['1', 'L'],
      ],
      { volume: '2 L' },
    ],
    [
      [
        ['2.50', 'g'],
        ['', 'g'],
        ['-1', 'g'],
        ['3', 'mL'],
      ],
      { mass: '2.5 g', volume: '3 mL', open: 2 },
    ],
    [[['0.000001', 'mg']], { mass: '0.000001 mg' }],
    [[], {}],
  ])('%j is %j', (amounts, total) => {
    expect(sum(...amounts)).toEqual({ open: 0, apart: 0, ...total });
  });

  it.each([
    [[['3', '25 g']], { mass: '75 g' }],
    [
      [
        ['2', '6 × 2.5 L'],
        ['1', '100 mL'],
      ],
      { volume: '30.1 L' },
    ],
    [
      [
        ['2', '10 × 500 µg'],
        ['1', '2 mg'],
      ],
      { mass: '12 mg' },
    ],
    [[['1', '1 L, steel cylinder']], { volume: '1 L' }],
    [
      [
        ['3', '100 kU'],
        ['1', '10 mmol'],
        ['2', 'a drum'],
      ],
      { apart: 3 },
    ],
    [
      [
        ['', '25 g'],
        ['1.5', '25 g'],
        ['1', '25 g'],
      ],
      { mass: '25 g', open: 2 },
    ],
  ])('of packs %j is %j', (packs, total) => {
    const lines = packs.map(([number = '', pack = '']) => ({ packs: number, pack }));
    expect(totalOf(lines)).toEqual({ open: 0, apart: 0, ...total });
  });

  it('of packs and free amounts together', () => {
    expect(
      totalOf([
        { packs: '4', pack: '25 g' },
        { amount: '0.9', unit: 'kg' },
      ]).mass,
    ).toBe('1 kg');
  });

  it('as whole numbers of the smallest unit would be', () => {
    const amount = fc.tuple(fc.nat(9_999), fc.constantFrom<Unit>('mg', 'g', 'kg'));
    const inMg = { mg: 1, g: 1e3, kg: 1e6, t: 1e9, mL: 0, L: 0 };
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (amounts) => {
        const total = sum(...amounts.map(([n, unit]): [string, Unit] => [String(n), unit]));
        const expected = amounts.reduce((all, [n, unit]) => all + n * inMg[unit], 0);
        const [value = '0', unit = 'mg'] = total.mass?.split(' ') ?? [];
        expect(Math.round(Number(value) * inMg[unit as Unit])).toBe(expected);
      }),
    );
  });
});
