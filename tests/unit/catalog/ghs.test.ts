import { expect, test } from 'vitest';
import { hazardStatement, precautionaryStatement } from '#catalog/content/ghs.ts';

test.each([
  ['H314', 'Causes severe skin burns and eye damage'],
  ['H300+H310+H330', 'Fatal if swallowed, in contact with skin or if inhaled'],
  ['H360Df', 'May damage the unborn child. Suspected of damaging fertility'],
  ['EUH066', 'Repeated exposure may cause skin dryness or cracking'],
  ['EUH210', 'Safety data sheet available on request'],
])('%s has its wording', (code, text) => {
  expect(hazardStatement(code)).toEqual({ text });
});

test.each([
  ['P236', 'Keep only in original packaging; Division … in the transport configuration'],
  [
    'P305+P351+P338',
    'IF IN EYES: Rinse cautiously with water for several minutes. Remove contact lenses, if present and easy to do. Continue rinsing',
  ],
  ['P361+P364', 'Take off immediately all contaminated clothing and wash it before reuse'],
])('%s has its wording', (code, text) => {
  expect(precautionaryStatement(code)).toEqual({ text });
});
