import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsWith } from '#chemistry/measured/conditions.ts';
import { PROPERTY_KINDS, unitsOf, type PropertyKind } from '#chemistry/measured/kinds.ts';
import type { MeasuredFields } from '#chemistry/measured/measured-fields.ts';
import { readMeasuredText } from '#chemistry/measured/read-text.ts';
import { writeMeasuredText } from '#chemistry/measured/write-text.ts';

type Row = readonly [PropertyKind, string, MeasuredFields];

const inD20 = { wavelength: 'D', temperature: '20 °C' };

/** As safety data sheets and catalogs of chemicals print them. */
const ROWS: readonly Row[] = [
  ['meltingPoint', '51-52 °C (dec.)', { value: [51, 52], unit: '°C', decomposes: true }],
  ['meltingPoint', '>300', { above: 300 }],
  ['meltingPoint', '≥ 300 °C', { atLeast: 300, unit: '°C' }],
  ['meltingPoint', '210 dec.', { value: 210, decomposes: true }],
  ['meltingPoint', '210 °C (decomp.)', { value: 210, unit: '°C', decomposes: true }],
  ['meltingPoint', 'ca. 51', { value: 51, approximate: true }],
  ['meltingPoint', '51.0–52.0°C', { value: ['51.0', '52.0'], unit: '°C' }],
  ['meltingPoint', '−5 to −3 °C', { value: [-5, -3], unit: '°C' }],
  ['meltingPoint', '<-20 °C', { below: -20, unit: '°C' }],
  ['meltingPoint', 'm.p. 51-52°C(lit.)', { value: [51, 52], unit: '°C', note: 'literature value' }],
  ['meltingPoint', 'Decomposes at 210 °C', { value: 210, unit: '°C', decomposes: true }],
  ['meltingPoint', '51°-52 °C', { value: [51, 52], unit: '°C' }],
  ['meltingPoint', 'greater than 300 °C', { above: 300, unit: '°C' }],
  ['flashPoint', '>110°C (230°F)', { above: 110, unit: '°C' }],
  ['meltingPoint', '300 °C subl.', { value: 300, unit: '°C', sublimes: true }],
  ['boilingPoint', '113-115 °C/15 mm Hg', { value: [113, 115], unit: '°C', pressure: '15 mmHg' }],
  ['boilingPoint', '113-115°C/15mm', { value: [113, 115], unit: '°C', pressure: '15 mmHg' }],
  ['boilingPoint', '89 °C @ 10–12 mbar', { value: 89, unit: '°C', pressure: '10-12 mbar' }],
  ['boilingPoint', '220 °C (1013 hPa)', { value: 220, unit: '°C', pressure: '1013 hPa' }],
  ['boilingPoint', '192 °F at 14 Torr', { value: 192, unit: '°F', pressure: '14 Torr' }],
  ['flashPoint', '>110 °C (closed cup)', { above: 110, unit: '°C', cup: 'closed' }],
  ['flashPoint', '113 °C (235 °F) - closed cup', { value: 113, unit: '°C', cup: 'closed' }],
  ['boilingPoint', '118 to 119 °C; 244 to 246 °F; 391 to 392 K', { value: [118, 119], unit: '°C' }],
  ['boilingPoint', '56.08 °C (132.94 °F; 329.23 K)', { value: 56.08, unit: '°C' }],
  [
    'density',
    '1.34 g/cm3 (1340 kg/m3) at 20 °C',
    { value: 1.34, unit: 'g/cm3', temperature: '20 °C' },
  ],
  ['flashPoint', '112 °C o.c.', { value: 112, unit: '°C', cup: 'open' }],
  [
    'opticalRotation',
    '[α]D20 +25° (c 1, CHCl3)',
    { value: 25, unit: '°', ...inD20, concentration: '1 g/100 mL', solvent: 'CHCl3' },
  ],
  [
    'opticalRotation',
    '[α]²⁰/D −15.50 °, c = 1 in H2O',
    { value: '-15.50', unit: '°', ...inD20, concentration: '1 g/100 mL', solvent: 'H2O' },
  ],
  [
    'opticalRotation',
    '[α]546 +25 (neat)',
    { value: 25, unit: '°', wavelength: '546 nm', solvent: 'neat' },
  ],
  ['refractiveIndex', 'n20/D 1.4970', { value: '1.4970', unit: 'nD', temperature: '20 °C' }],
  ['refractiveIndex', 'nD 1.5085', { value: 1.5085, unit: 'nD' }],
  ['density', '1.340 g/mL at 25 °C', { value: '1.340', unit: 'g/mL', temperature: '25 °C' }],
  ['density', '1.34 g/cm³', { value: 1.34, unit: 'g/cm3' }],
  ['density', '789 kg/m³ (20 °C)', { value: 789, unit: 'kg/m3', temperature: '20 °C' }],
  ['relativeDensity', '0.789 (water = 1)', { value: 0.789 }],
  [
    'relativeDensity',
    'd20/4 0.789',
    { value: 0.789, temperature: '20 °C', note: 'relative to water at 4 °C' },
  ],
  ['relativeVapourDensity', '1.6 (vs air)', { value: 1.6 }],
  ['vapourPressure', '44 mm Hg ( 20 °C)', { value: 44, unit: 'mmHg', temperature: '20 °C' }],
  ['vapourPressure', '1.30E-05 hPa', { value: '0.0000130', unit: 'hPa' }],
  ['vapourPressure', '1.3 × 10⁻⁵ hPa', { value: 0.000013, unit: 'hPa' }],
  ['dynamicViscosity', '1.2 mPa.s at 20 °C', { value: 1.2, unit: 'mPa·s', temperature: '20 °C' }],
  ['kinematicViscosity', '5.2 mm²/s (40 °C)', { value: 5.2, unit: 'mm2/s', temperature: '40 °C' }],
  ['surfaceTension', '72.8 mN/m at 20 °C', { value: 72.8, unit: 'mN/m', temperature: '20 °C' }],
  [
    'solubility',
    '10 g/L (20 °C, water)',
    { value: 10, unit: 'g/L', temperature: '20 °C', solvent: 'water' },
  ],
  ['solubility', 'DMSO: 10-20 mg/mL', { value: [10, 20], unit: 'mg/mL', solvent: 'DMSO' }],
  ['solubility', 'slightly soluble in ethanol', { text: 'slightly soluble', solvent: 'ethanol' }],
  ['pKa', 'pKa = 4.76 (25 °C, in water)', { value: 4.76, temperature: '25 °C', solvent: 'water' }],
  ['lowerExplosionLimit', '1.1 %(V)', { value: 1.1, unit: 'vol%' }],
  ['upperExplosionLimit', 'UEL: 7.0 vol %', { value: '7.0', unit: 'vol%' }],
  ['autoignitionTemperature', '> 400 °C', { above: 400, unit: '°C' }],
  ['meltingPoint', '熔点：５１～５２℃（分解）', { value: [51, 52], unit: '°C', decomposes: true }],
  ['meltingPoint', '51~52℃', { value: [51, 52], unit: '°C' }],
  ['meltingPoint', '-20～-18 ℃', { value: [-20, -18], unit: '°C' }],
  ['meltingPoint', 'between 51 and 52 °C', { value: [51, 52], unit: '°C' }],
  ['meltingPoint', 'Melting Point 51.0 to 55.0 deg-C', { value: ['51.0', '55.0'], unit: '°C' }],
  [
    'meltingPoint',
    'Melting point/range: 51 - 52 °C - lit.',
    { value: [51, 52], unit: '°C', note: 'literature value' },
  ],
  ['meltingPoint', 'sublimes at 300 °C', { value: 300, unit: '°C', sublimes: true }],
  ['decompositionTemperature', 'Decomposes at 230 °C', { value: 230, unit: '°C' }],
  ['boilingPoint', 'b.p.0.5 95 °C', { value: 95, unit: '°C', pressure: '0.5 mmHg' }],
  ['boilingPoint', '95 °C/1 × 10⁻³ mbar', { value: 95, unit: '°C', pressure: '0.001 mbar' }],
  [
    'boilingPoint',
    'Initial boiling point and boiling range: 113 - 115 °C at 20 hPa',
    { value: [113, 115], unit: '°C', pressure: '20 hPa' },
  ],
  ['flashPoint', '闪点：11 ℃（闭杯）', { value: 11, unit: '°C', cup: 'closed' }],
  ['flashPoint', '12 °C TCC', { value: 12, unit: '°C', cup: 'closed' }],
  [
    'flashPoint',
    '12 °C (Cleveland open cup)',
    { value: 12, unit: '°C', cup: 'open', note: 'Cleveland' },
  ],
  ['density', 'd20 1.526 g cm⁻³', { value: 1.526, unit: 'g/cm3', temperature: '20 °C' }],
  ['density', '1.526 kg/dm3', { value: 1.526, unit: 'kg/L' }],
  ['relativeDensity', '相对密度(水=1)：0.79', { value: 0.79 }],
  ['relativeVapourDensity', '2.0 (Air = 1.0)', { value: '2.0' }],
  ['refractiveIndex', '1.618 (n20/D)', { value: 1.618, unit: 'nD', temperature: '20 °C' }],
  [
    'opticalRotation',
    '-31 ° (c=1%, 1 mol/L HCl)',
    { value: -31, unit: '°', concentration: '1 g/100 mL', solvent: '1 mol/L HCl' },
  ],
  ['lowerExplosionLimit', 'Lower explosion limit: 1.1 % v/v', { value: 1.1, unit: 'vol%' }],
  ['solubility', 'Water: not soluble', { text: 'not soluble', solvent: 'Water' }],
  ['refractiveIndex', 'nD 1.618 (20 ℃)', { value: 1.618, unit: 'nD', temperature: '20 °C' }],
  ['refractiveIndex', 'n20/D1.618', { value: 1.618, unit: 'nD', temperature: '20 °C' }],
  ['meltingPoint', 'min. 300 °C', { atLeast: 300, unit: '°C' }],
  [
    'opticalRotation',
    '[α]D 25.4 (c 1, CHCl3)',
    { value: 25.4, unit: '°', wavelength: 'D', concentration: '1 g/100 mL', solvent: 'CHCl3' },
  ],
  ['pKa', 'pKa1 2.1', { value: 2.1, note: 'pKa1' }],
  ['appearance', 'white powder', { text: 'white powder' }],
];

