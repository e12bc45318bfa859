import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtPages, CONTACT_SUPPLIER, DIST, HOSTILE_SUPPLIER } from './dist.ts';

const sites = [DIST, CONTACT_SUPPLIER, HOSTILE_SUPPLIER];
const pages = (await Promise.all(sites.map((site) => builtPages(site)))).flat();

/** Hash of an inline element's text, as in the policy. */
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('each page allows its own inline scripts and styles, and no other', () => {
  for (const { path, root } of pages) {
    const policy = root
      .querySelector('meta[http-equiv=content-security-policy]')
      ?.getAttribute('content');
    const inline = root
      .querySelectorAll('style, script:not([src]):not([type="application/ld+json"])')
      .map(({ textContent }) => hashOf(textContent));
    expect(new Set(policy?.match(/'sha256-[^']+'/g)), path).toEqual(new Set(inline));
  }
});

test('the policy stands before every script and style of its page', () => {
  for (const { path, html } of pages) {
    const policy = html.indexOf('http-equiv="content-security-policy"');
    expect(policy, path).toBeGreaterThan(0);
    expect(policy, path).toBeLessThan(html.search(/<(script|style|link)\b/));
  }
});
