import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MessageLanguage } from '#i18n/message-languages.ts';
import type { RequestTexts } from '#i18n/strings/en/quote-text.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Channel } from '#quote/message/channels.ts';
import { checkRequest, isComplete } from '#quote/message/check-request.ts';
import { composeParts, joinParts, type RequestParts } from '#quote/message/compose.ts';
import type { QuoteRequest } from '#quote/message/request.ts';
import { countryName } from '#quote/message/countries.ts';
import { addPack, moveLine } from '#quote/list/edit-list.ts';
import { newId } from '#quote/list/line.ts';
import { addWanted } from '#quote/list/list.ts';
import type { QrCode } from '#quote/message/qr.ts';
import type { RequestData } from '#quote/files/request-json.ts';
import { takeAskedFromAddress } from './ask.ts';
import AddProduct from './AddProduct.tsx';
import ListTools, { Total } from './ListTools.tsx';
import Notices from './Notices.tsx';
import PrintedRequest from './PrintedRequest.tsx';
import '#ui/file-button.css';
import '#components/quote/request/quote.css';
import './quote-list.css';
import './quote-print.css';
import '#ui/styles/page-numbers.css';
import QuoteLines from './QuoteLines.tsx';
import RequestFields from './RequestFields.tsx';
import SendRequest from './SendRequest.tsx';
import { OfferedList } from './ShareList.tsx';
import { filledIn, useAnswers } from './use-answers.ts';
import { useListActions } from './use-list-actions.ts';
import { useQuoteList } from './use-quote-list.ts';
import { useSettled } from './use-settled.ts';
import { useSharedList } from './use-shared-list.ts';
import { pageLanguage } from '#i18n/languages.ts';

interface Props {
  /** Name of the supplier, for the printed request. */
  supplier: string;
  channels: readonly Channel[];
  /** The QR code of the WeChat channel, generated in the build. */
  qr: QrCode | undefined;
  words: Strings['quote'];
  /** The texts of the message by language. */
  texts: Record<MessageLanguage, RequestTexts>;
  languageNames: Record<MessageLanguage, string>;
}

/** Lines whose text is written with every key. */
const SHORT_LIST = 60;

