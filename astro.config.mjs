import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { nextPages } from '#layouts/next-pages.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '#i18n/languages.ts';
import { LAYER_ORDER } from '#ui/styles/layers.ts';
import { THEME_SCRIPT } from '#ui/theme.ts';
import { FONTS } from './scripts/fonts.ts';
import { linksBelow } from './scripts/links-below.ts';
import { liveContent } from './scripts/live-content.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { shortTokens } from './scripts/short-tokens.ts';
import { siteAddress } from './scripts/site/address.ts';

const { origin: site, pathname: base } = await siteAddress();

/** What the layout writes into the head itself is allowed by its hash. */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

export default defineConfig({
  site,
  base,
  i18n: { locales: [...LANGUAGES], defaultLocale: DEFAULT_LANGUAGE },
  trailingSlash: 'always',
  // Pictures are made in threads: four pages at a time keep them busy.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  fonts: FONTS,
  integrations: [react(), liveContent()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      styleDirective: { hashes: [hashOf(LAYER_ORDER)] },
      scriptDirective: { hashes: [hashOf(THEME_SCRIPT), hashOf(nextPages(base))] },
    },
  },
  vite: {
    plugins: [plainImports(), shortTokens()],
    worker: { format: 'es' },
    // A script in the page is loaded anew with each page and needs a hash in its policy.
    build: { assetsInlineLimit: 0 },
    // Seven long names of scripts would stand in the page of a product.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' },
          },
        },
      },
    },
  },
  // Shiki writes inline styles, which the policy refuses; prose here has no code blocks.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [linksBelow(base)] }),
  },
  devToolbar: { enabled: false },
});
