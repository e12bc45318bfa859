import { createInterface } from 'node:readline';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { strings } from '#i18n/strings.ts';
import { hitsBeside, search as answerTo } from '#search/engine.ts';
import { identify } from '#search/structure/identify.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { Hit, SearchAnswer } from '#search/results/answer.ts';
import { answerJson, answerLines } from '#search/results/report.ts';
import { isBrowsing, listOf } from '#search/results/result-list.ts';
import { isChosen, type Selection } from '#search/results/selection.ts';
import type { Sort } from '#search/results/sort.ts';
import { openCatalog } from './open-catalog.ts';

interface Options {
  /** Print one line of JSON instead of text. */
  json: boolean;
  /** Read one query per line from standard input and write one line of JSON for each. */
  stdin: boolean;
  /** Maximum hits that are printed. */
  limit: number;
  /** How many are left out before them. */
  offset: number;
  selection: Selection;
  sort: Sort;
}

/** Answers like the search page, from the same index. */
export async function search(text: string, options: Options): Promise<number> {
  const index = await openCatalog();
  if (options.stdin) {
    for await (const line of createInterface({ input: process.stdin }))
      console.log(await timedJson(index, line, options));
    return 0;
  }
  if (options.json) console.log(await timedJson(index, text, options));
  else {
    const answer = await answerTo(index, text, { identify });
    const { total, hits } = await listed(index, answer, options);
    const lines = answerLines(strings(DEFAULT_LANGUAGE).search, answer, total, hits);
    console.log(lines.join('\n'));
  }
  return 0;
}

async function timedJson(index: OpenIndex, text: string, options: Options): Promise<string> {
  const start = performance.now();
  const answer = await answerTo(index, text, { identify });
  const ms = performance.now() - start;
  const { total, hits } = await listed(index, answer, options);
  return answerJson(answer, total, hits, ms);
}

/** The hits in order, then numbers that are one slip away from one that is held. */
async function listed(
  index: OpenIndex,
  answer: SearchAnswer,
  options: Options,
): Promise<{ total: number; hits: Hit[] }> {
  const { limit, offset, selection, sort } = options;
  const isAsked = isChosen(selection) || sort !== 'relevance';
  if (isBrowsing(answer) && !isAsked) return { total: 0, hits: [] };
  const list = await listOf(index, answer, { selection, sort });
  const hits = await list.read(offset, offset + limit);
  const beside = isAsked ? [] : await hitsBeside(index, answer);
  const rest = beside.slice(Math.max(0, offset - list.total));
  return { total: list.total + beside.length, hits: [...hits, ...rest].slice(0, limit) };
}
