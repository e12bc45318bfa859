import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  ANSWERS_KEY,
  forgetAnswers,
  readAnswers,
  rememberAnswers,
  rememberedAnswers,
} from '#quote/message/answers.ts';
import { COUNTRIES, countriesIn, countryName } from '#quote/message/countries.ts';

/** Stub of the browser's storage, which Node does not have. */
function stubStorage(): Map<string, string> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('answers on the device', () => {
  it('are remembered, and leave nothing behind when they are forgotten', () => {
    const kept = stubStorage();
    const answers = { country: 'GR', documents: ['sds'], language: 'zh', message: 'Ω' } as const;
    expect(rememberedAnswers()).toBeUndefined();
    expect(rememberAnswers(answers)).toBe(true);
    expect(rememberedAnswers()).toEqual(answers);
    forgetAnswers();
    expect(kept.size).toBe(0);
  });

  it('are nothing where they are damaged or of another version', () => {
    const kept = stubStorage();
    for (const text of ['{', 'null', '[]', '{"version":2,"answers":{"country":"DE"}}']) {
      kept.set(ANSWERS_KEY, text);
      expect(rememberedAnswers(), text).toBeUndefined();
    }
  });

  it('are said to be not kept where storage is refused', () => {
    expect(rememberAnswers({ country: 'DE' })).toBe(false);
    expect(rememberedAnswers()).toBeUndefined();
  });

  it('are read without what does not fit', () => {
    const data = {
      country: 'Narnia',
      needBy: '2027-13-01',
      incoterm: 'DAF',
      name: 7,
      message: 'x'.repeat(2_000_000),
      documents: ['sds', 'gold', 3],
      language: 'el',
      company: 'Example',
    };
    expect(readAnswers(data)).toEqual({ documents: ['sds'], company: 'Example' });
  });
});

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each with a name in both languages', () => {
    expect(new Set(COUNTRIES).size).toBe(249);
    for (const language of ['en', 'zh'])
      expect(countriesIn(language).filter(({ code, name }) => name === code)).toEqual([]);
    expect(countryName('DE', 'zh')).toBe('德国');
    expect(countryName('XX', 'en')).toBe('');
  });
});
