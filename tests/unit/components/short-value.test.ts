import { expect, test } from 'vitest';
import type { Measurement } from '#catalog/content/schema.ts';
import { shortValue } from '#components/print/short-value.ts';

const boiling = (value: string, more: Partial<Measurement> = {}): Measurement => ({
  kind: 'boilingPoint',
  value,
  unit: '°C',
  source: 'some-source',
  ...more,
});

test('a boiling point under reduced pressure never stands without the pressure', () => {
  const reduced = boiling('89', { pressure: '14 mmHg' });
  expect(shortValue([reduced], 'boilingPoint')).toBe('89 °C (14 mmHg)');
  expect(shortValue([reduced, boiling('220')], 'boilingPoint')).toBe('220 °C');
});

test('values that differ are shown as their range, and other kinds are none', () => {
  expect(shortValue([boiling('220'), boiling('222')], 'boilingPoint')).toBe('220–222 °C');
  expect(shortValue([boiling('220')], 'meltingPoint')).toBeUndefined();
});
