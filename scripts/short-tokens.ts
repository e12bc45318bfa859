/** Short names of the design tokens in the built site, where they are not read by people. */
import { readFileSync } from 'node:fs';

const TOKENS = 'src/ui/styles/tokens.css';
const USE = /(var\()(--[\w-]+)/g;
const DECLARED = /([{;]\s*)(--[\w-]+)(?=:)/g;

/** "--colour-page" → "--0", in the order of the tokens. */
const SHORT = new Map(
  [...readFileSync(TOKENS, 'utf8').matchAll(/^\s*(--[\w-]+):/gm)].map(([, name = ''], at) => [
    name,
    `--${at.toString(36)}`,
  ]),
);

/** Modules that write markup with tokens. */
const WRITES_MARKUP = /\/src\/chemistry\/drawing\/render\.ts$/;

/** Vite plugin: short names in the styles and drawings that a script adds to a page. */
export function shortTokens() {
  return {
    name: 'short-tokens',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform: (code: string, id: string) => {
      if (/\.css\?(inline|transform-only)$/.test(id)) return { code: shortStyle(code), map: null };
      return WRITES_MARKUP.test(id) ? { code: shortUses(code), map: null } : undefined;
    },
  };
}

/** A style with short names of the tokens. */
export function shortStyle(css: string): string {
  return shortUses(css).replaceAll(DECLARED, short);
}

/** Markup with short names of the tokens that its attributes use. */
export function shortUses(text: string): string {
  return text.replaceAll(USE, short);
}

function short(_: string, before: string, name: string): string {
  return before + (SHORT.get(name) ?? name);
}
