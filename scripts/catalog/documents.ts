import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentDirectory } from '#catalog/content/files.ts';
import { judgeDocument, type DocumentJudgement } from '#catalog/documents/judge-document.ts';
import { knownProducts } from '#catalog/documents/known-products.ts';
import { place, placingOf, type Placed } from '#catalog/documents/place-documents.ts';
import { MAX_PDF_BYTES, PdfReader } from '#catalog/documents/read-pdf.ts';

interface Options {
  dryRun: boolean;
  language: string | undefined;
}

/** A file with what became of it. */
interface Report {
  source: string;
  state: 'taken' | 'unchanged' | 'refused';
  said: string[];
}

type Judged = { source: string; bytes: Uint8Array } & DocumentJudgement;

/** Files that systems leave in folders. */
const LEFT_BY_SYSTEMS = /^(?:\.|Thumbs\.db$|desktop\.ini$|~\$)/i;

/**
 * Sorts the PDF files of a folder into content/documents/.
 * @returns 0 if no file was refused, 1 if some were, 2 if there was nothing to read
 */
export async function sortDocuments(
  folder: string,
  { dryRun, language }: Options,
): Promise<number> {
  const files = await filesBelow(folder).catch((error: unknown) => String(error));
  if (typeof files === 'string' || files.length === 0) {
    console.error(
      `${folder} is no folder with files that can be read. Name the folder with the PDF files.`,
    );
    return 2;
  }
  const contentDir = contentDirectory();
  const { products, refused } = await knownProducts(contentDir);
  if (refused.length > 0)
    console.error(
      `Not matched with ${String(refused.length)} product files with problems (npm run catalog -- check): ${refused.slice(0, 5).join(', ')}.`,
    );
  const options = { products, language, today: new Date().toISOString().slice(0, 10) };
  const judged: Judged[] = [];
  const reader = new PdfReader();
  try {
    for (const source of files) judged.push(await judge(folder, source, reader, options));
  } finally {
    await reader.close();
  }
  const reports = await placeAll(judged, contentDir, dryRun);
  print(reports, dryRun);
  return reports.some(({ state }) => state === 'refused') ? 1 : 0;
}

/** Links are not followed: they may lead round in a circle. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter(({ name }) => !LEFT_BY_SYSTEMS.test(name))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}

async function judge(
  folder: string,
  source: string,
  reader: PdfReader,
  options: Parameters<typeof judgeDocument>[1],
): Promise<Judged> {
  const failed = (why: string) => ({ source, bytes: NO_BYTES, problems: [why], rename: '' });
  try {
    const { size } = await stat(source);
    if (size > MAX_PDF_BYTES) return failed(`is larger than ${String(MAX_PDF_BYTES / 1e6)} MB`);
    const bytes = new Uint8Array(await readFile(source));
    const reading = await reader.read(bytes);
    if (reading.problem !== undefined) return failed(reading.problem);
    const path = relative(folder, source).split(sep);
    return { source, bytes, ...judgeDocument({ path, lines: reading.lines }, options) };
  } catch (error) {
    return failed(`cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

const NO_BYTES = new Uint8Array();

async function placeAll(
  judged: readonly Judged[],
  contentDir: string,
  dryRun: boolean,
): Promise<Report[]> {
  const known = judged.flatMap((one): Placed[] => (one.problems ? [] : [one]));
  const reports: Report[] = [];
  for (const one of judged) {
    const { source } = one;
    if (one.problems) {
      const rename = one.rename ? [`name it: ${one.rename}`] : [];
      reports.push({ source, state: 'refused', said: [...one.problems, ...rename] });
      continue;
    }
    const placing = await placingOf(one, known, contentDir);
    const target = `documents/${one.id}/${one.file}`;
    if (placing.state === 'refused')
      reports.push({ source, state: 'refused', said: [placing.why] });
    else if (placing.state === 'unchanged')
      reports.push({ source, state: 'unchanged', said: [`is there as ${target}`] });
    else reports.push(await copied(one, target, contentDir, dryRun));
  }
  return reports;
}

async function copied(
  one: Placed & { from: string[] },
  target: string,
  contentDir: string,
  dryRun: boolean,
): Promise<Report> {
  const { source, from } = one;
  try {
    if (!dryRun) await place(one, contentDir);
    return { source, state: 'taken', said: [`→ ${target}`, ...from] };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { source, state: 'refused', said: [`${target} cannot be written: ${why}`] };
  }
}

function print(reports: readonly Report[], dryRun: boolean): void {
  const titles = {
    taken: dryRun ? 'Would be taken' : 'Taken',
    unchanged: 'Unchanged',
    refused: 'Refused',
  };
  const of = (state: Report['state']) => reports.filter((one) => one.state === state);
  for (const state of ['taken', 'unchanged', 'refused'] as const) {
    if (of(state).length === 0) continue;
    console.log(`${titles[state]}:`);
    for (const { source, said } of of(state))
      console.log([`  ${shown(source)}`, ...said.map((text) => `    ${shown(text)}`)].join('\n'));
  }
  const counts = (['taken', 'unchanged', 'refused'] as const).map(
    (state) => `${String(of(state).length)} ${state}`,
  );
  console.log(
    `${String(reports.length)} files: ${counts.join(', ')}.${dryRun ? ' Nothing was written.' : ''}`,
  );
}

/** Texts of foreign files on a terminal, without control characters. */
function shown(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ').slice(0, 1000);
}
