import { useRef, useState, type MouseEvent } from 'react';
import { fill, type Strings } from '#i18n/translate.ts';
import { channelLink, channelName, type Channel } from '#quote/channels.ts';
import type { RequestText } from '#quote/compose.ts';
import { copyAndOpen, copyText } from './copy.ts';
import Field from './Field.tsx';

interface Props {
  channels: readonly Channel[];
  request: RequestText;
  words: Strings['quote'];
  /** Whether the request is complete; where it is not, it shows the buyer what is missing. */
  isReady: () => boolean;
}

type Status = keyof Omit<Strings['quote']['status'], 'added' | 'notKept'>;

/** The text of the request and the ways to send it. */
export default function SendRequest({ channels, request, words, isReady }: Props) {
  const preview = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState<Status>();
  const guard = (event: MouseEvent) => {
    if (!isReady()) event.preventDefault();
  };
  const copy = (then: (field: HTMLTextAreaElement) => Promise<Status>) => () => {
    if (preview.current && isReady()) void then(preview.current).then(setStatus);
  };
  return (
    <div className="stack">
      <Field label={words.form.preview}>
        {({ id }) => (
          <textarea
            id={id}
            ref={preview}
            className="quote-preview"
            rows={14}
            readOnly
            value={request.text}
          />
        )}
      </Field>
      <p className="cluster">
        <button
          type="button"
          className="button"
          onClick={copy(async (field) => ((await copyText(field)) ? 'copied' : 'refused'))}
        >
          {words.form.copy}
        </button>
        <span className="muted small">{words.form.nothingSent}</span>
      </p>
      <ul className="plain-list quote-channels">
        {channels.map((channel, at) => (
          <li key={channel.kind}>
            <ChannelAction
              channel={channel}
              request={request}
              words={words}
              look={at === 0 ? 'button button-primary' : 'button'}
              onOpen={guard}
              onCopyAndOpen={copy((field) => copyAndOpen(field, channel.to))}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="quote-status">
        {status && words.status[status]}
      </p>
    </div>
  );
}

interface ActionProps {
  channel: Channel;
  request: RequestText;
  words: Strings['quote'];
  look: string;
  onOpen: (event: MouseEvent) => void;
  onCopyAndOpen: () => void;
}

function ChannelAction({ channel, request, words, look, onOpen, onCopyAndOpen }: ActionProps) {
  const { kind } = channel;
  const to = channelName(channel);
  const { href, tooLong } = channelLink(channel, request);
  const tab =
    kind === 'website' || kind === 'whatsapp' ? { target: '_blank', rel: 'noopener' } : {};
  const hint = tooLong ? fill(words.channels.tooLong, { to }) : channelHint(kind, words.channels);
  return (
    <>
      {kind === 'wechat' && <p>{fill(words.channels.wechat, { to })}</p>}
      {kind === 'website' && (
        <button type="button" className={look} onClick={onCopyAndOpen}>
          {fill(words.channels.copyAndOpen, { to })}
        </button>
      )}
      {href !== undefined && (
        <a href={href} {...tab} className={kind === 'website' ? 'button' : look} onClick={onOpen}>
          {fill(words.channels[kind], { to })}
        </a>
      )}
      {hint !== undefined && <p className="muted small">{hint}</p>}
    </>
  );
}

function channelHint(kind: Channel['kind'], words: Strings['quote']['channels']) {
  if (kind === 'wechat') return words.wechatHint;
  return kind === 'website' ? words.websiteHintShort : undefined;
}
