import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import Channels, { type ChannelActions } from '#components/quote/request/Channels.tsx';
import { strings } from '#i18n/strings.ts';
import { channelLink, channelsOf } from '#quote/message/channels.ts';
import { wechatCode } from '#quote/message/qr.ts';

const channels = channelsOf({
  name: 'Example',
  source: 'x',
  website: 'https://www.example.com/contact',
  email: 'sales@example.com',
  phone: '+1 202 555 0123',
  whatsapp: '+1 202 555 0187',
  wechat: 'example-sales',
});
const nothing = () => undefined;
const live: ChannelActions = {
  onOpen: nothing,
  onCopy: nothing,
  onCopyAndOpen: nothing,
  onSave: nothing,
};
const drawn = (actions: 'none' | 'script' | ChannelActions, text = 'Hello') =>
  renderToStaticMarkup(
    createElement(Channels, {
      channels,
      request: { subject: 'Quote request', text },
      qr: wechatCode(channels),
      words: strings('en').quote.channels,
      actions,
    }),
  );
const hrefs = (html: string) => [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);

describe('the channels of a page', () => {
  const request = { subject: 'Quote request', text: 'Hello' };
  const links = channels.flatMap((channel) => channelLink(channel, request).href ?? []);

  it.each([['none'], ['script'], [live]] as const)('have the same links (%j)', (actions) => {
    const html = drawn(actions);
    expect(hrefs(html).map((href) => href?.replaceAll('&amp;', '&'))).toEqual(links);
    expect(html.match(/<li/g)).toHaveLength(channels.length);
    expect(html).toContain('WeChat ID: example-sales');
  });

  it('have no button where nobody would react to it', () => {
    expect(drawn('none')).not.toMatch(/<button|data-too-long/);
  });

  it('have their buttons disabled until a script runs, and the word on a long text hidden', () => {
    const html = drawn('script');
    expect(html.match(/<button[^>]*disabled/g)).toHaveLength(1);
    expect(html.match(/<p[^>]*data-too-long[^>]*hidden/g)).toHaveLength(2);
  });

  it('offer to copy and to save a text that is too long for a link', () => {
    expect(drawn(live)).not.toContain('too long');
    const html = drawn(live, '碘'.repeat(400));
    expect(html.match(/too long for a link/g)).toHaveLength(2);
    expect(html).toContain('E-mail draft for sales@example.com (.eml)');
    expect(html).toContain('Text file for +1 202 555 0187');
  });
});
