import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, type AmountProblem } from '#quote/list/amount.ts';
import { UNITS, type Unit } from '#quote/list/unit.ts';

describe('an amount is read as the decimal text it is', () => {
  it.each([
    ['25', '25'],
    ['0.5', '0.5'],
    ['0,5', '0.5'],
    ['.5', '0.5'],
    ['2.50', '2.50'],
    ['0007', '7'],
    [' 1 000 ', '1000'],
    ['1\u202f000,25', '1000.25'],
    ['\uff12\uff15', '25'],
    ['+3', '3'],
    ['1.500', '1.500'],
    ['0,125', '0.125'],
    ['', ''],
    ['   ', ''],
  ])('%j is %j', (typed, amount) => {
    expect(readAmount(typed, 'g')).toEqual({ amount });
  });

  it('keeps every digit of what was typed', () => {
    const digits = fc.string({
      unit: fc.constantFrom(...'0123456789'),
      minLength: 1,
      maxLength: 6,
    });
    const positive = fc
      .tuple(fc.integer({ min: 1, max: 999_999 }), digits)
      .map(([whole, decimals]) => `${String(whole)}.${decimals}`);
    fc.assert(
      fc.property(positive, fc.constantFrom<Unit>('mg', 'g', 'mL'), (typed, unit) => {
        expect(readAmount(typed, unit)).toEqual({ amount: typed });
      }),
    );
  });
});

describe('an amount that cannot be meant is refused with its reason', () => {
  it.each<[string, Unit, AmountProblem]>([
    ['-5', 'g', 'negative'],
    ['−0.5', 'g', 'negative'],
    ['0', 'kg', 'zero'],
    ['0,000', 'kg', 'zero'],
    ['-0', 'kg', 'zero'],
    ['ten', 'g', 'notANumber'],
    ['25 g', 'g', 'notANumber'],
    ['1e3', 'g', 'notANumber'],
    ['1.2.3', 'g', 'notANumber'],
    ['.', 'g', 'notANumber'],
    ['<script>alert(1)</script>', 'g', 'notANumber'],
    ['NaN', 'g', 'notANumber'],
    ['Infinity', 'g', 'notANumber'],
    ['1,500', 'g', 'ambiguous'],
    ['10000', 't', 'tooLarge'],
    ['10000000', 'L', 'tooLarge'],
    ['10000000000', 'mL', 'tooLarge'],
    ['0.0000001', 'g', 'tooFine'],
  ])('%j %s: %s', (typed, unit, problem) => {
    expect(readAmount(typed, unit)).toEqual({ problem });
  });

  it('accepts the largest amounts below the limit', () => {
    expect(readAmount('9999.999', 't')).toEqual({ amount: '9999.999' });
    expect(readAmount('9999999', 'L')).toEqual({ amount: '9999999' });
  });

  it('never throws, and what it accepts is a positive decimal number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...UNITS), (typed, unit) => {
        const { amount } = readAmount(typed, unit);
        if (amount) expect(amount).toMatch(/^(?=.*[1-9])\d+(\.\d+)?$/);
      }),
    );
  });

  it('answers a text of two million characters at once', () => {
    expect(readAmount('9'.repeat(2_000_000), 'g')).toEqual({ problem: 'tooLarge' });
    expect(readAmount('9 '.repeat(1_000_000), 'g')).toEqual({ problem: 'notANumber' });
  });
});
