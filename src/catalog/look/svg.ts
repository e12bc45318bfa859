/**
 * Drawings of the supplier, such as the mark, as they stand in pages: an SVG file with all that a
 * page must not hold refused, and its style sheet, which the policy of the pages forbids, written
 * as attributes.
 */
import { optimize, type PluginConfig, type XastElement } from 'svgo';

/** A drawing, ready to stand in a page. */
export interface Drawing {
  readonly viewBox: string;
  /** What stands between <svg> and </svg>. */
  readonly inside: string;
}

/** Maximum size of a mark in a page, in characters: it stands in every page. */
export const MAX_MARK = 4_000;

/** What may load or run something, in any case and namespace: pages are HTML, an icon is XML. */
const REFUSED =
  /^(?:[^:]*:)?(?:script|foreignObject|iframe|image|feImage|a|animate\w*|set|handler|audio|video)$/i;

/** All that is left when editors' own elements are removed. */
const ALLOWED =
  /^(?:svg|g|defs|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|title|desc|linearGradient|radialGradient|stop|clipPath|mask|pattern|marker|switch|view|filter|fe(?!Image)[A-Z]\w+)$/;

/**
 * Reads an SVG file.
 * @param prefix of its ids, which are those of the page
 * @returns what is wrong with it in `fault`, if it cannot stand in a page
 */
export function readSvg(text: string, prefix: string): Drawing | { fault: string } {
  const faults: string[] = [];
  const look: PluginConfig = {
    name: 'look',
    fn: () => ({
      element: { enter: (node) => void faults.push(...faultsOf(node)) },
      instruction: { enter: ({ name }) => void (name !== 'xml' && faults.push(`<?${name}`)) },
    }),
  };
  // A style sheet has become attributes, and editors' own elements are gone.
  const lookAgain: PluginConfig = {
    name: 'lookAgain',
    fn: () => ({
      element: { enter: (node) => void faults.push(...faultsOf(node), ...foreignIn(node)) },
      cdata: { enter: () => void faults.push('<![CDATA[') },
    }),
  };
  let root: XastElement | undefined;
  const keep: PluginConfig = {
    name: 'keep',
    fn: () => ({
      element: { enter: (node, parent) => void (parent.type === 'root' && (root = node)) },
    }),
  };
  let data: string;
  try {
    if (/<!ENTITY/i.test(text)) return { fault: 'defines entities' };
    data = optimize(text, {
      plugins: [
        look,
        {
          name: 'preset-default',
          params: { overrides: { inlineStyles: { onlyMatchedOnce: false } } },
        },
        'convertStyleToAttrs',
        'removeStyleElement',
        'removeXlink',
        'removeXMLNS',
        { name: 'prefixIds', params: { prefix } },
        lookAgain,
        keep,
      ],
    }).data;
  } catch (error) {
    return { fault: `is not readable as SVG: ${firstLine(error)}` };
  }
  if (faults.length > 0) return { fault: `has ${[...new Set(faults)].join(', ')}` };
  if (root?.name !== 'svg') return { fault: 'is no SVG: its first element is not <svg>' };
  const { viewBox, width, height } = root.attributes;
  const box = viewBox ?? boxOf(width, height);
  if (box === undefined) return { fault: 'has neither a viewBox nor a width and a height' };
  return { viewBox: box, inside: data.replace(/^[^>]*>|<\/svg>\s*$/g, '') };
}

function faultsOf({ name, attributes }: XastElement): string[] {
  if (REFUSED.test(name)) return [`<${name}>`];
  return Object.entries(attributes).flatMap(([key, value]) => {
    const leadsOut = /(?:^|:)href$/i.test(key) && !value.startsWith('#');
    const loads = /url\(\s*['"]?(?!['"#])|@import|javascript:/i.test(value);
    return /^on/i.test(key) || leadsOut || loads ? [`${key}="${value.slice(0, 40)}"`] : [];
  });
}

/** What no drawing needs: other elements, and what a style may be hidden in or load by another way. */
function foreignIn({ name, attributes }: XastElement): string[] {
  if (!ALLOWED.test(name)) return [`<${name}>`];
  return Object.entries(attributes).flatMap(([key, value]) =>
    value.includes('\\') || /\b(?:image-set|image|src)\s*\(/i.test(value)
      ? [`${key}="${value.slice(0, 40)}"`]
      : [],
  );
}

function boxOf(width: string | undefined, height: string | undefined): string | undefined {
  const [w, h] = [width, height].map((one) => Number.parseFloat(one ?? ''));
  return w && h ? `0 0 ${String(w)} ${String(h)}` : undefined;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
