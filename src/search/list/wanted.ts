import type { ListEntry } from './entry.ts';

/** What an entry asks for, as fields of a line of the quote list. */
export function wantedOf({ amount, purity }: ListEntry): {
  amount?: string;
  unit?: 'mg' | 'g' | 'kg' | 't' | 'mL' | 'L';
  purity?: string;
} {
  return { ...amount, ...(purity !== undefined && { purity }) };
}
