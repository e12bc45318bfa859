import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type MarkdownPlugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Markdown plugin: a link to `/quote/` leads below the path that the site is served at. */
export function linksBelow(base: string): MarkdownPlugin {
  return {
    name: 'links-below',
    link(node, context) {
      if (/^\/(?!\/)/.test(node.url)) context.setProperty(node, 'url', base + node.url.slice(1));
    },
  };
}
