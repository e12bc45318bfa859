import { HIT_KINDS } from '#search/readings/registry.ts';
import type { Hit, SearchAnswer } from './answer.ts';
import {
  describeAnswer,
  describeCount,
  describeReading,
  describeWhy,
  type SearchStrings,
} from './describe.ts';

/**
 * The answer for one line of JSON: `{"query","verdict","readings","total","hits":[{"id","cas",
 * "certain","why"}],"ms"}`, and `notCompared` with its reason.
 * @param total how many there are
 * @param hits those to print, with the first of them at most
 * @param ms time that the search took, in milliseconds
 */
export function answerJson(
  answer: SearchAnswer,
  total: number,
  hits: readonly Hit[],
  ms: number,
): string {
  const { query, verdict, readings, notCompared } = answer;
  const isHeld = verdict === 'held';
  return JSON.stringify({
    query,
    verdict,
    ...(notCompared && { notCompared }),
    readings,
    total,
    hits: hits.map(({ id, record, why }) => ({
      id,
      ...(record.cas && { cas: record.cas }),
      certain: isHeld && why.some(({ kind }) => HIT_KINDS[kind].verdict === 'held'),
      why,
    })),
    ms: Math.round(ms * 1000) / 1000,
  });
}

/**
 * The answer as lines of text for a terminal.
 * @param total how many hits there are
 */
export function answerLines(
  strings: SearchStrings,
  answer: SearchAnswer,
  total: number,
  hits: readonly Hit[],
): string[] {
  const lines = hits.flatMap(({ id, why, record }) => {
    const reasons = why.map((one) => `${describeWhy(strings, one)}: ${one.matched}`);
    return [
      `  ${[id, record.formula, record.name].filter(Boolean).join('  ')}`,
      ...(reasons.length > 0 ? [`    ${reasons.join('; ')}`] : []),
    ];
  });
  const count = describeCount(strings, answer, total);
  return [
    ...(answer.taken.kind === 'empty' ? [] : [describeReading(strings, answer.taken)]),
    ...describeAnswer(strings, answer),
    ...(count === undefined ? [] : [count]),
    ...lines,
  ];
}
