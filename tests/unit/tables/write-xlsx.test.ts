import { afterEach, expect, test, vi } from 'vitest';
import { MAX_CELL, writeXlsx } from '#tables/write-xlsx.ts';
import { readXlsx } from '#tables/xlsx.ts';

afterEach(() => {
  vi.useRealTimers();
});

const written = async (rows: string[][]) => {
  const blob = await writeXlsx(rows);
  const sheets = await readXlsx(new Uint8Array(await blob.arrayBuffer()));
  return typeof sheets === 'string' ? sheets : sheets[0]?.rows;
};

test('what was written is read back: numbers that are no dates, formulas that do not run', async () => {
  const rows = [
    ['cas', 'name'],
    ['58-08-2', '=1+1'],
    ['', ' blank lead\nline\ttab <b>&"'],
    ['007', '_x0041_ 2-溴环己酮 😀'],
  ];
  expect(await written(rows)).toEqual(rows);
});

test('a table is the same file on another day', async () => {
  const bytesOn = async (day: string) => {
    vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
    const blob = await writeXlsx([['cas'], ['58-08-2']]);
    return Buffer.from(await blob.arrayBuffer()).toString('base64');
  };
  expect(await bytesOn('2026-11-27T10:00:00Z')).toBe(await bytesOn('2027-03-01T23:59:58Z'));
});

test('a cell that Excel would not open is refused', async () => {
  await expect(writeXlsx([['x'.repeat(MAX_CELL + 1)]])).rejects.toThrow('Excel opens 32767');
});
