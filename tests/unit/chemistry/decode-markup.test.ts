import { expect, test } from 'vitest';
import { decodeMarkup } from '#chemistry/decode-markup.ts';

test.each([
  ['&alpha;-<i>D</i>-glucose', 'α-D-glucose'],
  ['SO<sub>4</sub><sup>2-</sup>', 'SO4²⁻'],
  ['H<sub>2</sub>SO<sub>4</sub>', 'H2SO4'],
  ['H&lt;sub&gt;2&lt;/sub&gt;O', 'H2O'],
  ['<i>p</i>-phenylenediamine', 'p-phenylenediamine'],
  ['&#945;-pinene', 'α-pinene'],
  ['&#x3B1;-pinene', 'α-pinene'],
  ['CuSO4&middot;5H2O', 'CuSO4·5H2O'],
  ['2&prime;-iodoacetophenone', '2′-iodoacetophenone'],
  ['&Delta;9-THC', 'Δ9-THC'],
  ['<sup>13</sup>CH4', '¹³CH4'],
  ['toluene<br/>acetone', 'toluene acetone'],
  ['C<5 Br>3', 'C<5 Br>3'],
  ['<>', '<>'],
  ['a & b; c', 'a & b; c'],
  ['&unknown;', '&unknown;'],
  ['&#0;&#99999999;&#x110000;', '&#0;&#99999999;&#x110000;'],
])('%s is read as %s', (text, expected) => {
  expect(decodeMarkup(text)).toBe(expected);
});
