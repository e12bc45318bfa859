import { useRef, useState } from 'react';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '#i18n/message-languages.ts';
import type { Strings } from '#i18n/strings.ts';
import { channelLink, type Channel } from '#quote/message/channels.ts';
import type { RequestText } from '#quote/message/compose.ts';
import { clipboardTable } from '#quote/files/clipboard-table.ts';
import type { QrCode } from '#quote/message/qr.ts';
import Channels from '#components/quote/request/Channels.tsx';
import { copyAndOpen, copyText, type CopyOutcome } from '#components/quote/request/copy.ts';
import Field from '#components/quote/request/Field.tsx';
import { save, SaveFiles } from './FileActions.tsx';
import Preview from '#components/quote/request/Preview.tsx';
import type { FileContents } from '#quote/files/request-file.ts';

interface Props {
  channels: readonly Channel[];
  qr: QrCode | undefined;
  /** The text that is shown: soon that of `contents`. */
  shown: RequestText;
  /** The request as it is now. */
  contents: () => FileContents;
  words: Strings['quote'];
  language: MessageLanguage;
  languageNames: Record<MessageLanguage, string>;
  /** Whether the request is complete, or at least valid; if not, shows the first problem. */
  isReady: (need: 'complete' | 'right') => boolean;
  onLanguage: (language: MessageLanguage) => void;
}

/** The text of the request and the channels to send it. */
export default function SendRequest(props: Props) {
  const { channels, qr, shown, contents, words, language, languageNames, isReady, onLanguage } =
    props;
  const preview = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const copy = (how: (field: HTMLTextAreaElement) => Promise<CopyOutcome>) => {
    if (!preview.current || !isReady('complete')) return;
    preview.current.value = contents().message.text;
    void how(preview.current).then((outcome) => {
      setStatus(words.status[outcome]);
    });
  };
  const copyAlone = () => {
    copy(copyText);
  };
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
      <Preview ref={preview} words={words.form} text={shown.text} lang={language} />
      <p className="cluster">
        <button type="button" className="button" onClick={copyAlone}>
          {words.form.copy}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            if (isReady('right'))
              void copyTable(contents()).then((copied) => {
                setStatus(copied ? words.form.tableCopied : words.form.tableRefused);
              });
          }}
        >
          {words.form.copyTable}
        </button>
        <span className="muted small">{words.form.nothingSent}</span>
      </p>
      <Channels
        channels={channels}
        request={shown}
        qr={qr}
        words={words.channels}
        steps={words.websiteSteps}
        actions={{
          onOpen: (event, channel) => {
            const { href } = channelLink(channel, contents().message);
            if (!isReady('complete')) event.preventDefault();
            else if (href !== undefined) event.currentTarget.href = href;
          },
          onCopy: copyAlone,
          onCopyAndOpen: ({ to }) => {
            copy((field) => copyAndOpen(field, to));
          },
          onSave: (kind) => {
            if (isReady('complete')) void save(kind, contents());
          },
        }}
      />
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
