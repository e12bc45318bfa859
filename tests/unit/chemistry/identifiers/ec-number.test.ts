import { expect, test } from 'vitest';
import { readEcNumber } from '#chemistry/identifiers/ec-number.ts';

/** Of formaldehyde, acetone, ethanol and phenol among others; an NLP number; three of ELINCS. */
test.each([
  ...['200-001-8', '200-662-2', '200-578-6', '203-632-7', '310-159-0', '215-429-0'],
  ...['500-464-9', '414-380-4', '421-750-9', '424-870-1'],
])('%s has the right check digit', (number) => {
  expect(readEcNumber(number)?.valid).toBe(true);
});

test('a wrong digit is told with the right one', () => {
  expect(readEcNumber('200-662-3')).toEqual({ valid: false, corrected: '200-662-2' });
});

test('a remainder of ten is passed over, but among those that begin with 4', () => {
  // 2 + 2×1 + 6×1 = 10, and 4 + 6×1 = 10.
  expect(readEcNumber('210-001-0')).toEqual({ valid: false, corrected: undefined });
  expect(readEcNumber('400-001-1')).toEqual({ valid: true, corrected: '400-001-1' });
});

test('another form is none', () => {
  expect(readEcNumber('2006622')).toBeUndefined();
});
