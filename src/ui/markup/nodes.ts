import type { Markup } from './markup.ts';

/** Nodes of a marked-up text, for scripts. */
export function markupNodes(markup: Markup): (Node | string)[] {
  return markup.map((part) => {
    if (typeof part === 'string') return part;
    const element = document.createElement(part.tag);
    if (part.class !== undefined) element.className = part.class;
    element.append(...markupNodes(part.content ?? []));
    return element;
  });
}
