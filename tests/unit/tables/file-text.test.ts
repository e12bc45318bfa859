import { expect, test } from 'vitest';
import { kindOfFile } from '#tables/file-text.ts';
import { unpackedSize } from '#tables/xlsx.ts';

test('files are told by their first bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(kindOfFile(bytes('PK\u0003\u0004rest'))).toBe('xlsx');
  expect(kindOfFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('oldExcel');
  expect(kindOfFile(bytes('%PDF-1.7'))).toBe('other');
  expect(kindOfFile(Uint8Array.of(1, 2, 0, 4))).toBe('other');
  expect(kindOfFile(bytes('2142-70-3\n'))).toBe('text');
  expect(kindOfFile(Uint8Array.of(0x35, 0, 0x30, 0, 0x2d, 0))).toBe('text');
});

test('what is no archive has no unpacked size', () => {
  expect(unpackedSize(new TextEncoder().encode('PK\u0003\u0004broken'))).toBeUndefined();
  expect(unpackedSize(new Uint8Array())).toBeUndefined();
});
