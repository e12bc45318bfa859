import { expect, test } from 'vitest';
import { readEcNumber } from '#chemistry/identifiers/ec-number.ts';

/** Of formaldehyde, acetone, ethanol and phenol among others; the last one is an ELINCS number. */
test.each(['200-001-8', '200-662-2', '200-578-6', '203-632-7', '200-724-9', '401-280-0'])(
  '%s has the right check digit',
  (number) => {
    expect(readEcNumber(number)?.valid).toBe(true);
  },
);

test('a wrong digit is told with the right one', () => {
  expect(readEcNumber('200-662-3')).toEqual({ valid: false, corrected: '200-662-2' });
});

test('a remainder of ten is not given out', () => {
  // 5×2 = 10.
  expect(readEcNumber('050-000-0')).toEqual({ valid: false, corrected: undefined });
});

test('another form is none', () => {
  expect(readEcNumber('2006622')).toBeUndefined();
});
