import { expect, test } from 'vitest';
import { decodeText, kindOfFile } from '#tables/file-text.ts';
import { unpackedSize } from '#tables/xlsx.ts';

test('files are told by their first bytes', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(kindOfFile(bytes('PK\u0003\u0004rest'))).toBe('xlsx');
  expect(kindOfFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe('oldExcel');
  expect(kindOfFile(bytes('%PDF-1.7'))).toBe('other');
  expect(kindOfFile(Uint8Array.of(1, 2, 0, 4))).toBe('other');
  expect(kindOfFile(bytes('2142-70-3\n'))).toBe('text');
});

test('texts are decoded as UTF-8, UTF-16 or Windows-1252', () => {
  expect(decodeText(Uint8Array.of(0xce, 0xb1))).toBe('α');
  expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xb1, 0x03))).toBe('α');
  expect(decodeText(Uint8Array.of(0x53, 0xe4, 0x75, 0x72, 0x65))).toBe('Säure');
});

test('what is no archive has no unpacked size', () => {
  expect(unpackedSize(new TextEncoder().encode('PK\u0003\u0004broken'))).toBeUndefined();
  expect(unpackedSize(new Uint8Array())).toBeUndefined();
});
