import type { Markup } from './markup.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** HTML of a marked-up text, with its text escaped. */
export function markupHtml(markup: Markup): string {
  return markup
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
      const { tag, content } = part;
      const open = `<${tag}${part.class === undefined ? '' : ` class="${part.class}"`}>`;
      return content ? `${open}${markupHtml(content)}</${tag}>` : open;
    })
    .join('');
}
