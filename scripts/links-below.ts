import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type MarkdownPlugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Markdown plugin: prefixes links such as `/quote/` with the base path of the site. */
export function linksBelow(base: string): MarkdownPlugin {
  return {
    name: 'links-below',
    link(node, context) {
      if (/^\/(?!\/)/.test(node.url)) context.setProperty(node, 'url', base + node.url.slice(1));
    },
  };
}
