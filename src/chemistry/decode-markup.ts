import { HTML_ENTITIES } from '#i18n/html-entities.ts';
import { GREEK_LETTERS } from './names/greek-letters.ts';

const GREEK = new Map(Object.entries(GREEK_LETTERS).map(([letter, name]) => [name, letter]));

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;
const RAISED = /<sup>([\d+−–-]{1,4})<\/sup>/gi;
const TAG = /<\/?(?:su[bp]|[ibua]|em|strong|span|small|font)(?:\s[^<>]*)?>/gi;
const BREAK = /<\/?(?:br|p|div|td|li)(?:\s[^<>]*)?\s?\/?>/gi;

/**
 * A text from a web page as a person sees it there: entities decoded, tags left out, raised figures
 * as such.
 * @example decodeMarkup('&alpha;-<i>D</i>-glucose') // 'α-D-glucose'
 * @example decodeMarkup('SO<sub>4</sub><sup>2-</sup>') // 'SO4²⁻'
 */
export function decodeMarkup(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return text
    .replaceAll(ENTITY, (entity, decimal?: string, hex?: string, name = '') => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
      return characterNamed(name) ?? entity;
    })
    .replaceAll(RAISED, (_, figures: string) => raised(figures))
    .replaceAll(TAG, '')
    .replaceAll(BREAK, ' ');
}

function characterNamed(name: string): string | undefined {
  const greek = GREEK.get(name.toLowerCase());
  if (greek !== undefined) return /^[A-Z]/.test(name) ? greek.toUpperCase() : greek;
  return Object.hasOwn(HTML_ENTITIES, name) ? HTML_ENTITIES[name] : undefined;
}

function raised(figures: string): string {
  const to = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return figures.replaceAll(/./g, (figure) => to[Number(figure)] ?? (figure === '+' ? '⁺' : '⁻'));
}
