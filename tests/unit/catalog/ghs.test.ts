import { expect, test } from 'vitest';
import { hazardStatement, precautionaryStatement } from '#catalog/content/ghs.ts';

test.each([
  ['H314', 'Causes severe skin burns and eye damage'],
  ['H300+H310+H330', 'Fatal if swallowed, in contact with skin or if inhaled'],
  ['H360Df', 'May damage the unborn child. Suspected of damaging fertility'],
  ['EUH066', 'Repeated exposure may cause skin dryness or cracking'],
  ['EUH210', 'Safety data sheet available on request'],
  ['EUH001', 'Explosive when dry'],
  ['EUH006', 'Explosive with or without contact with air'],
  ['EUH059', 'Hazardous to the ozone layer'],
  ['H373 (lungs)', 'May cause damage to organs (lungs) through prolonged or repeated exposure'],
  ['H370 (eyes)', 'Causes damage to organs (eyes)'],
  ['H350 (inhalation)', 'May cause cancer (inhalation)'],
  ['H360FD', 'May damage fertility. May damage the unborn child'],
  ['H300 + H310', 'Fatal if swallowed or in contact with skin'],
])('%s has its wording', (code, text) => {
  expect(hazardStatement(code)).toEqual({ text });
});

test.each([
  ['P236', 'Keep only in original packaging; Division … in the transport configuration'],
  [
    'P305+P351+P338',
    'IF IN EYES: Rinse cautiously with water for several minutes. Remove contact lenses, if present and easy to do. Continue rinsing',
  ],
  [
    'P370+P380+P375[+P378]',
    'In case of fire: Evacuate area. Fight fire remotely due to the risk of explosion. [Use … to extinguish]',
  ],
  ['P370+P378', 'In case of fire: Use … to extinguish'],
  ['P302 + P350', 'IF ON SKIN: Gently wash with plenty of soap and water'],
  ['P307+P311', 'IF exposed: Call a POISON CENTER/doctor/…'],
  ['P361+P364', 'Take off immediately all contaminated clothing and wash it before reuse'],
])('%s has its wording', (code, text) => {
  expect(precautionaryStatement(code)).toEqual({ text });
});

test.each([
  ['H314 (lungs)', 'H314 names neither organ nor route: leave out "(lungs)"'],
  ['H373 lungs', 'there is no H statement H373 lungs'],
  ['H300+H999', 'there is no H statement H999'],
])('%s is refused', (code, problem) => {
  expect(hazardStatement(code)).toEqual({ problem });
});
