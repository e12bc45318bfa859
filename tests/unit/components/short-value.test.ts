import { expect, test } from 'vitest';
import type { Measurement } from '#catalog/content/measured/schema.ts';
import { shortValue as short } from '#components/print/short-value.ts';
import { strings } from '#i18n/strings.ts';

const shortValue = (all: Measurement[], kind: Measurement['kind']) =>
  short(all, kind, strings('en').product);

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
