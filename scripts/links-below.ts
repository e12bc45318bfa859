import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type MarkdownPlugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Markdown plugin: prefixes links and pictures such as `/quote/` with the base path of the site. */
export function linksBelow(base: string): MarkdownPlugin {
  const below = (url: string) => (/^\/(?!\/)/.test(url) ? base + url.slice(1) : undefined);
  return {
    name: 'links-below',
    link(node, context) {
      const url = below(node.url);
      if (url !== undefined) context.setProperty(node, 'url', url);
    },
    image(node, context) {
      const url = below(node.url);
      if (url !== undefined) context.setProperty(node, 'url', url);
    },
  };
}
