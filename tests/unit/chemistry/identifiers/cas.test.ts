import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  casCheckDigit,
  casCheckSum,
  compareCas,
  formatCas,
  isCas,
  readCas,
} from '#chemistry/identifiers/cas.ts';

const right = { cas: '2142-70-3', valid: true, corrected: '2142-70-3' };

/** 4 to 9 digits that do not start with 0: a Registry Number without its check digit. */
const body = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{3,8}$/))
  .map(([first, rest]) => String(first) + rest);

/** Independent implementation of the check-digit rule. */
function oracle(cas: string): boolean {
  const digits = [...cas].filter((char) => char !== '-').map(Number);
  const check = digits.pop();
  let sum = 0;
  for (let weight = 1; digits.length > 0; weight++) {
    const digit = digits.pop() ?? 0;
    for (let times = 0; times < weight; times++) sum += digit;
  }
  while (sum >= 10) sum -= 10;
  return sum === check;
}

describe('writings of a CAS Registry Number', () => {
  test.each([
    '2142-70-3',
    '2142703',
    '2142 70 3',
    ' 2142 - 70 - 3 ',
    '2142–70–3',
    '2142‑70‑3',
    '2142−70−3',
    '２１４２－７０－３',
    '2142\u00ad-70-\u200b3',
    'CAS 2142-70-3',
    'CAS: 2142-70-3',
    'CAS No. 2142-70-3',
    'CAS NO:2142-70-3',
    'CAS-Nr.: 2142-70-3',
    'CAS RN 2142-70-3',
    'CAS RN® 2142-70-3',
    'CAS#2142-70-3',
    'CAS Registry Number 2142-70-3',
    'cas registry no. 2142-70-3',
    'CAS号：2142-70-3',
    'CAS登录号 2142-70-3',
    'N° CAS 2142-70-3',
    '[2142-70-3]',
    'CAS [2142-70-3]',
    '“2142-70-3”.',
    '2142-70-3;',
  ])('%s', (text) => {
    expect(readCas(text)).toEqual(right);
  });

  it('reports a wrong check digit with the right one', () => {
    expect(readCas('CAS 2142-70-8')).toEqual({
      cas: '2142-70-8',
      valid: false,
      corrected: '2142-70-3',
    });
  });

  test.each([
    '',
    'CAS',
    '2-14-2',
    '1234',
    '12345678901',
    '0050-00-0',
    '50-00-0 and 64-17-5',
    'C8H7IO',
    '2142-7-03',
    '2′-iodo',
    '50-00-00',
    '50-00-0\u0000',
  ])('is not one: %j', (text) => {
    expect(readCas(text)).toBeUndefined();
  });

  test.each(['1', ' ', '-', ')', '(', 'CAS ', '\u200b', '. '])(
    'gives up on 10,000 characters of %j',
    (unit) => {
      for (const text of [
        unit.repeat(10_000),
        `${unit.repeat(10_000)}x`,
        `x${unit.repeat(10_000)}`,
      ])
        expect(readCas(text)).toBeUndefined();
    },
  );
});

describe('check digit', () => {
  it('makes any body a valid number', () => {
    fc.assert(
      fc.property(body, (digits) => {
        const cas = formatCas(digits + String(casCheckDigit(digits)));
        expect(oracle(cas)).toBe(true);
        expect(isCas(cas)).toBe(true);
        expect(readCas(cas.replaceAll('-', ''))).toEqual({ cas, valid: true, corrected: cas });
      }),
    );
  });

  it('judges every changed or swapped digit as the rule does', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, more) => {
        const whole = [...digits, String(casCheckDigit(digits))];
        const at = place % whole.length;
        const changed = whole.with(at, String((Number(whole[at]) + more) % 10));
        const swapped = whole.with(at, whole.at(at - 1) ?? '').with(at - 1, whole[at] ?? '');
        for (const altered of [changed, swapped]) {
          if (altered[0] === '0') continue;
          const cas = formatCas(altered.join(''));
          expect(readCas(cas)?.valid).toBe(oracle(cas));
          expect(oracle(readCas(cas)?.corrected ?? '')).toBe(true);
        }
      }),
    );
  });

  it('is explained as a sum', () => {
    expect(casCheckSum('2142-70-3')).toBe('0×1 + 7×2 + 2×3 + 4×4 + 1×5 + 2×6 = 53 → 3');
    expect(casCheckSum('2142-70-8')).toBe('0×1 + 7×2 + 2×3 + 4×4 + 1×5 + 2×6 = 53 → 3');
  });
});

test('isCas wants the canonical form', () => {
  expect(['50-00-0', '7732-18-5', '619-41-0'].every(isCas)).toBe(true);
  expect(['50000', '50-00-1', ' 50-00-0', '050-00-0', ''].some(isCas)).toBe(false);
});

test('Registry Numbers sort by number, not by letter', () => {
  expect(['25245-35-6', '50-00-0', '619-41-0', '2142-70-3'].sort(compareCas)).toEqual([
    '50-00-0',
    '619-41-0',
    '2142-70-3',
    '25245-35-6',
  ]);
});
