import { expect, test } from 'vitest';
import type { Measurement } from '#catalog/content/measured/schema.ts';
import { boilingPoint, meltingPoint, physicalState } from '#search/index/physical-state.ts';

const melting = (fields: Partial<Measurement>): Measurement => ({
  kind: 'meltingPoint',
  unit: '°C',
  source: 'wikidata',
  ...fields,
});
const boiling = (fields: Partial<Measurement>) => melting({ kind: 'boilingPoint', ...fields });

test.each<[string, Measurement[], ReturnType<typeof physicalState>]>([
  ['a bound counts with all beyond it', [melting({ above: 300 })], 'solid'],
  ['whatever the unit', [melting({ value: 324, unit: 'K' })], 'solid'],
  ['a bound that leaves it open', [melting({ below: 30 })], undefined],
  ['a range across 20 °C', [melting({ value: [18, 22] })], undefined],
  ['sublimation', [melting({ kind: 'sublimationPoint', value: 300 })], 'solid'],
  ['a liquid', [melting({ below: -20 }), boiling({ above: 200 })], 'liquid'],
  [
    'a liquid known from a reduced pressure',
    [melting({ value: -12 }), boiling({ value: 89, pressure: '10-12 mbar' })],
    'liquid',
  ],
  ['a gas', [boiling({ value: -42, pressure: '760 mmHg' })], 'gas'],
  [
    'no gas: it boils there at reduced pressure',
    [boiling({ value: 15, pressure: '1 Pa' })],
    undefined,
  ],
])('%s', (_, properties, state) => {
  expect(physicalState(properties)).toBe(state);
});

test('the lowest melting point, and the lowest boiling point at ordinary pressure, in °C', () => {
  const properties = [
    melting({ value: [51, 52] }),
    melting({ value: 322.15, unit: 'K' }),
    boiling({ value: 113, pressure: '15 mmHg' }),
    boiling({ above: 300 }),
  ];
  expect(meltingPoint(properties)).toBe(49);
  expect(boilingPoint(properties)).toBe(300);
  expect(boilingPoint(properties.slice(0, 3))).toBeUndefined();
});
