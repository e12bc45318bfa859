import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '#scripts/own-hashes.ts';
import { scriptWords } from '#scripts/script-words.ts';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const SCRIPT = 'document.title';
const FIRST = '@layer tokens, component;';
const TOKENS =
  '@layer tokens{:root{--colour-page:#fff;--colour-good:var(--colour-text);--colour-text:#111;--space-1:4px;--kept:0}}';
const STYLE =
  '@layer component{.a[data-astro-cid-abcdefgh]{color:var(--space-1);left:var(--kept)}.beta,.gamma>p{top:1px}.delta:is(.epsilon,.zeta){top:2px}@media print{.epsilon{top:3px}}p:not(.eta){top:4px}}';
const PAGE = `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="script-src 'self' '${sha256(SCRIPT)}' '${sha256('other')}'; style-src 'self' '${sha256(FIRST)}' '${sha256('other')}';"><style>${FIRST}</style><title>x</title><style>${TOKENS}</style><style>${STYLE}</style><script>${SCRIPT}</script></head><body><p class="a" data-astro-cid-abcdefgh><svg fill="var(--colour-page)"></svg></body></html>`;

/** The page, its one style and its policy. */
function rewritten(...words: string[]) {
  const html = withOwnHashes(PAGE, new Set(words));
  const [style = '', ...others] = [...html.matchAll(/<style>(.*?)<\/style>/g)].map(
    ([, css]) => css,
  );
  const policy = /content="([^"]*)"/.exec(html)?.[1];
  return { html, style, others, policy };
}

test('the styles of a page are one, in their order, and its policy allows them and its scripts', () => {
  const { style, others, policy } = rewritten();
  expect(others).toEqual([]);
  expect(style).toMatch(/^@layer tokens, component;@layer tokens\{.*@layer component\{/);
  expect(policy).toBe(
    `script-src 'self' '${sha256(SCRIPT)}'; style-src 'self' '${sha256(style)}';`,
  );
});

test('tokens keep their values under short names; what the page does not use is left out', () => {
  const { html, style } = rewritten();
  const [, page] = /fill="var\((--\w+)\)"/.exec(html) ?? [];
  expect(page).not.toBe('--colour-page');
  expect(style).toContain(`${String(page)}:#fff`);
  const [, space] = /color:var\((--\w+)\)/.exec(style) ?? [];
  expect(style).toContain(`${String(space)}:4px`);
  expect(style).toContain('--kept:0');
  // Only a token that is itself unused uses the colour of the text.
  expect(style).not.toContain('#111');
});

test('rules for classes that neither the page nor its scripts name are left out', () => {
  const { style } = rewritten();
  expect(style).toContain('left:var(');
  expect(style).toContain('p:not(.eta){top:4px}');
  expect(style).not.toMatch(/top:[123]px|@media/);
  expect(rewritten('gamma').style).toContain('.beta,.gamma>p{top:1px}');
  expect(rewritten('delta').style).toContain('.delta:is(.epsilon,.zeta){top:2px}');
  expect(rewritten('epsilon').style).toContain('@media print{.epsilon{top:3px}}');
});

test('a token that a script uses stays', () => {
  expect(rewritten('--3').style).toContain('--3:#111');
});

test('the words of a page are those of its scripts and of what they import, at once or later', () => {
  const words = scriptWords(
    new Map([
      ['a.js', 'import"./b.js";x.className="hit"'],
      ['b.js', 'import("./c_1-.js")'],
      ['c_1-.js', 'y.className="late row"'],
      ['other.js', 'z.className="elsewhere"'],
    ]),
  )('<script type="module" src="/_astro/a.js"></script>');
  for (const word of ['hit', 'late', 'row']) expect(words).toContain(word);
  expect(words).not.toContain('elsewhere');
});
