/** Water of crystallisation in names. */
import { claim, type Claim } from './claim.ts';

const NUMBERS: Record<string, number> = {
  hemi: 0.5,
  mono: 1,
  sesqui: 1.5,
  di: 2,
  tri: 3,
  tetra: 4,
  penta: 5,
  hexa: 6,
  hepta: 7,
  octa: 8,
  nona: 9,
  deca: 10,
  undeca: 11,
  dodeca: 12,
  tetradeca: 14,
  hexadeca: 16,
  octadeca: 18,
};
/** German "Pentahydrat" as well. */
const HYDRATE = new RegExp(`(${Object.keys(NUMBERS).join('|')})hydrate?\\b`, 'i');
const FIGURES = [
  /(?<![\d.])(\d+(?:\.\d+)?)-hydrate?\b/i,
  /[·•∙⋅*.]\s*(\d*\.?\d*)\s*H2O\b/,
  /(?<=[\s,(])x?\s?(\d+(?:\.\d+)?)\s?H2O\b/,
];

/**
 * Molecules of water for each formula unit; 0 for "anhydrous". "Hydrate", "xH2O" and "½ H2O" name
 * no number that can be compared.
 */
export function watersOf(name: string): Claim<number> | undefined {
  const [word, prefix] = HYDRATE.exec(name) ?? [];
  if (word && prefix) return { text: word, value: NUMBERS[prefix.toLowerCase()] ?? Number.NaN };
  const [ratio, first, last] = /\bhydrate\s*\((\d+)(?::\d+)*:(\d+)\)/i.exec(name) ?? [];
  if (ratio) return { text: ratio, value: Number(last) / Number(first) };
  for (const pattern of FIGURES) {
    const [figure, n] = pattern.exec(name) ?? [];
    if (figure) return { text: figure.trim(), value: Number(n === '' ? 1 : n) };
  }
  return claim(name, /\banhydrous\b/i, 0);
}
