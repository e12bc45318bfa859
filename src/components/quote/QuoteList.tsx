import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { paths } from '#i18n/paths.ts';
import { fill, type Strings } from '#i18n/translate.ts';
import type { Channel } from '#quote/channels.ts';
import { checkRequest, isComplete } from '#quote/check-request.ts';
import { composeRequest } from '#quote/compose.ts';
import { addLine, changeLine, isListed, MAX_LINES, removeLine, restoreLine } from '#quote/list.ts';

import AddByNumber from './AddByNumber.tsx';
import { lookUp, readAsked, takeAskedFromAddress } from './ask-by-number.ts';
import './quote.css';
import './quote-list.css';
import QuoteLines, { lineName } from './QuoteLines.tsx';
import RequestFields, { NO_ANSWERS } from './RequestFields.tsx';
import SendRequest from './SendRequest.tsx';
import { useQuoteList, type QuoteListHandle } from './use-quote-list.ts';

interface Props {
  channels: readonly Channel[];
  words: Strings['quote'];
}

/** What has just happened, and how to take it back. */
interface Notice {
  text: string;
  undo?: () => void;
}

/** The island of /quote/: the list, the answers, the text and the ways to send it. */
export default function QuoteList({ channels, words }: Props) {
  const { list, kept, change } = useQuoteList();
  const [notice, setNotice] = useState<Notice>();
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const [tried, setTried] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { page } = words;

  const request = { lines: list, ...answers };
  const problems = checkRequest(request);

  const ask = (text: string) => askFor(text, { list, change }, page, setNotice);
  const askFirst = useRef(ask);
  useEffect(() => {
    for (const text of takeAskedFromAddress()) {
      const refusal = askFirst.current(text);
      if (refusal !== undefined) setNotice({ text: refusal });
    }
  }, []);

  const isReady = () => {
    if (isComplete(problems)) return true;
    flushSync(() => {
      setTried(true);
    });
    root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return false;
  };

  return (
    <div ref={root} className="stack quote-list">
      <div role="status" className="stack">
        {!kept && <p className="note note-caution">{page.notKept}</p>}
        {notice && (
          <p className="note cluster">
            <span>{notice.text}</span>
            {notice.undo && (
              <button type="button" className="button button-small" autoFocus onClick={notice.undo}>
                {page.undo}
              </button>
            )}
          </p>
        )}
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {page.products}
      </h2>
      {list.length === 0 && (
        <p>
          {page.empty} {page.emptyHint} <a href={paths.products()}>{page.allProducts}</a>
        </p>
      )}
      <QuoteLines
        list={list}
        words={words}
        strict={tried}
        onChange={(cas, changed) => {
          change((lines) => changeLine(lines, cas, changed));
        }}
        onRemove={(line, at) => {
          change((lines) => removeLine(lines, line.cas));
          const undo = () => {
            change((lines) => restoreLine(lines, line, at));
            setNotice(undefined);
            heading.current?.focus();
          };
          setNotice({ text: fill(page.removed, { name: lineName(line, words) }), undo });
        }}
      />
      <AddByNumber words={page} onAdd={ask} />
      {list.length > 0 && (
        <>
          <h2>{page.request}</h2>
          <div className="quote-columns">
            <RequestFields
              answers={answers}
              problems={tried ? problems.fields : {}}
              words={words}
              onChange={setAnswers}
            />
            <SendRequest
              channels={channels}
              request={composeRequest(request, words.text)}
              words={words}
              isReady={isReady}
            />
          </div>
        </>
      )}
    </div>
  );
}

/**
 * Puts a product on the list at once, by its number, and names it as soon as its data arrive.
 * @returns what is wrong with the number, where something is
 */
function askFor(
  text: string,
  { list, change }: Pick<QuoteListHandle, 'list' | 'change'>,
  words: Strings['quote']['page'],
  tell: (notice: Notice) => void,
): string | undefined {
  const asked = readAsked(text, words);
  if ('refusal' in asked) return asked.refusal;
  const { cas } = asked;
  if (!isListed(list, cas) && list.length >= MAX_LINES) return words.full;
  change((lines) => addLine(lines, { cas, unit: 'g' }));
  void lookUp(cas).then((found) => {
    if (found.outcome !== 'held') {
      tell({ text: fill(words[found.outcome], { cas }) });
      return;
    }
    change((lines) => changeLine(lines, cas, found.facts));
    tell({ text: fill(words.added, { name: found.facts.name }) });
  });
  return undefined;
}
