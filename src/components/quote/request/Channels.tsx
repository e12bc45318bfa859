import type { MouseEvent } from 'react';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import {
  carriesText,
  channelLink,
  channelName,
  type Channel as ChannelData,
  type ChannelKind,
} from '#quote/message/channels.ts';
import type { RequestText } from '#quote/message/compose.ts';
import type { QuoteWords } from '#i18n/quote-words.ts';
import { websiteSteps } from './website-steps.ts';
import type { QrCode } from '#quote/message/qr.ts';

type Words = Strings['quote']['channels'];

/** Actions of the buttons of a channel. */
export interface ChannelActions {
  /** Prevents the click while the request is incomplete. */
  onOpen: (event: MouseEvent<HTMLAnchorElement>, channel: ChannelData) => void;
  onCopy: () => void;
  onCopyAndOpen: (channel: ChannelData) => void;
  /** Saves the request as the file that suits the channel. */
  onSave: (kind: 'eml' | 'text') => void;
}

interface Shared {
  request: RequestText;
  /** Pictures instead of a hint, where only a website is known. */
  steps?: QuoteWords['websiteSteps'];
  /** The QR code of the WeChat channel. */
  qr: QrCode | undefined;
  words: Words;
  /**
   * Handler of clicks: none; a script that finds `data-channel`, `data-quote-open` and
   * `data-too-long` in the built page; or React.
   */
  actions?: 'none' | 'script' | ChannelActions;
}

/** The channels to the supplier, the best first. */
export default function Channels({
  channels,
  ...shared
}: Shared & { channels: readonly ChannelData[] }) {
  const only = channels.length === 1;
  return (
    <ul className="plain-list quote-channels">
      {channels.map((channel, at) => (
        <li key={channel.kind} data-channel={at}>
          <Channel channel={channel} first={at === 0} only={only} {...shared} />
        </li>
      ))}
    </ul>
  );
}

interface Props extends Shared {
  channel: ChannelData;
  first: boolean;
  only: boolean;
}

/** One channel: a link with the text, or instructions if the text does not fit. */
function Channel(props: Props) {
  const { channel, first, only, request, qr, words, actions = 'none', steps } = props;
  const { kind } = channel;
  const to = channelName(channel);
  const { href, tooLong } = channelLink(channel, request);
  const live = typeof actions === 'object' ? actions : undefined;
  const copies = kind === 'website' && actions !== 'none';
  const look = first ? 'button button-primary' : 'button';
  const hints: Partial<Record<ChannelKind, string>> = {
    wechat: words.wechatHint,
    website: only ? words.websiteHint : words.websiteHintShort,
    ...(live && { phone: words.phoneHint }),
  };
  const text = fill(words[kind], { to });
  return (
    <>
      {copies && (
        <button
          type="button"
          className={look}
          data-quote-open
          disabled={!live}
          onClick={() => live?.onCopyAndOpen(channel)}
        >
          {fill(words.copyAndOpen, { to })}
        </button>
      )}
      {href === undefined ? (
        <p>{text}</p>
      ) : (
        <a
          href={href}
          {...(href.startsWith('https:') && { target: '_blank', rel: 'noopener' })}
          className={copies ? 'button' : look}
          onClick={(event) => live?.onOpen(event, channel)}
        >
          {text}
        </a>
      )}
      {steps && only && kind === 'website' ? (
        <div dangerouslySetInnerHTML={{ __html: websiteSteps(steps, { to, withFile: true }) }} />
      ) : (
        hints[kind] !== undefined && <p className="muted small">{hints[kind]}</p>
      )}
      {actions !== 'none' && carriesText(channel) && (!live || tooLong) && (
        <TooLong kind={kind} to={to} words={words} actions={live} />
      )}
      {kind === 'wechat' && qr && <WeChatCode qr={qr} to={to} channel={channel} words={words} />}
    </>
  );
}

interface TooLongProps {
  kind: ChannelKind;
  to: string;
  words: Words;
  /** Absent in the build, where the element is hidden until the script shows it. */
  actions: ChannelActions | undefined;
}

/** Says that the link omits the text, and how to send it instead. */
function TooLong({ kind, to, words, actions }: TooLongProps) {
  if (!actions)
    return (
      <p className="small" data-too-long hidden>
        {fill(words.tooLong, { to })}
      </p>
    );
  const file = kind === 'email' ? 'eml' : 'text';
  return (
    <>
      <p className="small quote-too-long">{fill(words.tooLongFiles, { to })}</p>
      <button type="button" className="button button-small" onClick={actions.onCopy}>
        {fill(words.copyFor, { to })}
      </button>
      <button
        type="button"
        className="button button-small"
        onClick={() => {
          actions.onSave(file);
        }}
      >
        {fill(words.fileFor[file], { to })}
      </button>
    </>
  );
}

interface CodeProps {
  qr: QrCode;
  to: string;
  channel: ChannelData;
  words: Words;
}

function WeChatCode({ qr: { size, path }, to, channel, words }: CodeProps) {
  return (
    <details className="quote-qr">
      <summary>{words.wechatQrShow}</summary>
      <svg
        viewBox={`0 0 ${String(size)} ${String(size)}`}
        role="img"
        aria-label={fill(words.wechatQr, { to })}
      >
        <path d={path} shapeRendering="crispEdges" />
      </svg>
      <p className="muted small">
        {channel.scan === undefined ? words.wechatQrId : words.wechatQrChat}
      </p>
    </details>
  );
}
