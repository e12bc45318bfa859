import { fontProviders } from 'astro/config';
import type { Site } from '#catalog/content/schema/site.ts';

const GREEK = 'U+0370-03FF';

type Typeface = NonNullable<Site['typeface']>;

/** Names of the packages of fonts (all OFL-1.1), which have distinct I, l and 1. */
const PACKAGES: Readonly<Record<Exclude<Typeface, 'system'>, string>> = {
  'IBM Plex Sans': 'ibm-plex-sans',
  Inter: 'inter',
  'Source Sans 3': 'source-sans-3',
};

/**
 * The site's fonts, from node_modules and self-hosted. Greek is a separate family, so that only
 * pages with Greek letters load it.
 */
export function fontsOf(typeface: Typeface = 'IBM Plex Sans') {
  if (typeface === 'system') return [];
  return [
    family(typeface, '--font-latin', 'latin', ['system-ui', 'sans-serif']),
    family(typeface, '--font-greek', 'greek', [], GREEK),
  ];
}

/**
 * Regular and semibold. `optional`: a font that loads late is used from the next page on, without
 * layout shift.
 */
function family(
  typeface: Exclude<Typeface, 'system'>,
  cssVariable: string,
  subset: string,
  fallbacks: string[],
  unicodeRange?: string,
) {
  const name = PACKAGES[typeface];
  const variant = (weight: number) => ({
    weight,
    style: 'normal' as const,
    src: [`@fontsource/${name}/files/${name}-${subset}-${String(weight)}-normal.woff2`] as [string],
  });
  return {
    provider: fontProviders.local(),
    name: `${typeface} ${subset}`,
    cssVariable,
    fallbacks,
    // Size-adjusted fallbacks would reduce the shift of a swap; with `optional` there is none.
    optimizedFallbacks: false,
    display: 'optional' as const,
    ...(unicodeRange && { unicodeRange: [unicodeRange] as [string] }),
    options: { variants: [variant(400), variant(600)] as [object, ...object[]] },
  };
}
