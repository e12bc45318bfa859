import { expect, test } from 'vitest';
import { MAX_CELL, writeXlsx } from '#tables/write-xlsx.ts';
import { readXlsx } from '#tables/xlsx.ts';

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

test('a cell that Excel would not open is refused', async () => {
  await expect(writeXlsx([['x'.repeat(MAX_CELL + 1)]])).rejects.toThrow('Excel opens 32767');
});
