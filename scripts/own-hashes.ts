import { createHash } from 'node:crypto';
import { shortStyle, shortUses } from './short-tokens.ts';
import { namesInMarkup, rememberingTrimmer } from './unused-styles.ts';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const FIRST = '<meta charset="utf-8">';
const SCRIPT = /<script\b[^>]*>(.*?)<\/script>/gs;
const STYLE = /<style\b[^>]*>(.*?)<\/style>/gs;
const HASH = / '(sha256-[\w+/=]+)'/g;
const SCOPE = /data-astro-cid-(\w+)/g;
const FONT = /"[^"]* (latin|greek)-[0-9a-f]{16}"/g;

/**
 * Saves a page about 1.8 kB of poorly compressible text. The content security policy lists the hashes
 * of the page's own inline scripts and styles, instead of those of the whole site; the styles of the
 * head are one element; the names of scopes, tokens and fonts are short, and what is there for other
 * pages is left out. The policy is first in the head, since it applies only to the elements after it.
 * @param words of its scripts
 */
export function withOwnHashes(html: string, words: ReadonlySet<string>): string {
  const page = withOneStyle(withShortScopes(html), words);
  const own = hashes(page, SCRIPT);
  const policy = POLICY.exec(page)?.[0]
    // As for all that the policy does not name.
    .replace("font-src 'self'; ", '')
    .replaceAll(HASH, (all, hash: string) => (own.includes(hash) ? all : ''))
    .replace(/style-src [^;]*/, (sources) =>
      [sources, ...hashes(page, STYLE).map((hash) => `'${hash}'`)].join(' '),
    );
  return policy ? page.replace(POLICY, '').replace(FIRST, () => FIRST + policy) : page;
}

/** Styles are inline, so a scope name has to be unique within its page only. */
function withShortScopes(html: string): string {
  const short = new Map<string, string>();
  return html.replaceAll(SCOPE, (_, scope: string) => {
    const name = short.get(scope) ?? `data-c${short.size.toString(36)}`;
    short.set(scope, name);
    return name;
  });
}

const trimmed = rememberingTrimmer((css) =>
  shortStyle(css).replaceAll(FONT, '"$1"').replaceAll(/\n\s*/g, ''),
);

/** The styles of the head, in their order, are one at its end. */
function withOneStyle(html: string, words: ReadonlySet<string>): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, end);
  const styles = [...head.matchAll(STYLE)].map(([, css = '']) => css);
  if (styles.length === 0) return html;
  const rest = shortUses(head.replaceAll(STYLE, '') + html.slice(end));
  const own = namesInMarkup(rest);
  const named = { has: (name: string) => own.has(name) || words.has(name) };
  const css = trimmed(styles.join(''), named);
  return rest.replace('</head>', () => `<style>${css}</style></head>`);
}

function hashes(html: string, elements: RegExp): string[] {
  return [...html.matchAll(elements)].map(([, text = '']) => sha256(text));
}

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
