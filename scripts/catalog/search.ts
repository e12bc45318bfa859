import { createInterface } from 'node:readline';
import { contentDirectory } from '#catalog/content/files.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { strings } from '#i18n/strings.ts';
import { readIdCodes } from '#chemistry/structure/id-code.ts';
import { search as answerTo } from '#search/engine.ts';
import { sortRecords } from '#search/index/index-files.ts';
import { openRecords, type OpenIndex } from '#search/index/open-index.ts';
import { answerJson, answerLines } from '#search/results/report.ts';
import { catalogRecords } from './records.ts';

interface Options {
  /** Print one line of JSON instead of text. */
  json: boolean;
  /** Read one query per line from standard input and write one line of JSON for each. */
  stdin: boolean;
}

/** Answers like the search box, from the same index. */
export async function search(text: string, { json, stdin }: Options): Promise<number> {
  const index = await openCatalog();
  if (stdin) {
    for await (const line of createInterface({ input: process.stdin }))
      console.log(await timedJson(index, line));
    return 0;
  }
  if (json) console.log(await timedJson(index, text));
  else
    answerLines(strings(DEFAULT_LANGUAGE).search, await answer(index, text)).forEach((line) => {
      console.log(line);
    });
  return 0;
}

async function openCatalog(): Promise<OpenIndex> {
  const { records, refused } = await catalogRecords(contentDirectory());
  if (refused.length > 0)
    console.error(
      `Left out ${String(refused.length)} product files with problems (npm run catalog -- check): ${refused.slice(0, 5).join(', ')}`,
    );
  return openRecords(sortRecords(records));
}

/** Computes ID codes directly with the toolkit; in a browser a worker does it. */
function answer(index: OpenIndex, text: string) {
  return answerTo(index, text, { identify: (smiles) => Promise.resolve(readIdCodes(smiles)) });
}

async function timedJson(index: OpenIndex, text: string): Promise<string> {
  const start = performance.now();
  const answered = await answer(index, text);
  return answerJson(answered, performance.now() - start);
}