/** The island of /quote/: the list, the answers, the text and the channels. */
export default function QuoteList(props: Props) {
  const { channels, qr, words, texts, languageNames } = props;
  const { list, kept, change, edit } = useQuoteList();
  const answers = useAnswers();
  const [tried, setTried] = useState<'complete' | 'right'>();
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useListActions({ list, change }, words, (id) => {
    const line = id === undefined ? null : focusable(id);
    (line ?? heading.current)?.focus();
  });
  const { offered, done } = useSharedList(change, words.share, actions.tell);

  const { language = pageLanguage() } = answers.answers;
  const request = useMemo(
    () => ({ lines: list, ...answers.answers, language }),
    [list, answers.answers, language],
  );
  const today = localDay();
  const problems = checkRequest(request, today);
  // The text of a long list takes longer than a key: it follows when the typing pauses.
  const shown = useSettled(request, list.length > SHORT_LIST);
  const shownParts = useMemo(() => partsOf(shown, texts), [shown, texts]);
  const to = channels.find(({ kind }) => kind === 'email')?.to;

  const { ask, askProduct } = actions;
  const askFirst = useRef({ ask, askProduct });
  useEffect(() => {
    const asked = takeAskedFromAddress();
    for (const { kind, text } of asked.texts) {
      const refusal = askFirst.current.ask(text, kind);
      if (refusal !== undefined) actions.tell(refusal);
    }
    for (const id of asked.products) askFirst.current.askProduct(id);
    // Runs once, for the address opened.
  }, []);

  /** Problems of the answers; a missing country is one only before sending. */
  const wrongAnswers = (need: 'complete' | 'right') => {
    const { country: missing, ...others } = problems.answers;
    return need === 'right' && missing === 'missing' ? others : problems.answers;
  };

  /** Whether the request is ready; if not, moves to the first problem. */
  const isReady = (need: 'complete' | 'right') => {
    if (isComplete({ ...problems, answers: wrongAnswers(need) })) return true;
    flushSync(() => {
      setTried(need);
    });
    const first = root.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    first?.closest('details')?.setAttribute('open', '');
    first?.focus();
    return false;
  };

  const read = (data: RequestData) => {
    const { lines, ...said } = data;
    const { added, refused } = addWanted(list, lines);
    change((before) => addWanted(before, lines).list);
    answers.update({ ...said, ...filledIn(answers.answers) });
    return { added, refused };
  };

  return (
    <div ref={root} className="stack quote-list">
      <Notices kept={kept} notice={actions.notice} words={words.page} onClose={actions.close} />
      {offered && (
        <OfferedList
          offered={offered}
          words={words.share}
          onMerge={() => {
            change((lines) => addWanted(lines, offered).list);
            actions.tell(plural(words.share.opened, offered.length, pageLanguage()));
            done();
          }}
          onReplace={() => {
            actions.replace(list, offered, words.page.replaced);
            done();
          }}
          onKeep={done}
        />
      )}
      <div className="quote-screen stack">
        <h2 ref={heading} tabIndex={-1}>
          {words.page.products}
        </h2>
        <QuoteLines
          list={list}
          words={words}
          problems={problems.lines}
          strict={tried !== undefined}
          onEdit={edit}
          onMove={(id, by) => {
            keepFocus(() => {
              change((lines) => moveLine(lines, id, by));
            });
          }}
          onPack={(id) => {
            const pack = newId();
            flushSync(() => {
              change((lines) => addPack(lines, id, pack));
            });
            focusable(pack)?.focus();
          }}
          onRemove={actions.remove}
        />
        <Total list={list} words={words.page} />
        <AddProduct words={words.add} onAdd={ask} />
        <ListTools list={list} words={words} actions={actions} onRead={read} />
        {list.length > 0 && (
          <div className="quote-columns">
            <section className="stack" aria-labelledby="quote-request">
              <h2 id="quote-request">{words.page.request}</h2>
              <RequestFields
                handle={answers}
                problems={tried ? wrongAnswers(tried) : {}}
                words={words}
                today={today}
                language={pageLanguage()}
              />
            </section>
            <section className="stack" aria-labelledby="quote-send">
              <h2 id="quote-send">{words.page.send}</h2>
              <SendRequest
                channels={channels}
                qr={qr}
                shown={joinParts(shownParts)}
                contents={() => ({ request, message: joinParts(partsOf(request, texts)), to })}
                words={words}
                language={language}
                languageNames={languageNames}
                isReady={isReady}
                onLanguage={(chosen) => {
                  answers.update({ ...answers.answers, language: chosen });
                }}
              />
            </section>
          </div>
        )}
      </div>
      {list.length > 0 && (
        <PrintedRequest
          list={shown.lines}
          parts={shownParts}
          supplier={props.supplier}
          words={texts[shown.language]}
          language={shown.language}
        />
      )}
    </div>
  );
}

/** The message in the language of the request. */
function partsOf(
  request: QuoteRequest & { language: MessageLanguage },
  texts: Props['texts'],
): RequestParts {
  const country = countryName(request.country ?? '', request.language);
  return composeParts({ ...request, country }, texts[request.language]);
}

/** The first field of a line. */
function focusable(id: string): HTMLElement | null {
  return document.querySelector(`#line-${CSS.escape(id)} input`);
}

/** Today in the visitor's time zone, as YYYY-MM-DD. */
function localDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Restores the focus to an element that loses it by moving in the page. */
function keepFocus(move: () => void): void {
  const { activeElement } = document;
  flushSync(move);
  if (activeElement instanceof HTMLElement) activeElement.focus();
}
