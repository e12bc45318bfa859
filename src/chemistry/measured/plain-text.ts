/** The characters and words of sheets, in one spelling. */
import { plainDigits } from './spelt-units.ts';

/** What Chinese sheets write; the order matters. */
const CHINESE: readonly [RegExp, string][] = [
  [/熔点|凝固点/g, 'melting point '],
  [/沸点/g, 'boiling point '],
  [/闪点/g, 'flash point '],
  [/(?:自燃|引燃)(?:温度|点)/g, 'ignition temperature '],
  [/相对密度/g, 'relative density '],
  [/(?:相对)?蒸[气汽]密度/g, 'vapour density '],
  [/饱?和?蒸[气汽]压/g, 'vapour pressure '],
  [/密度/g, 'density '],
  [/折[射光]率/g, 'refractive index '],
  [/(?:比?旋光度?|旋光度)/g, 'rotation '],
  [/闭[杯口]/g, ' closed cup'],
  [/开[杯口]/g, ' open cup'],
  [/分解/g, ' dec.'],
  [/升华/g, ' subl.'],
  [/文献值?/g, ' lit.'],
  [/空气/g, 'air'],
  [/水/g, 'water'],
];

/**
 * Plain hyphens, signs, spaces and digits for those of full width, raised digits, dashes and Chinese
 * words: "熔点：５１～５２℃" is "melting point :51~52°C".
 */
export function plainText(text: string): string {
  const plain = plainDigits(text)
    .replaceAll(/[\uff01-\uff5e\u3000]/g, (character) => character.normalize('NFKC'))
    .replaceAll(/[\u2010-\u2015\u2212\ufe63]/g, '-')
    .replaceAll(/[〜∼]/g, '~')
    .replaceAll('、', ',');
  return CHINESE.reduce((whole, [pattern, word]) => whole.replaceAll(pattern, word), plain)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^- (?=\d)/, '-');
}

const NOTHING =
  /^(?:n\.?[/ ]?a\.?|n\.?d\.?|not? (?:applicable|available|data|determined|known|tested|measured|relevant)\b.*|unknown|undetermined|-+|\/+|无(?:资料|数据|意义)|不适用|未确定|keine daten.*|nicht anwendbar|non applicable)$/i;

/** Whether a text says that there is no value: "Not applicable", "n/a", "no data available". */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text.trim());
}
