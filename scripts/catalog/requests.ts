import { access, writeFile } from 'node:fs/promises';
import { shortText } from '#quote/requests/buyer-request.ts';
import { mergeSame } from '#quote/requests/merge.ts';
import { COLUMNS, requestRows, type RequestRow } from '#quote/requests/request-rows.ts';
import { disarm, writeCsv } from '#tables/csv.ts';
import { writeXlsx } from '#tables/write-xlsx.ts';
import { readRequestFiles } from './request-files.ts';
import { openToday } from './today.ts';

/**
 * Writes the requests of buyers as one table, to standard output or to a new file.
 * @returns 0 if all was read, 1 if some was not, 2 if nothing was or the table cannot be written
 */
export async function requestTable(files: readonly string[], out?: string): Promise<number> {
  const write = out === undefined ? undefined : WRITERS[endingOf(out)];
  if (out !== undefined) {
    if (!write) return refuse(`--out ${out}: name a file that ends in .csv, .xlsx or .json.`);
    if (await exists(out))
      return refuse(`--out ${out}: the file is there already. Name another, or remove it first.`);
  }
  const { requests, unread, passed } = await readRequestFiles(files);
  for (const { source, why } of unread) console.error(`${shown(source)}: ${shown(why)}.`);
  if (passed.length > 0)
    console.error(`Passed over, as they are no requests: ${passed.map(shown).join(', ')}.`);
  if (requests.length === 0) return refuse('No request was read; no table was written.');
  const { catalog, refused } = await openToday();
  if (refused.length > 0)
    console.error(
      `Not compared with ${String(refused.length)} product files with problems (npm run catalog -- check): ${refused.slice(0, 5).join(', ')}.`,
    );
  const merged = mergeSame(requests);
  const rows = await requestRows(merged, catalog);
  if (out === undefined || !write) process.stdout.write(asCsv(rows, true));
  else {
    const problem = await writeNew(out, await write(rows));
    if (problem !== undefined) return refuse(problem);
  }
  console.error(summary(merged, rows, unread.length));
  return unread.length > 0 ? 1 : 0;
}

const WRITERS: Readonly<Record<string, (rows: RequestRow[]) => Promise<Uint8Array | string>>> = {
  csv: (rows) => Promise.resolve(asCsv(rows, false)),
  json: (rows) => Promise.resolve(`${JSON.stringify(rows, null, 2)}\n`),
  xlsx: async (rows) => new Uint8Array(await (await writeXlsx(asTable(rows))).arrayBuffer()),
};

function asTable(rows: readonly RequestRow[]): string[][] {
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => row[column]))];
}

/** Without a cell that runs as a formula; a terminal needs no byte order mark. */
function asCsv(rows: readonly RequestRow[], noMark: boolean): string {
  return writeCsv(asTable(rows), { guard: disarm, quoteAll: true, noMark });
}

function endingOf(file: string): string {
  return /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** @returns why it was not written */
async function writeNew(file: string, content: Uint8Array | string): Promise<string | undefined> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return `--out ${file}: cannot be written: ${error instanceof Error ? error.message : ''}.`;
  }
}

function summary(
  merged: readonly { alsoIn: string[] }[],
  rows: readonly RequestRow[],
  unread: number,
): string {
  const again = merged.reduce((sum, { alsoIn }) => sum + alsoIn.length, 0);
  const toLookAt = rows.filter(({ look_at }) => look_at !== '').length;
  return [
    `${counted(merged.length, 'request')}, ${counted(rows.length, 'line')}`,
    again > 0 && `${counted(again, 'repetition')} merged (column also_in)`,
    toLookAt > 0 && `${counted(toLookAt, 'line')} to look at (column look_at)`,
    unread > 0 && `${counted(unread, 'part')} not read, named above`,
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.');
}

function counted(number: number, word: string): string {
  return `${String(number)} ${word}${number === 1 ? '' : 's'}`;
}

function refuse(message: string): number {
  console.error(message);
  return 2;
}

/** Texts of foreign files on a terminal. */
function shown(text: string): string {
  return shortText(text, 400);
}
