import { fold } from '#search/names/fold.ts';

/** The letters of a word, in small letters. */
export function classKey(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The keys under which a text may be filed: as typed, and in the singular. */
export function classKeys(text: string): string[] {
  const key = classKey(text);
  return [key, ...(/[^s]s$/.test(key) ? [key.slice(0, -1)] : [])];
}
