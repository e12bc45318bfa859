import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '#chemistry/units.ts';

test.each([
  ['51', '°C', '°F', '123.8'],
  ['51', '°C', 'K', '324.15'],
  ['51.5', '°C', '°F', '124.7'],
  ['51.5', '°C', 'K', '324.65'],
  ['51.50', '°C', 'K', '324.65'],
  ['50', '°C', '°F', '122'],
  ['-40', '°C', '°F', '-40'],
  ['-0.5', '°C', '°F', '31.1'],
  ['-273.15', '°C', 'K', '0.00'],
  ['32', '°F', '°C', '0'],
  ['100', '°F', '°C', '37.78'],
  ['100', '°F', 'K', '310.93'],
  ['300', 'K', '°C', '26.85'],
  ['1.340', 'g/cm3', 'kg/m3', '1340'],
  ['1.34', 'g/cm3', 'kg/m3', '1340'],
  ['1.34005', 'g/cm3', 'kg/m3', '1340.05'],
  ['1340', 'kg/m3', 'g/cm3', '1.340'],
  ['0.5', 'kg/m3', 'g/cm3', '0.0005'],
  ['51', '°C', '°C', '51'],
  ['0.789', 'g/mL', 'g/cm3', '0.789'],
  ['1.340', 'kg/L', 'kg/m3', '1340'],
  ['10', 'mg/L', 'g/L', '0.010'],
  ['12.0', 'g/100 mL', 'g/L', '120'],
  ['760', 'Torr', 'hPa', '1013.25'],
  ['1', 'atm', 'kPa', '101.33'],
  ['0.10', 'mmHg', 'Pa', '13.3322'],
  ['15', 'mbar', 'hPa', '15'],
  ['1.0', 'Pa·s', 'cP', '1000'],
  ['72.8', 'dyn/cm', 'N/m', '0.0728'],
])('%s %s in %s is %s', (value, from, to, expected) => {
  expect(convert(value, from, to)).toBe(expected);
});

test('there and back is the same value', () => {
  const degrees = fc.integer({ min: -27_315, max: 500_000 }).map((n) => (n / 100).toFixed(2));
  fc.assert(
    fc.property(degrees, fc.constantFrom('K', '°F'), (value, unit) => {
      expect(Number(convert(convert(value, '°C', unit), unit, '°C'))).toBe(Number(value));
    }),
  );
});

test('units of different kinds do not convert', () => {
  expect(() => convert('1', '°C', 'g/cm3')).toThrow('No conversion from °C to g/cm3');
});
