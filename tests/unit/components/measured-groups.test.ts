import { expect, test } from 'vitest';
import type { Measurement } from '#catalog/content/measured/schema.ts';
import {
  groupMeasured as group,
  showValue as show,
} from '#components/product/facts/measured-groups.ts';
import { strings } from '#i18n/strings.ts';

const words = strings('en').product;
const groupMeasured = (all: Measurement[]) => group(all, words);
const showValue = (one: Parameters<typeof show>[0]) => show(one, words);

const value = (kind: 'meltingPoint' | 'density', figure: string | number, unit: string) => ({
  kind,
  value: figure,
  unit,
  source: 'wikidata',
});

test('values that differ have a range, whatever their unit; figures stay as written', () => {
  const [melting, density] = groupMeasured([
    value('meltingPoint', 51.5, '°C'),
    value('density', '1.340', 'g/cm3'),
    value('meltingPoint', 324, 'K'),
    value('density', 1350, 'kg/m3'),
  ]);
  expect(melting?.range?.text).toBe('50.85–51.5 °C');
  expect(melting?.range?.converted).toBe('50.85–51.5 °C|123.53–124.7 °F|324.00–324.65 K');
  expect(melting?.agree).toBe(false);
  expect(density?.range?.text).toBe('1.340–1.350 g/cm³');
});

test('values that agree are one, and a single value needs no range', () => {
  const [two] = groupMeasured([
    value('meltingPoint', 51, '°C'),
    value('meltingPoint', '51.0', '°C'),
  ]);
  expect(two).toMatchObject({ agree: true, range: { text: '51 °C' } });
  expect(groupMeasured([value('density', 1.3, 'g/cm3')])[0]?.range).toBeUndefined();
});

test('a value is shown as the source has it, with the other units behind', () => {
  expect(showValue({ kind: 'meltingPoint', value: [50, 52], unit: '°C' })).toEqual({
    text: '50–52 °C',
    system: 'temperature',
    converted: '50–52 °C|122–125.6 °F|323.15–325.15 K',
  });
  expect(showValue({ kind: 'refractiveIndex', value: '1.5085', unit: 'nD' })).toEqual({
    text: 'nD 1.5085',
    system: undefined,
    converted: undefined,
  });
});

test.each([
  [{ kind: 'meltingPoint', above: 300, unit: '°C' }, '> 300 °C'],
  [{ kind: 'meltingPoint', value: 51, unit: '°C', approximate: true }, 'ca. 51 °C'],
  [{ kind: 'meltingPoint', value: 210, unit: '°C', decomposes: true }, '210 °C (decomposes)'],
  [{ kind: 'meltingPoint', value: [-5, -3], unit: '°C' }, '−5 to −3 °C'],
  [{ kind: 'opticalRotation', value: '25.30', unit: '°' }, '+25.30°'],
  [{ kind: 'pKa', value: 4.76 }, '4.76'],
  [{ kind: 'lowerExplosionLimit', value: '1.10', unit: 'vol%' }, '1.10 % (V/V)'],
  [{ kind: 'odour', text: 'of bitter almonds' }, 'of bitter almonds'],
] as const)('%j is shown as %s', (measurement, text) => {
  expect(show(measurement as Parameters<typeof show>[0], words).text).toBe(text);
});

test('a bound keeps its sign in every unit', () => {
  expect(showValue({ kind: 'flashPoint', above: 110, unit: '°C' }).converted).toBe(
    '> 110 °C|> 230 °F|> 383.15 K',
  );
});

test('what cannot be compared has no range: bounds, other pressures, other solvents', () => {
  const one = (more: Partial<Measurement>): Measurement => ({
    kind: 'boilingPoint',
    unit: '°C',
    source: 'wikidata',
    ...more,
  });
  const ranges = (...all: Measurement[]) => groupMeasured(all).map(({ range }) => range?.text);
  expect(ranges(one({ value: 220 }), one({ above: 218 }))).toEqual([undefined]);
  expect(ranges(one({ value: 220 }), one({ value: 89, pressure: '14 mmHg' }))).toEqual([
    undefined,
    undefined,
  ]);
  expect(ranges(one({ value: 220 }), one({ value: 222, pressure: '1013 hPa' }))).toEqual([
    '220–222 °C',
  ]);
  const pressure = (value: number, unit: string) => one({ kind: 'vapourPressure', value, unit });
  expect(ranges(pressure(1, 'mmHg'), pressure(1.4, 'hPa'))).toEqual([undefined]);
});
