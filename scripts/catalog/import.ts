import { contentDirectory } from '#catalog/content/files.ts';
import { ImportError } from '#catalog/import/columns.ts';
import { importNew, type ImportOptions, type NewReport } from '#catalog/import/import-new.ts';
import { GONE, type Gone } from '#catalog/import/folder/plan-update.ts';
import { importUpdate } from '#catalog/import/import-update.ts';
import { progressOn } from '#catalog/import/progress.ts';
import { requireCurrency, requireDay } from '#catalog/import/read-products.ts';
import { newReportText, updateReportText } from '#catalog/import/report.ts';
import type { Encoding } from '#tables/decode.ts';

export interface ImportArguments {
  table: string;
  /** Folder to make, or folder to bring up to date: one of the two. */
  out: string | undefined;
  update: string | undefined;
  map: string[];
  category: string | undefined;
  makesCategories: boolean;
  fromNames: boolean;
  encoding: Encoding | undefined;
  date: string | undefined;
  currency: string | undefined;
  gone: string | undefined;
  language: string | undefined;
  isDry: boolean;
}

/** Converts a table into a content folder, or merges it into one; 1 if a row is refused. */
export async function importTable(args: ImportArguments): Promise<number> {
  const { out, update, date, currency, gone, isDry, ...others } = args;
  const today = new Date().toISOString().slice(0, 10);
  const options: ImportOptions = {
    ...others,
    today,
    date: date === undefined ? today : requireDay(date),
    isDateNamed: date !== undefined,
    currency: currency === undefined ? undefined : requireCurrency(currency),
    progress: progressOn(process.stderr, 'Checked', 'products'),
  };
  if (update !== undefined) {
    const report = await importUpdate(update, { ...options, gone: requireGone(gone), isDry });
    const { details, summary } = updateReportText(report, update, isDry);
    print(details, summary);
    return isRefused(report) ? 1 : 0;
  }
  const report = await importNew(out ?? '', contentDirectory(), options);
  const { details, summary } = newReportText(report, out ?? '');
  print(details, summary);
  return isRefused(report) || report.accepted === 0 ? 1 : 0;
}

function isRefused({ refused, documents }: Pick<NewReport, 'refused' | 'documents'>): boolean {
  return refused.length > 0 || documents.some(({ state }) => state === 'refused');
}

function print(details: string, summary: string): void {
  if (details !== '') console.error(details);
  console.log(summary);
}

function requireGone(text: string | undefined): Gone {
  const gone = GONE.find((one) => one === (text ?? 'keep'));
  if (gone) return gone;
  throw new ImportError(`--gone ${text ?? ''}: write one of ${GONE.join(', ')}.`);
}
