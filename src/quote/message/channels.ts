import type { Company } from '#catalog/content/schema/company.ts';
import type { RequestText } from './compose.ts';

/** How a channel is opened. */
interface Way {
  /** Link without the text; absent for WeChat, which has no documented link to an ID. */
  open?: (to: string, subject?: string) => string;
  /** Link with the text; absent if the text must be copied. */
  write?: (to: string, request: RequestText) => string;
}

/** The supplier's fields in order of preference: links that can carry the text come first. */
const WAYS = {
  email: { open: mailtoUrl, write: (to, { subject, text }) => mailtoUrl(to, subject, text) },
  whatsapp: { open: (to) => whatsappUrl(to), write: (to, { text }) => whatsappUrl(to, text) },
  wechat: {},
  phone: { open: telUrl },
  website: { open: (to) => to },
} as const satisfies Record<string, Way>;

export type ChannelKind = keyof typeof WAYS;

/** One way to reach the supplier. */
export interface Channel {
  kind: ChannelKind;
  /** The address, number, WeChat ID or URL as the supplier wrote it. */
  to: string;
  /** Content of the supplier's own WeChat code, if known. */
  scan?: string;
}

export function channelsOf(company: Company): Channel[] {
  return (Object.keys(WAYS) as ChannelKind[]).flatMap((kind) => {
    const to = company[kind];
    if (to === undefined) return [];
    const scan = kind === 'wechat' ? company.wechatQr : undefined;
    return [{ kind, to, ...(scan !== undefined && { scan }) }];
  });
}

/** Display name of a channel: the host of a website, all others as written. */
export function channelName({ kind, to }: Channel): string {
  return kind === 'website' ? new URL(to).host : to;
}

/** Maximum characters of a link: some mail programs and browsers cut or refuse longer ones. */
export const MAX_LINK = 1800;

export interface ChannelLink {
  /** Undefined if the channel has no link. */
  href: string | undefined;
  /** Whether the text would exceed `MAX_LINK`, so that the link omits it. */
  tooLong: boolean;
}

/** The link that opens a channel, with the text if the channel can carry it. */
export function channelLink({ kind, to }: Channel, request: RequestText): ChannelLink {
  const { open, write }: Way = WAYS[kind];
  const full = write?.(to, request);
  const tooLong = full !== undefined && full.length > MAX_LINK;
  return { href: (tooLong ? undefined : full) ?? open?.(to, request.subject), tooLong };
}

/** Whether the link of a channel can carry the text. */
export function carriesText({ kind }: Channel): boolean {
  return 'write' in WAYS[kind];
}

/** The link that opens a channel without a text; undefined if there is none. */
export function bareLink(kind: ChannelKind, to: string): string | undefined {
  const { open }: Way = WAYS[kind];
  return open?.(to);
}

/**
 * A mailto URL after RFC 6068: UTF-8, everything but RFC 3986 unreserved characters
 * percent-encoded, line breaks as %0D%0A, no "+" for a space.
 */
export function mailtoUrl(address: string, subject = '', body = ''): string {
  const to = encode(address).replace('%40', '@');
  const query = Object.entries({ subject, body })
    .filter(([, text]) => text !== '')
    .map(([field, text]) => `${field}=${encode(text.replace(/\r\n?|\n/g, '\r\n'))}`)
    .join('&');
  return `mailto:${to}${query && `?${query}`}`;
}

/** WhatsApp's click-to-chat link (WhatsApp Help Center, "How to use click to chat"). */
export function whatsappUrl(number: string, text?: string): string {
  const url = `https://wa.me/${number.replace(/\D/g, '')}`;
  return text === undefined ? url : `${url}?text=${encode(text)}`;
}

/** A tel URL after RFC 3966, for a number in international form. */
export function telUrl(number: string): string {
  return `tel:+${number.replace(/\D/g, '')}`;
}

/** Replaces lone surrogates, on which encodeURIComponent throws, by U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
