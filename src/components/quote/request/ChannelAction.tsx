import type { MouseEvent } from 'react';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import { channelLink, channelName, type Channel } from '#quote/message/channels.ts';
import type { RequestText } from '#quote/message/compose.ts';
import type { QrCode } from '#quote/message/qr.ts';

interface Props {
  channel: Channel;
  request: RequestText;
  words: Strings['quote'];
  look: string;
  /** The QR code of the WeChat channel. */
  qr: QrCode | undefined;
  /** Stops a click while the request is not complete. */
  onOpen: (event: MouseEvent) => void;
  onCopy: () => void;
  onCopyAndOpen: () => void;
  /** Saves the request as the file that suits the channel. */
  onSave: (kind: 'eml' | 'text') => void;
}

/** One way to the supplier: a link with the text in it, or what to do where the text is too long. */
export default function ChannelAction(props: Props) {
  const { channel, request, words, look, qr, onOpen, onCopyAndOpen } = props;
  const { kind } = channel;
  const to = channelName(channel);
  const { href, tooLong } = channelLink(channel, request);
  const tab =
    kind === 'website' || kind === 'whatsapp' ? { target: '_blank', rel: 'noopener' } : {};
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
      {tooLong ? <TooLong {...props} to={to} /> : <Hint kind={kind} words={words.channels} />}
      {kind === 'wechat' && qr && (
        <WeChatCode qr={qr} to={to} opensChat={channel.scan !== undefined} words={words.channels} />
      )}
    </>
  );
}

function TooLong({ channel, words, to, onCopy, onSave }: Props & { to: string }) {
  const file = channel.kind === 'email' ? 'eml' : 'text';
  return (
    <>
      <p className="small quote-too-long">{fill(words.channels.tooLongFiles, { to })}</p>
      <button type="button" className="button button-small" onClick={onCopy}>
        {fill(words.channels.copyFor, { to })}
      </button>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          onSave(file);
        }}
      >
        {fill(words.channels.fileFor[file], { to })}
      </button>
    </>
  );
}

function Hint({ kind, words }: { kind: Channel['kind']; words: Strings['quote']['channels'] }) {
  const hints: Partial<Record<Channel['kind'], string>> = {
    wechat: words.wechatHint,
    website: words.websiteHintShort,
    phone: words.phoneHint,
  };
  const hint = hints[kind];
  return hint === undefined ? null : <p className="muted small">{hint}</p>;
}

interface CodeProps {
  qr: QrCode;
  to: string;
  opensChat: boolean;
  words: Strings['quote']['channels'];
}

function WeChatCode({ qr: { size, path }, to, opensChat, words }: CodeProps) {
  const name = fill(words.wechatQr, { to });
  return (
    <details className="quote-qr">
      <summary>{words.wechatQrShow}</summary>
      <svg viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label={name}>
        <path d={path} shapeRendering="crispEdges" />
      </svg>
      <p className="muted small">{opensChat ? words.wechatQrChat : words.wechatQrId}</p>
    </details>
  );
}
