/** Sorts PDF files into content/documents/: what each is, where it belongs, and whether it is there. */
import { readFile, stat } from 'node:fs/promises';
import { judgeDocument, type DocumentJudgement, type JudgeOptions } from './judge-document.ts';
import { place, placingOf, type Placed } from './place-documents.ts';
import { MAX_PDF_BYTES, PdfReader } from './read-pdf.ts';

export interface SortOptions extends JudgeOptions {
  contentDir: string;
  dryRun: boolean;
}

/** A file to sort. */
export interface PdfFile {
  /** Where it is. */
  source: string;
  /** Its name, and those of its folders that may say of which product it is. */
  path: string[];
}

/** A file with what became of it. */
export interface SortedDocument {
  source: string;
  state: 'taken' | 'unchanged' | 'refused';
  said: string[];
}

type Judged = { source: string; bytes: Uint8Array } & DocumentJudgement;

/** Judges all files, and copies those of which it is known where they belong. */
export async function sortDocuments(
  files: readonly PdfFile[],
  options: SortOptions,
): Promise<SortedDocument[]> {
  const judged: Judged[] = [];
  const reader = new PdfReader();
  try {
    for (const file of files) judged.push(await judge(file, reader, options));
  } finally {
    await reader.close();
  }
  return placeAll(judged, options);
}

async function judge(
  { source, path }: PdfFile,
  reader: PdfReader,
  options: JudgeOptions,
): Promise<Judged> {
  const failed = (why: string) => ({ source, bytes: NO_BYTES, problems: [why], rename: '' });
  try {
    const { size } = await stat(source);
    if (size > MAX_PDF_BYTES) return failed(`is larger than ${String(MAX_PDF_BYTES / 1e6)} MB`);
    const bytes = new Uint8Array(await readFile(source));
    const reading = await reader.read(bytes);
    if (reading.problem !== undefined) return failed(reading.problem);
    return { source, bytes, ...judgeDocument({ path, lines: reading.lines }, options) };
  } catch (error) {
    return failed(`cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

const NO_BYTES = new Uint8Array();

async function placeAll(
  judged: readonly Judged[],
  { contentDir, dryRun }: SortOptions,
): Promise<SortedDocument[]> {
  const known = judged.flatMap((one): Placed[] => (one.problems ? [] : [one]));
  const reports: SortedDocument[] = [];
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
): Promise<SortedDocument> {
  const { source, from } = one;
  try {
    if (!dryRun) await place(one, contentDir);
    return { source, state: 'taken', said: [`→ ${target}`, ...from] };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { source, state: 'refused', said: [`${target} cannot be written: ${why}`] };
  }
}
