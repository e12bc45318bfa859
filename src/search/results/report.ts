import type { SearchAnswer } from './answer.ts';
import {
  describeAnswer,
  describeCount,
  describeReading,
  describeWhy,
  type SearchStrings,
} from './describe.ts';

/**
 * The answer for one line of JSON: `{"query","readings","hits":[{"id","cas","why"}],"ms"}`.
 * @param ms time that the search took, in milliseconds
 */
export function answerJson({ query, readings, hits, near = [] }: SearchAnswer, ms: number): string {
  const found = [...hits, ...near].map(({ id, record, why }) => ({
    id,
    ...(record.cas && { cas: record.cas }),
    why,
  }));
  return JSON.stringify({ query, readings, hits: found, ms: Math.round(ms * 1000) / 1000 });
}

/** The answer as lines of text for a terminal. */
export function answerLines(strings: SearchStrings, answer: SearchAnswer): string[] {
  const hits = answer.hits.flatMap(({ id, why, record }) => {
    const reasons = why.map((one) => `${describeWhy(strings, one)}: ${one.matched}`);
    return [
      `  ${[id, record.formula, record.name].filter(Boolean).join('  ')}`,
      `    ${reasons.join('; ')}`,
    ];
  });
  const count = describeCount(strings, answer);
  return [
    describeReading(strings, answer.taken),
    ...describeAnswer(strings, answer),
    ...(count === undefined ? [] : [count]),
    ...hits,
  ];
}
