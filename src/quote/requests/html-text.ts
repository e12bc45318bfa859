import { HTML_ENTITIES } from '#i18n/html-entities.ts';

/** Maximum characters that are read: far above the longest request. */
const MAX_HTML = 5_000_000;
/** A comment, a tag, or text up to the next `<`. */
const TOKEN = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][\w:-]*)[^<>]*>|([^<]+)|</gi;
const BLOCKS = /^(?:p|div|h\d|ul|ol|table|blockquote|pre|section|article)$/;
const HIDDEN = /^(?:script|style|head|title)$/;

/**
 * The text of an HTML mail: a block on lines of its own, a paragraph between empty ones. Takes
 * linear time.
 */
export function htmlText(html: string): string {
  // U+E000 marks where a block begins or ends, until lines are made of it.
  const text: string[] = [];
  // Outlook makes a paragraph of every line, and one of a space of every empty line.
  const paragraph = /class="?MsoNormal/i.test(html) ? '\ue000' : '\n\n';
  let hidden = '';
  for (const [, slash = '', tag = '', words] of html.slice(0, MAX_HTML).matchAll(TOKEN)) {
    const name = tag.toLowerCase();
    if (words !== undefined) {
      if (hidden === '') text.push(decoded(words.replaceAll(/[ \t\r\n]+/g, ' ')));
    } else if (HIDDEN.test(name)) hidden = slash && hidden === name ? '' : hidden || name;
    else if (hidden !== '') continue;
    else if (name === 'br') text.push('\n');
    else if (name === 'p') text.push(slash ? '\ue000' : paragraph);
    else if (BLOCKS.test(name) || name === 'li' || name === 'tr') text.push('\ue000');
  }
  return text
    .join('')
    .replaceAll(/ ?\ue000[\ue000 ]*/g, '\ue000')
    .replaceAll(/\n\ue000|\ue000\n|\ue000/g, '\n')
    .replaceAll(/\n /g, '\n')
    .trim();
}

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return name === 'nbsp' ? '\u00a0' : (HTML_ENTITIES[name] ?? whole);
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
