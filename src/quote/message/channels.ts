import type { Company } from '#catalog/content/schema.ts';
import type { RequestText } from './compose.ts';

export type ChannelKind = 'email' | 'whatsapp' | 'wechat' | 'phone' | 'website';

/** One way to reach the supplier. */
export interface Channel {
  kind: ChannelKind;
  /** The address, number, WeChat ID or URL as the supplier wrote it. */
  to: string;
  /** What the supplier's own WeChat code says, where it is known. */
  scan?: string;
}

/** The supplier's fields in order of preference: those that carry the text come first. */
const FIELDS: readonly ChannelKind[] = ['email', 'whatsapp', 'wechat', 'phone', 'website'];

export function channelsOf(company: Company): Channel[] {
  return FIELDS.flatMap((kind) => {
    const to = company[kind];
    if (to === undefined) return [];
    const scan = kind === 'wechat' ? company.wechatQr : undefined;
    return [{ kind, to, ...(scan !== undefined && { scan }) }];
  });
}

/** How a channel is called in the page: a website by its host, all others by what they are. */
export function channelName({ kind, to }: Channel): string {
  return kind === 'website' ? new URL(to).host : to;
}

/** Longer links are cut or refused by some mail programs and browsers. */
export const MAX_LINK = 1800;

export interface ChannelLink {
  /** Absent for WeChat: there is no documented link to an ID. */
  href?: string;
  /** Whether the text would pass `MAX_LINK`, so that the link goes without it. */
  tooLong: boolean;
}

/** The link that opens a channel, with the text in it where the channel can carry it. */
export function channelLink({ kind, to }: Channel, request: RequestText): ChannelLink {
  switch (kind) {
    case 'email':
      return shortest(mailtoUrl(to, request.subject, request.text), mailtoUrl(to, request.subject));
    case 'whatsapp':
      return shortest(whatsappUrl(to, request.text), whatsappUrl(to));
    case 'wechat':
      return { tooLong: false };
    case 'phone':
      return { href: telUrl(to), tooLong: false };
    case 'website':
      return { href: to, tooLong: false };
  }
}

function shortest(full: string, bare: string): ChannelLink {
  return full.length > MAX_LINK ? { href: bare, tooLong: true } : { href: full, tooLong: false };
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

/** A lone surrogate has no UTF-8 form: it becomes U+FFFD, where encodeURIComponent would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
