import { fontProviders } from 'astro/config';

const GREEK = 'U+0370-03FF';

/**
 * The site's fonts: IBM Plex Sans (OFL-1.1), with distinct I, l and 1, from node_modules and
 * self-hosted. Greek is a separate family, so that only pages with Greek letters load it.
 */
export const FONTS = [
  family('--font-latin', 'latin', ['system-ui', 'sans-serif']),
  family('--font-greek', 'greek', [], GREEK),
];

/**
 * Regular and semibold. `optional`: a font that loads late is used from the next page on, without
 * layout shift.
 */
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
    // Size-adjusted fallbacks would reduce the shift of a swap; with `optional` there is none.
    optimizedFallbacks: false,
    display: 'optional' as const,
    ...(unicodeRange && { unicodeRange: [unicodeRange] as [string] }),
    options: { variants: [variant(400), variant(600)] as [object, ...object[]] },
  };
}
