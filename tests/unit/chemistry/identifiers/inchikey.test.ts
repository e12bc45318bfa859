import { describe, expect, it, test } from 'vitest';
import { inchiKeySkeleton, readInchiKey } from '#chemistry/identifiers/inchikey.ts';

const key = 'XDXCBCXNCQGZPG-UHFFFAOYSA-N';

describe('a whole InChIKey', () => {
  test.each([
    key,
    key.toLowerCase(),
    ` ${key} `,
    `InChIKey=${key}`,
    `INCHIKEY = ${key}`,
    `InChI Key: ${key}`,
    key.replaceAll('-', '‑'),
  ])('%s', (text) => {
    expect(readInchiKey(text)).toEqual({ key, complete: true });
  });
});

it('the first block alone', () => {
  const skeleton = { key: 'XDXCBCXNCQGZPG', complete: false };
  expect(readInchiKey('XDXCBCXNCQGZPG')).toEqual(skeleton);
  expect(readInchiKey('InChIKey=xdxcbcxncqgzpg')).toEqual(skeleton);
  expect(inchiKeySkeleton(key)).toBe('XDXCBCXNCQGZPG');
});

test.each([
  'photosensitive',
  'XDXCBCXNCQGZP',
  'XDXCBCXNCQGZPG-UHFFFAOYXA-N',
  `${key}N`,
  '',
  'x'.repeat(9e4),
])('is none: %.40s', (text) => {
  expect(readInchiKey(text)).toBeUndefined();
});
