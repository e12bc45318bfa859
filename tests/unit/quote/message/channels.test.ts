import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  channelLink,
  channelName,
  channelsOf,
  mailtoUrl,
  MAX_LINK,
  telUrl,
  whatsappUrl,
} from '#quote/message/channels.ts';

/**
 * Decodes a mailto URL after RFC 6068: split first, then percent-decode each part, "+" unchanged.
 */
function decodeMailto(url: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? [];
  const fields = query.split('&').map((field) => {
    const [name = '', value = ''] = field.split('=');
    return [name, decodeURIComponent(value)];
  });
  return { to: decodeURIComponent(to), ...Object.fromEntries(fields) } as Record<string, string>;
}

const crlf = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');

const hard =
  '2′-Iodoacetophenone & 4-溴苯 50 % + "quotes" <b>=?#[]</b> \r\nβ-Ω 😀\ta;b,c\n\nend/.~!*\'()';

describe('an e-mail link', () => {
  it('carries exactly what was typed, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.string({ unit: 'binary', minLength: 1 }),
        (subject, body) => {
          const mail = decodeMailto(mailtoUrl('sales@example.com', subject, body));
          expect(mail).toEqual({
            to: 'sales@example.com',
            subject: crlf(subject),
            body: crlf(body),
          });
        },
      ),
    );
  });

  it.each([hard, 'a\rb\nc\r\nd', '100 %25', 'a+b', '&body=x&bcc=y@example.com'])(
    'carries %j',
    (text) => {
      expect(decodeMailto(mailtoUrl('a@example.com', text, text))).toEqual({
        to: 'a@example.com',
        subject: crlf(text),
        body: crlf(text),
      });
    },
  );

  it('is made of URL characters only, with CRLF line ends and no plus sign for a space', () => {
    expect(mailtoUrl('sales+quotes@example.com', 'Quote: 2′-X', 'a b\nc')).toBe(
      'mailto:sales%2Bquotes@example.com?subject=Quote%3A%202%E2%80%B2-X&body=a%20b%0D%0Ac',
    );
    expect(mailtoUrl('a@example.com', hard, hard)).toMatch(/^mailto:a@[\w.~%?&=-]+$/);
  });

  it('leaves out what is empty', () => {
    expect(mailtoUrl('a@example.com')).toBe('mailto:a@example.com');
    expect(mailtoUrl('a@example.com', 'x')).toBe('mailto:a@example.com?subject=x');
  });

  it('turns half a character into the replacement character instead of failing', () => {
    expect(decodeMailto(mailtoUrl('a@example.com', 'x', 'a\ud83db'))['body']).toBe('a\ufffdb');
  });
});

describe('the other links', () => {
  it('WhatsApp: digits and the text', () => {
    const url = whatsappUrl('+1 (202) 555-0187', hard);
    expect(url).toMatch(/^https:\/\/wa\.me\/12025550187\?text=/);
    expect(decodeURIComponent(url.split('?text=')[1] ?? '')).toBe(hard);
  });

  it('telephone: the number in international form', () => {
    expect(telUrl('+1 202 555-0123')).toBe('tel:+12025550123');
  });
});

describe('channels of a supplier', () => {
  const website = { name: 'Example', source: 'x', website: 'https://www.example.com/contact' };

  it('are those that are filled in, the ones that carry the text first', () => {
    const company = {
      ...website,
      wechat: 'example-sales',
      phone: '+1 202 555 0123',
      email: 'a@b.example',
    };
    expect(channelsOf(company).map(({ kind }) => kind)).toEqual([
      'email',
      'wechat',
      'phone',
      'website',
    ]);
    expect(channelsOf(website)).toEqual([{ kind: 'website', to: website.website }]);
  });

  it('name a website by its host', () => {
    expect(channelsOf(website).map(channelName)).toEqual(['www.example.com']);
  });

  it('have no invented link for WeChat', () => {
    const link = channelLink({ kind: 'wechat', to: 'example-sales' }, { subject: 's', text: 't' });
    expect(link.href).toBeUndefined();
  });

  it('a text too long for a link is left out of it and said to be, never cut', () => {
    const email = { kind: 'email', to: 'a@example.com' } as const;
    const bare = mailtoUrl(email.to, 's', 'x').length - 1;
    const fits = { subject: 's', text: 'x'.repeat(MAX_LINK - bare) };
    expect(channelLink(email, fits).tooLong).toBe(false);
    expect(channelLink(email, fits).href).toHaveLength(MAX_LINK);
    expect(channelLink(email, { subject: 's', text: `${fits.text}x` })).toEqual({
      href: 'mailto:a@example.com?subject=s',
      tooLong: true,
    });
    expect(
      channelLink(
        { kind: 'whatsapp', to: '+12025550187' },
        { subject: 's', text: '碘'.repeat(200) },
      ),
    ).toEqual({ href: 'https://wa.me/12025550187', tooLong: true });
  });
});
