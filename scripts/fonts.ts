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

type OwnTypeface = keyof typeof PACKAGES;

/** Regular fonts of which a device has one at least, and others of the same widths. */
const DEVICE_FONTS = [
  { family: 'as-arial', local: ['Arial', 'Liberation Sans'] },
  { family: 'as-roboto', local: ['Roboto'] },
] as const;

/**
 * How wide a typeface is, in percent of each device font, and its ascent and descent in percent of
 * its size. Widths are means over 70,000 characters of English text and names of compounds, by the
 * advance widths of the fonts (2026), less one percent: a line is not longer before the typeface
 * has come.
 */
const MEASURES: Readonly<
  Record<OwnTypeface, { widths: readonly number[]; ascent: number; descent: number }>
> = {
  'IBM Plex Sans': { widths: [101.9, 103.3], ascent: 102.5, descent: 27.5 },
  Inter: { widths: [106.4, 107.9], ascent: 96.9, descent: 24.1 },
  'Source Sans 3': { widths: [92, 93.3], ascent: 102.4, descent: 40 },
};

/** Rules of the fonts of the device, scaled to the typeface, which stand in until it has come. */
export function deviceFaces(typeface: Typeface = 'IBM Plex Sans'): string {
  if (typeface === 'system') return '';
  const { widths, ascent, descent } = MEASURES[typeface];
  return DEVICE_FONTS.map(({ family, local }, at) => {
    const width = widths[at] ?? 100;
    const scaled = (height: number) => ((height / width) * 100).toFixed(1);
    const src = local.map((name) => `local('${name}')`).join(', ');
    return (
      `@font-face { font-family: ${family}; src: ${src}; size-adjust: ${String(width)}%; ` +
      `ascent-override: ${scaled(ascent)}%; descent-override: ${scaled(descent)}%; ` +
      'line-gap-override: 0%; }\n'
    );
  }).join('');
}

/**
 * The site's fonts, from node_modules and self-hosted. Greek is a separate family, so that only
 * pages with Greek letters load it.
 */
export function fontsOf(typeface: Typeface = 'IBM Plex Sans') {
  if (typeface === 'system') return [];
  return [
    family(typeface, '--font-latin', 'latin', [
      ...DEVICE_FONTS.map((font) => font.family),
      'system-ui',
      'sans-serif',
    ]),
    family(typeface, '--font-greek', 'greek', [], GREEK),
  ];
}

/** Regular and semibold. Until they have come, a font of the device has their metrics. */
function family(
  typeface: OwnTypeface,
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
    // Those of Astro are scaled to Arial alone, regular.
    optimizedFallbacks: false,
    display: 'swap' as const,
    ...(unicodeRange && { unicodeRange: [unicodeRange] as [string] }),
    options: { variants: [variant(400), variant(600)] as [object, ...object[]] },
  };
}
