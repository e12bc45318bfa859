import { createHash } from 'node:crypto';
import react from '@astrojs/react';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { nextPages } from '#layouts/next-pages.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '#i18n/languages.ts';
import { LAYER_ORDER } from '#ui/styles/layers.ts';
import { THEME_SCRIPT } from '#ui/theme.ts';
import { conformerDataModule } from './scripts/conformer-data.ts';
import { fontsOf } from './scripts/fonts.ts';
import { linksBelow } from './scripts/links-below.ts';
import { liveContent } from './scripts/live-content.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { shortTokens } from './scripts/short-tokens.ts';
import { siteAddress } from './scripts/site/address.ts';
import { readSiteLook, siteLook } from './scripts/site-look.ts';

const { origin: site, pathname: base } = await siteAddress();
const look = await readSiteLook();

/** What the layout writes into the head itself is allowed by its hash. */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Small modules that most scripts use. */
const SHARED =
  /src\/(?:i18n\/(?:escape-html|fill|format|intl|languages|paths|plural)|ui\/(?:template|add-style|markup\/(?:markup|marks|nodes|fill-markup))|components\/search\/dom|search\/(?:next-task|structure\/question))\.ts$/;

/** Of chemistry what a quote list needs as well. */
const CHEMISTRY =
  /src\/chemistry\/(?:characters|formula\/(?:parts|glyphs|symbols)|identifiers\/cas|names\/(?:name-typography|greek-letters))\.ts$/;

/** The search engine: pages load all of it or nothing. */
const ENGINE =
  /src\/search\/(?:engine|readings\/(?!query-|wanted-)[\w-]+|names\/(?!similar|docs-by)[\w-]+|index\/(?:open-index|tables|tree|doc-set|order|places|ranked-words|words|found|class-keys)|results\/(?:answer|arrange|hits|selection|sort|verdict-of))\.ts$/;

/** What hits and suggestions show: a file more would be one too many for the search page. */
const HITS = /src\/(?:components\/search\/marked-hit|chemistry\/drawing\/svg)\.ts$/;

export default defineConfig({
  site,
  base,
  i18n: { locales: [...LANGUAGES], defaultLocale: DEFAULT_LANGUAGE },
  trailingSlash: 'always',
  // Pictures are made in threads: four pages at a time keep them busy.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  fonts: fontsOf(look.site.typeface),
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
    plugins: [siteLook(look), plainImports(), shortTokens(), conformerDataModule()],
    worker: { format: 'es', plugins: () => [conformerDataModule()] },
    // A script in the page is loaded anew with each page and needs a hash in its policy.
    // The structure toolkit, loaded when the visitor draws, has 1.1 MB.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
    // Seven long names of scripts would stand in the page of a product.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              // What most scripts share is one file, and not ten of some hundred bytes.
              codeSplitting: {
                groups: [
                  { name: 'shared', test: SHARED, priority: 1 },
                  { name: 'load', test: /preload-helper/, priority: 1 },
                  { name: 'chemistry', test: CHEMISTRY, priority: 1 },
                  { name: 'engine', test: ENGINE },
                  { name: 'hits', test: HITS },
                ],
              },
            },
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
