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
    key.replaceAll('-', ''),
    key.replaceAll('-', '').toLowerCase(),
    key.replaceAll('-', ' '),
    key.replaceAll('-', '\n').toLowerCase(),
    'XDXCBCXNCQGZPG- UHFFFAOYSA -N',
    'XDXCBCX NCQGZPG-UHFFFAOYSA-N',
    `Standard InChIKey: ${key}`,
    `Std. InChI Key (std)＝${key}`.normalize('NFKC'),
    `InChI-Key：${key}`,
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

it('the first two blocks, of which the rest was cut off', () => {
  const beginning = { key: 'XDXCBCXNCQGZPG-UHFFFAOYSA', complete: false };
  expect(readInchiKey('XDXCBCXNCQGZPG-UHFFFAOYSA-')).toEqual(beginning);
  expect(readInchiKey('XDXCBCXNCQGZPGUHFFFAOYSA')).toEqual(beginning);
});

test.each([
  'photosensitive',
  'photosensitive moderators n',
  'TRIFLUOROMETHANESULFONATE',
  'tetramethylammoniumnitrnal',
  'XDXCBCXNCQGZP',
  'XDXCBCXNCQGZPG-UHFFFAOYXA-N',
  `${key}N`,
  '',
  'x'.repeat(9e4),
])('is none: %.40s', (text) => {
  expect(readInchiKey(text)).toBeUndefined();
});
