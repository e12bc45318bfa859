import { createInterface } from 'node:readline';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { strings } from '#i18n/strings.ts';
import { search as answerTo } from '#search/engine.ts';
import { identify } from '#search/structure/identify.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { Hit, SearchAnswer } from '#search/results/answer.ts';
import { readHits } from '#search/results/hits.ts';
import { answerJson, answerLines } from '#search/results/report.ts';
import { openCatalog } from './open-catalog.ts';

interface Options {
  /** Print one line of JSON instead of text. */
  json: boolean;
  /** Read one query per line from standard input and write one line of JSON for each. */
  stdin: boolean;
  /** Maximum hits that are printed. */
  limit: number;
}

/** Answers like the search box, from the same index. */
export async function search(text: string, { json, stdin, limit }: Options): Promise<number> {
  const index = await openCatalog();
  if (stdin) {
    for await (const line of createInterface({ input: process.stdin }))
      console.log(await timedJson(index, line, limit));
    return 0;
  }
  if (json) console.log(await timedJson(index, text, limit));
  else {
    const answer = await answerTo(index, text, { identify });
    const lines = answerLines(
      strings(DEFAULT_LANGUAGE).search,
      answer,
      await firstHits(index, answer, limit),
    );
    console.log(lines.join('\n'));
  }
  return 0;
}

async function timedJson(index: OpenIndex, text: string, limit: number): Promise<string> {
  const start = performance.now();
  const answer = await answerTo(index, text, { identify });
  const ms = performance.now() - start;
  return answerJson(answer, await firstHits(index, answer, limit), ms);
}

/** The first hits, then numbers that are one slip away from one that is held. */
async function firstHits(index: OpenIndex, answer: SearchAnswer, limit: number): Promise<Hit[]> {
  const { hits, found, taken, near = [] } = answer;
  const more = await readHits(index, found, hits.length, limit, taken);
  return [...hits, ...more, ...near].slice(0, limit);
}
