import { beforeEach, expect, test, vi } from 'vitest';
import {
  keepSearches,
  MAX_RECENT,
  recentSearches,
  recordSearch,
  stopKeeping,
} from '#components/search/box/recent-searches.ts';

const KEY = 'chemical-catalog.recent-searches';
const kept = new Map<string, string>();
const device = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', device);
});

test('nothing is kept before the visitor asks for it', () => {
  recordSearch('C8H7IO');
  expect(recentSearches()).toBeUndefined();
  expect(kept.size).toBe(0);
});

test('the last searches are kept, the newest first, each once', () => {
  expect(keepSearches()).toBe(true);
  for (let at = 1; at <= MAX_RECENT + 2; at++) recordSearch(`C${String(at)}`);
  recordSearch('C5');
  recordSearch('');
  expect(recentSearches()).toEqual(['C5', 'C10', 'C9', 'C8', 'C7', 'C6', 'C4', 'C3']);
});

test('clearing keeps on keeping, stopping deletes', () => {
  keepSearches();
  recordSearch('C8H7IO');
  keepSearches();
  expect(recentSearches()).toEqual([]);
  recordSearch('Co');
  recordSearch('CO');
  expect(recentSearches()).toEqual(['CO', 'Co']);
  stopKeeping();
  expect(kept.size).toBe(0);
  recordSearch('phenol');
  expect(recentSearches()).toBeUndefined();
});

test.each(['', '{', '[]', '7', '{"version":2,"texts":["a"]}', '{"version":1}'])(
  'a damaged %j counts as nothing and is replaced when the visitor asks',
  (text) => {
    kept.set(KEY, text);
    expect(recentSearches()).toBeUndefined();
    recordSearch('a');
    expect(kept.get(KEY)).toBe(text);
    keepSearches();
    expect(recentSearches()).toEqual([]);
  },
);

test('what is no text is left out', () => {
  kept.set(KEY, '{"version":1,"texts":["a",1,null,"","a","b",{}]}');
  expect(recentSearches()).toEqual(['a', 'b']);
});

test('a browser that refuses storage, or has no room, breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  kept.set(KEY, '{"version":1,"texts":["a"]}');
  vi.stubGlobal('localStorage', { ...device, setItem: refuse });
  expect(keepSearches()).toBe(false);
  recordSearch('b');
  expect(recentSearches()).toEqual(['a']);
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(recentSearches()).toBeUndefined();
  recordSearch('b');
  stopKeeping();
});
