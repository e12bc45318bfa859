import { Fragment } from 'react';
import type { Why } from '#search/answer.ts';

interface Props {
  text: string;
  /** Parts to mark, in order, without overlap. */
  marks: Why['marks'];
}

/** A text in which the parts that matched are marked. */
export function Marked({ text, marks }: Props) {
  return (
    <>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
