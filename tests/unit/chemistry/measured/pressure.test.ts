import { expect, test } from 'vitest';
import { isOrdinaryPressure, readPressure } from '#chemistry/measured/pressure.ts';

test.each([
  ['15 mm Hg', '15 mmHg'],
  ['15 mm', '15 mmHg'],
  ['10–12 mbar', '10-12 mbar'],
  ['0.1 torr', '0.1 Torr'],
  ['101.3 kPa', '101.3 kPa'],
  ['1013hPa', '1013 hPa'],
  ['1 atm', '1 atm'],
  ['2 MPa', '2 MPa'],
  ['15', undefined],
  ['2 mPa', undefined],
  ['15 mmol', undefined],
])('%s is %s', (text, expected) => {
  expect(readPressure(text)).toBe(expected);
});

test.each([
  ['101.3 kPa', true],
  ['1013 hPa', true],
  ['760 mmHg', true],
  ['750 Torr', true],
  ['1 bar', true],
  ['1 atm', true],
  ['700 mmHg', false],
  ['10-12 mbar', false],
  ['1-760 mmHg', false],
])('%s is the ordinary one: %s', (pressure, expected) => {
  expect(isOrdinaryPressure(pressure)).toBe(expected);
});
