/** Numbers of packs: whole and positive. */

/** Maximum digits of a number of packs. */
const MAX_DIGITS = 6;

export type PacksProblem = 'notPacks';

/** `packs` is empty if nothing was typed: like an amount, it may be left open. */
export type PacksReading =
  { packs: string; problem?: undefined } | { packs?: undefined; problem: PacksProblem };

/** Reads a number of packs: `3`, full-width digits; no fraction, sign or unit. */
export function readPacks(text: string): PacksReading {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { packs: '' };
  const packs = /^\d+$/.test(typed) ? typed.replace(/^0+/, '') : '';
  return packs !== '' && packs.length <= MAX_DIGITS ? { packs } : { problem: 'notPacks' };
}

/** "3 × 25 g", "2 × (6 × 2.5 L)"; the pack alone where the number is open. */
export function packsText(packs: string, pack: string): string {
  if (packs === '' || pack === '') return pack;
  return `${packs} × ${pack.includes('×') ? `(${pack})` : pack}`;
}
