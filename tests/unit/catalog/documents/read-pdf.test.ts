import { afterAll, describe, expect, it } from 'vitest';
import { PdfReader } from '#catalog/documents/read-pdf.ts';
import { makePdf } from './make-pdf.ts';

const reader = new PdfReader();
afterAll(() => reader.close());

async function problem(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  return (await reader.read(bytes)).problem;
}

describe('the first page of a PDF', () => {
  it('is read line by line, in any script', async () => {
    const lines = [
      'SAFETY DATA SHEET',
      ['Revision date:', '15.01.2026'],
      'gemäß Verordnung – 2′-Iodoacetophenone',
      '化学品安全技术说明书',
    ];
    expect(await reader.read(makePdf({ lines }))).toEqual({
      lines: lines.map((line) => (typeof line === 'string' ? line : line.join(' '))),
    });
    expect(await reader.read(makePdf())).toEqual({ lines: [] });
  });

  it.each([
    ['nothing', new Uint8Array(), 'is empty'],
    ['a text', new TextEncoder().encode('Safety data sheet'), 'is not a PDF'],
    ['a head only', new TextEncoder().encode('%PDF-1.7\n%%EOF'), 'is damaged'],
    ['half a file', makePdf({ lines: ['x'] }).slice(0, 300), 'is damaged'],
  ])('is not read of %s', async (_, bytes, why) => {
    expect(await problem(bytes)).toContain(why);
  });

  it.each([
    ['script', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }, 'script'],
    ['script in other letters', { catalog: '/AA << /WC << /S /J#61vaScript >> >>' }, 'script'],
    ['packed script', { packed: '9 0 << /S /JavaScript /JS (x) >>' }, 'script'],
    ['files', { catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' }, 'embedded files'],
    ['a program', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }, 'starts a program'],
    ['a form', { catalog: '/AcroForm << /XFA 9 0 R >>' }, 'XFA'],
    ['a password', { trailer: '/Encrypt << /Filter /Standard >>' }, 'is encrypted'],
  ])('is refused with %s', async (_, parts, what) => {
    expect(await problem(makePdf({ lines: ['x'], ...parts }))).toContain(what);
  });

  it('may speak of scripts, and open at a place', async () => {
    const parts = { lines: ['/JavaScript /Launch /JS'], catalog: '/OpenAction [3 0 R /Fit]' };
    expect(await problem(makePdf(parts))).toBeUndefined();
  });

  it('is refused where objects unpack to too much, or not at all', async () => {
    expect(await problem(makePdf({ packed: 'a'.repeat(110_000_000) }))).toContain('unpacked');
  });
});