test.each(ROWS)('%s: %s', (kind, text, fields) => {
  expect(readMeasuredText(kind, text)).toEqual({ fields });
});

test.each<[PropertyKind, string, string]>([
  ['meltingPoint', 'white', 'is not read as a value of meltingPoint'],
  ['meltingPoint', 'Not applicable', 'says that there is no value: leave the entry out'],
  ['appearance', '无资料', 'says that there is no value: leave the entry out'],
  ['boilingPoint', '113 °C at 1.013 hPa', 'write 1013 hPa, or 1.013 bar'],
  ['boilingPoint', '113 °C at 1,013 hPa', 'for 1,013 write 1.013 or 1013'],
  ['vapourPressure', '0.0±0.7 mmHg', 'has ± and reaches below 0: write atMost: 0.7'],
  ['lowerExplosionLimit', '1.1-7.0 %', 'write 1.1 as lowerExplosionLimit and 7.0 as upper'],
  ['dynamicViscosity', '0.6 mm2/s', 'mm2/s is a unit of kinematicViscosity'],
  ['vapourPressure', '10 mM', 'is understood up to "mM"'],
  ['solubility', '100 mg/mL (500 mM)', 'is understood up to "500 mM"'],
  ['solubility', 'Soluble in water, ether', 'words stand in text: "Soluble in water, ether"'],
  ['pKa', 'pKa1 2.1, pKa2 9.8', 'each value is an entry of its own'],
  ['density', 'd20/4 1.526', 'd20/4 is a relativeDensity'],
  ['meltingPoint', '1,340 °C', 'for 1,340 write 1.340 or 1340'],
  ['meltingPoint', '251-3 °C', 'write both ends in full, 251-253?'],
  ['meltingPoint', '51.5 ± 1 °C', 'has ±: write the range, [50.5, 52.5]'],
  ['meltingPoint', '34-39°', 'has ° alone: write the unit, °C or °F'],
  ['meltingPoint', '> 51-52 °C', 'has a sign beside a range'],
  ['meltingPoint', '51 °C to 324 K', 'has two units, °C and K'],
  ['meltingPoint', '51 °C 52 °C', 'is understood up to "52 °C": write value: 51, unit: °C'],
  ['meltingPoint', '51 °C (142 °F)', 'says 142 °F as well, which is not the same'],
  ['meltingPoint', '51 °C (closed cup)', 'is understood up to "closed cup"'],
  ['flashPoint', '110 °C (dec.)', 'says decomposes, which a flashPoint does not have'],
  ['autoignitionTemperature', '425 °C (DIN 51794)', 'what "DIN 51794" means in a field of its own'],
])('%s does not take %s', (kind, text, says) => {
  const read = readMeasuredText(kind, text);
  expect('fault' in read && read.fault).toContain(says);
});

