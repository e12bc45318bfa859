import { useRef, useState, type MouseEvent } from 'react';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '#i18n/message-languages.ts';
import type { Strings } from '#i18n/strings.ts';
import type { Channel } from '#quote/message/channels.ts';
import { clipboardTable } from '#quote/files/clipboard-table.ts';
import type { QrCode } from '#quote/message/qr.ts';
import ChannelAction from './ChannelAction.tsx';
import { copyAndOpen, copyText } from './copy.ts';
import Field from './Field.tsx';
import { save, SaveFiles } from './FileActions.tsx';
import type { FileContents } from './request-files.ts';

interface Props {
  channels: readonly Channel[];
  qr: QrCode | undefined;
  contents: FileContents;
  words: Strings['quote'];
  language: MessageLanguage;
  languageNames: Record<MessageLanguage, string>;
  /** Whether the request is complete, or at least right; where it is not, it shows what to mend. */
  isReady: (need: 'complete' | 'right') => boolean;
  onLanguage: (language: MessageLanguage) => void;
}

type Status = keyof Omit<Strings['quote']['status'], 'added' | 'known' | 'full' | 'notKept'>;

/** The text of the request and the ways to send it. */
export default function SendRequest(props: Props) {
  const { channels, qr, contents, words, language, languageNames, isReady, onLanguage } = props;
  const preview = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const guard = (event: MouseEvent) => {
    if (!isReady('complete')) event.preventDefault();
  };
  const copy = (then: (field: HTMLTextAreaElement) => Promise<Status>) => () => {
    if (preview.current && isReady('complete'))
      void then(preview.current).then((outcome) => {
        setStatus(words.status[outcome]);
      });
  };
  const copyAlone = copy(async (field) => ((await copyText(field)) ? 'copied' : 'refused'));
  return (
    <div className="stack">
      <Field label={words.form.language}>
        {({ id }) => (
          <select
            id={id}
            value={language}
            onChange={({ target }) => {
              onLanguage(target.value as MessageLanguage);
            }}
          >
            {MESSAGE_LANGUAGES.map((code) => (
              <option key={code} value={code}>
                {languageNames[code]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={words.form.preview}>
        {({ id }) => (
          <textarea
            id={id}
            ref={preview}
            className="quote-preview"
            lang={language}
            rows={14}
            readOnly
            value={contents.message.text}
          />
        )}
      </Field>
      <p className="cluster">
        <button type="button" className="button" onClick={copyAlone}>
          {words.form.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (isReady('right'))
              void copyTable(contents).then((copied) => {
                setStatus(copied ? words.form.tableCopied : words.form.tableRefused);
              });
          }}
        >
          {words.form.copyTable}
        </button>
        <span className="muted small">{words.form.nothingSent}</span>
      </p>
      <ul className="plain-list quote-channels">
        {channels.map((channel, at) => (
          <li key={channel.kind}>
            <ChannelAction
              channel={channel}
              request={contents.message}
              words={words}
              look={at === 0 ? 'button button-primary' : 'button'}
              qr={qr}
              onOpen={guard}
              onCopy={copyAlone}
              onCopyAndOpen={copy((field) => copyAndOpen(field, channel.to))}
              onSave={(kind) => {
                if (isReady('complete')) save(kind, contents);
              }}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="quote-status">
        {status}
      </p>
      <SaveFiles contents={contents} words={words.files} isRight={() => isReady('right')} />
    </div>
  );
}

async function copyTable({ request }: FileContents): Promise<boolean> {
  const { text, html } = clipboardTable(request);
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
