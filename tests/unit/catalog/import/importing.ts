import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parse } from 'yaml';
import { importNew, type ImportOptions, type NewReport } from '#catalog/import/import-new.ts';
import { importUpdate, type UpdateOptions } from '#catalog/import/import-update.ts';
import { writeXlsx } from '#tables/write-xlsx.ts';

export type Fields = Record<string, unknown>;

export interface Imported extends NewReport {
  /** Contents of the products' files by their ids. */
  products: Record<string, Fields>;
  /** Reasons of all refused rows. */
  reasons: string[];
  doubts: string[];
}

const SILENT = { over: () => () => undefined, end: () => undefined };

/** A temporary folder for each test, with imports into `new` in it. */
export function importing() {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'import-'));
    process.env['OPSIN_JAR'] = 'none';
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  const write = async (table: string | Buffer | string[][], name: string) => {
    const path = join(folder, name);
    const bytes = Array.isArray(table)
      ? Buffer.from(await (await writeXlsx(table)).arrayBuffer())
      : table;
    await writeFile(path, bytes);
    return path;
  };
  const optionsOf = (table: string, options: Partial<UpdateOptions>): UpdateOptions => ({
    table,
    map: [],
    encoding: undefined,
    date: '2026-11-01',
    isDateNamed: true,
    currency: undefined,
    category: undefined,
    makesCategories: false,
    fromNames: false,
    today: '2026-11-01',
    language: undefined,
    gone: 'keep',
    isDry: false,
    progress: SILENT,
    ...options,
  });

  return {
    path: (...names: string[]) => join(folder, ...names),
    /** Imports a text, bytes, or rows of an XLSX file. */
    async table(
      table: string | Buffer | string[][],
      options: Partial<ImportOptions> & { name?: string } = {},
    ): Promise<Imported> {
      const { name = Array.isArray(table) ? 'table.xlsx' : 'table.csv', ...others } = options;
      const out = join(folder, 'new');
      const report = await importNew(out, 'content', optionsOf(await write(table, name), others));
      return {
        ...report,
        products: await productsIn(out),
        reasons: report.refused.flatMap(({ reasons }) => reasons),
        doubts: report.doubtful.flatMap(({ reasons }) => reasons),
      };
    },
    /** Merges a table into the folder that `table` made. */
    async update(table: string | string[][], options: Partial<UpdateOptions> = {}) {
      const name = Array.isArray(table) ? 'newer.xlsx' : 'newer.csv';
      return importUpdate(join(folder, 'new'), optionsOf(await write(table, name), options));
    },
    products: () => productsIn(join(folder, 'new')),
  };
}

async function productsIn(folder: string): Promise<Record<string, Fields>> {
  const names = await readdir(join(folder, 'products')).catch(() => []);
  const entries = names.map(async (name) => {
    const text = await readFile(join(folder, 'products', name), 'utf8');
    return [name.replace(/\.yaml$/, ''), parse(text) as Fields] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
