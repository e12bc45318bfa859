import { expect, test } from 'vitest';
import { groupMeasured, showValue } from '#components/product/facts/measured-groups.ts';

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
  expect(showValue({ value: [50, 52], unit: '°C' })).toEqual({
    text: '50–52 °C',
    system: 'temperature',
    converted: '50–52 °C|122–125.6 °F|323.15–325.15 K',
  });
  expect(showValue({ value: '1.5085', unit: 'nD' })).toEqual({
    text: 'nD 1.5085',
    system: undefined,
    converted: undefined,
  });
});
