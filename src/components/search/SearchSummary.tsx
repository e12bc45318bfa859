import { fill } from '#i18n/translate.ts';
import type { SearchAnswer } from '#search/answer.ts';
import {
  describeAnswer,
  describeCount,
  describeReading,
  type SearchStrings,
} from '#search/describe.ts';

interface Props {
  strings: SearchStrings;
  answer: SearchAnswer;
}

/** What is announced of an answer: how the text was read, what to know of it, how many hits. */
export function SearchSummary({ strings, answer }: Props) {
  const { taken, hits, total } = answer;
  if (taken.kind === 'empty') return null;
  return (
    <>
      <p className="muted">{describeReading(strings, taken)}</p>
      {describeAnswer(strings, answer).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {total > 0 && <p className="search-count">{describeCount(strings, answer)}</p>}
      {total > hits.length && <p>{fill(strings.listed, { n: hits.length })}</p>}
    </>
  );
}
