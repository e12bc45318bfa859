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

/** A font of a device: its regular and its bold. */
interface DeviceFont {
  family: string;
  local: readonly (readonly [regular: string, bold: string])[];
}

/** Fonts of which a device has one at least, and others of the same widths. */
const DEVICE_FONTS: readonly DeviceFont[] = [
  {
    family: 'as-arial',
    local: [
      ['Arial', 'Arial Bold'],
      ['Liberation Sans', 'Liberation Sans Bold'],
    ],
  },
  { family: 'as-roboto', local: [['Roboto', 'Roboto Bold']] },
  { family: 'as-dejavu', local: [['DejaVu Sans', 'DejaVu Sans Bold']] },
];

/**
 * How wide a typeface is, in percent of each device font, regular and bold, and its ascent and
 * descent in percent of its size. Widths are means over 70,000 characters of English text and names
 * of compounds, by the advance widths of the fonts (2026), less one percent: a line is not longer
 * before the typeface has come.
 */
const MEASURES: Readonly<
  Record<OwnTypeface, { widths: readonly (readonly number[])[]; heights: readonly [number, number] }>
> = {
  'IBM Plex Sans': {
    widths: [
      [101.9, 99],
      [103.3, 102.6],
      [89.7, 82.2],
    ],
    heights: [102.5, 27.5],
  },
  Inter: {
    widths: [
      [106.4, 102.9],
      [107.9, 106.7],
      [93.7, 85.4],
    ],
    heights: [96.9, 24.1],
  },
  'Source Sans 3': {
    widths: [
      [92, 89.7],
      [93.3, 93],
      [81, 74.5],
    ],
    heights: [102.4, 40],
  },
};

/** Rules of the fonts of the device, scaled to the typeface, which stand in until it has come. */
export function deviceFaces(typeface: Typeface = 'IBM Plex Sans'): string {
  if (typeface === 'system') return '';
  const { widths, heights } = MEASURES[typeface];
  return DEVICE_FONTS.flatMap(({ family, local }, at) =>
    [400, 600].map((weight, bold) => {
      const width = widths[at]?.[bold] ?? 100;
      const [ascent, descent] = heights.map((height) => ((height / width) * 100).toFixed(1));
      const src = local.map((names) => `local('${String(names[bold])}')`).join(', ');
      return (
        `@font-face { font-family: ${family}; font-weight: ${String(weight)}; src: ${src}; ` +
        `size-adjust: ${String(width)}%; ascent-override: ${String(ascent)}%; ` +
        `descent-override: ${String(descent)}%; line-gap-override: 0%; }\n`
      );
    }),
  ).join('');
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
