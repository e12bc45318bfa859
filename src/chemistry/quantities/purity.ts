/** Purities as sheets and price lists write them. */
import { readEnds, type Ends } from './ends.ts';

export interface Purity extends Ends {
  /** "HPLC" of "≥ 98 % (HPLC)"; "metals basis" of "99.99 % (metals basis)". */
  method?: string;
}

/** "4N5" is 99.995 %: nines, and a last digit. */
const NINES = /^(\d)N(\d)?\+?$/i;

/** Reads "≥ 98 %", "98–102 %", "99.9+ %", "4N5", with its method in parentheses. */
export function readPurity(text: string): Purity | undefined {
  const plain = text.normalize('NFKC').trim();
  const [, nines = '', last = ''] = NINES.exec(plain) ?? [];
  if (nines)
    return {
      from: Number(`${'9'.repeat(Number(nines))}${last}`) / 10 ** (Number(nines) - 2 + last.length),
    };
  const read = readEnds(plain);
  const method = read && /^%\s*(?:\(([^()]+)\))?$/.exec(read.rest.replace(/^\+\s*/, ''));
  if (!read || !method) return undefined;
  return { ...read.ends, ...(method[1] && { method: method[1].trim() }) };
}

/** "≥ 98 % (HPLC)" as its purity and method. */
export function splitPurity(text: string): { purity: string; method?: string } {
  const method = readPurity(text)?.method;
  if (method === undefined) return { purity: text };
  return { purity: text.slice(0, text.lastIndexOf('(')).trim(), method };
}
