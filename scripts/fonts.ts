import { fontProviders } from 'astro/config';

const GREEK = 'U+0370-03FF';

/**
 * The site's letters: IBM Plex Sans (OFL-1.1), whose I, l and 1 nobody takes for each other, from
 * node_modules and served by the site itself. Greek is a family of its own, so that only a page
 * with a Greek letter loads it.
 */
export const FONTS = [
  family('--font-latin', 'latin', ['system-ui', 'sans-serif']),
  family('--font-greek', 'greek', [], GREEK),
];

/** Regular and semibold. `optional`: letters that come late wait for the next page; no line moves. */
function family(cssVariable: string, subset: string, fallbacks: string[], unicodeRange?: string) {
  const variant = (weight: number) => ({
    weight,
    style: 'normal' as const,
    src: [
      `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${subset}-${String(weight)}-normal.woff2`,
    ] as [string],
  });
  return {
    provider: fontProviders.local(),
    name: `IBM Plex Sans ${subset}`,
    cssVariable,
    fallbacks,
    // Fallbacks of the same width would soften a swap; with `optional` there is none.
    optimizedFallbacks: false,
    display: 'optional' as const,
    ...(unicodeRange && { unicodeRange: [unicodeRange] as [string] }),
    options: { variants: [variant(400), variant(600)] as [object, ...object[]] },
  };
}
