import { expect, test } from 'vitest';
import { decodeText } from '#tables/decode.ts';

const bytes = (hex: string) => Uint8Array.from(hex.split(' '), (byte) => parseInt(byte, 16));

test.each([
  ['utf-8', 'α', 'ce b1'],
  ['utf-8', 'CAS', 'ef bb bf 43 41 53'],
  ['utf-16le', 'α', 'ff fe b1 03'],
  ['utf-16be', 'α', 'fe ff 03 b1'],
  ['utf-16le', '50-00-0', '35 00 30 00 2d 00 30 00 30 00 2d 00 30 00'],
  ['gb18030', '2-溴环己酮', '32 2d e4 e5 bb b7 bc ba cd aa'],
  ['gb18030', 'α-溴代环己酮', 'a6 c1 2d e4 e5 b4 fa bb b7 bc ba cd aa'],
  ['shift_jis', 'アセトン', '83 41 83 5a 83 67 83 93'],
  ['shift_jis', '2-ブロモ酸', '32 2d 83 75 83 8d 83 82 8e 5f'],
  ['windows-1252', 'Säure', '53 e4 75 72 65'],
  ['windows-1252', '2’-Iodo', '32 92 2d 49 6f 64 6f'],
  ['windows-1252', '2´-Iodo, 5 °C', '32 b4 2d 49 6f 64 6f 2c 20 35 20 b0 43'],
])('%s is told by its bytes: %s', (encoding, text, hex) => {
  expect(decodeText(bytes(hex))).toMatchObject({ text, encoding });
});

test('one broken byte does not make another encoding of UTF-8', () => {
  const text = new TextEncoder().encode('2′-Iodoacetophenone, 2-溴环己酮, α, β, γ');
  expect(decodeText(Uint8Array.of(...text, 0xff)).encoding).toBe('utf-8');
});

test('a person may choose another encoding; only then and by trial it is uncertain', () => {
  const gb = bytes('e4 e5');
  expect(decodeText(gb, 'shift_jis')).toMatchObject({ encoding: 'shift_jis', certain: false });
  expect(decodeText(gb)).toMatchObject({ encoding: 'gb18030', certain: false });
  expect(decodeText(bytes('41'))).toMatchObject({ encoding: 'utf-8', certain: true });
});