const figure = fc
  .tuple(fc.integer({ min: -9999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([n, decimals]) => (n / 10 ** decimals).toFixed(decimals))
  .filter((text) => !/^-0(\.0*)?$/.test(text))
  .map((text) => (String(Number(text)) === text ? Number(text) : text));

const measured = fc.constantFrom(...PROPERTY_KINDS).chain((kind) => {
  const allows = (condition: Parameters<typeof kindsWith>[0]) =>
    kindsWith(condition).includes(kind);
  const words = kind === 'appearance' || kind === 'odour';
  const units = unitsOf(kind);
  const value = fc.oneof(
    fc.record({
      value: fc.oneof(
        figure,
        fc.tuple(figure, figure).filter((ends) => isUpwards(ends) && !isBothLimits(kind, ends)),
      ),
    }),
    ...(['above', 'atLeast', 'below', 'atMost'] as const).map((bound) =>
      fc.record({ [bound]: figure }),
    ),
  );
  const maybe = (isAllowed: boolean, ...values: (string | true)[]) =>
    isAllowed ? fc.option(fc.constantFrom(...values), { nil: undefined }) : fc.constant(undefined);
  return fc
    .record({
      kind: fc.constant(kind),
      value: words ? fc.record({ text: fc.constantFrom('white powder', 'of almonds') }) : value,
      unit: units.length === 0 ? fc.constant(undefined) : fc.constantFrom(...units),
      decomposes: maybe(allows('decomposes'), true),
      cup: maybe(allows('cup'), 'open', 'closed'),
      solvent: maybe(allows('solvent'), 'water', 'CHCl3', 'light petroleum'),
      concentration: maybe(allows('concentration'), '1 g/100 mL', '0.50 mg/mL'),
      wavelength: maybe(allows('wavelength'), 'D', '546 nm'),
      pressure: maybe(kind === 'boilingPoint', '15 mmHg', '10-12 mbar', '0.1 kPa'),
      temperature: maybe(kind === 'density' || kind === 'solubility', '25 °C'),
      note: maybe(!words, 'calculated'),
    })
    .map(({ value: one, ...rest }) => ({ ...rest, ...one }));
});

function isUpwards([from, to]: [number | string, number | string]): boolean {
  return Number(from) < Number(to);
}

function isBothLimits(kind: PropertyKind, [from, to]: [number | string, number | string]): boolean {
  return kind.endsWith('ExplosionLimit') && Number(to) >= 1.5 * Number(from);
}

test('what is written is read back without a loss', () => {
  fc.assert(
    fc.property(measured, (fields) => {
      const { kind, ...stated } = fields as MeasuredFields & { kind: PropertyKind };
      const text = writeMeasuredText({ kind, ...stated });
      const read = readMeasuredText(kind, text);
      const known = Object.fromEntries(
        Object.entries(stated).filter(([, one]) => one !== undefined),
      );
      expect('fields' in read ? read.fields : read, text).toEqual(known);
    }),
    { numRuns: 1000 },
  );
});

test('no text makes the reader stumble', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PROPERTY_KINDS), fc.string(), (kind, text) => {
      const read = readMeasuredText(kind, text);
      expect('fields' in read || read.fault.length > 0).toBe(true);
    }),
  );
});
