import { collator } from '#i18n/intl.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import type { Product } from './product.ts';

/** One name in the index of names, which lists a product under each of its names. */
export interface NamedProduct {
  /** The name as written in the content. */
  text: string;
  product: Product;
  /** Whether it is the product's main name; otherwise the index also names the product. */
  isMain: boolean;
}

/** The part of the index for names with other initials, such as Chinese ones. */
export const OTHER_INITIAL = 'other';

/**
 * Prefixes ignored in alphabetical order, as in handbooks: locants, stereo descriptors and
 * structural prefixes. 2-bromo… is filed under B, tert-butyl… under B, (R)-… under the next word.
 */
const IN_FRONT =
  /^(?:[^\p{L}]+|(?:(?:rac|[RSEZDL](?:,\s?\d*[RSEZ])*)\)?|[NOSC]|tert|sec|cis|trans|iso(?=-)|[nompst]|alpha|beta|gamma|[α-ω])(?:,[NOS\d′']+)*-)+/u;

/** The name without the prefixes that are ignored in alphabetical order. */
export function filedAs(name: string): string {
  return name.replace(IN_FRONT, '') || name;
}

/** The letter (a to z) that a name is filed under, or OTHER_INITIAL. */
export function nameInitial(name: string): string {
  const letter = filedAs(name).normalize('NFD').charAt(0).toLowerCase();
  return /[a-z]/.test(letter) ? letter : OTHER_INITIAL;
}

/** Every name of every product by its initial, the letters in order, OTHER_INITIAL last. */
export function nameIndex(
  products: readonly Product[],
): { initial: string; names: NamedProduct[] }[] {
  const names = products.flatMap(namesOf);
  const groups = Map.groupBy(names, ({ text }) => nameInitial(text));
  return [...groups]
    .map(([initial, group]) => ({ initial, names: sorted(group) }))
    .sort((a, b) => order(a.initial) - order(b.initial));
}

function order(initial: string): number {
  return initial === OTHER_INITIAL ? Infinity : initial.charCodeAt(0);
}

function sorted(names: NamedProduct[]): NamedProduct[] {
  const keyed = names.map((name) => ({ name, key: filedAs(name.text) }));
  keyed.sort(
    (a, b) =>
      collator(DEFAULT_LANGUAGE).compare(a.key, b.key) ||
      collator(DEFAULT_LANGUAGE).compare(a.name.text, b.name.text),
  );
  return keyed.map(({ name }) => name);
}

function namesOf(product: Product): NamedProduct[] {
  const { name, iupacName, synonyms = [], names = {} } = product.content;
  const others = [iupacName, ...synonyms, ...Object.values(names).flat()];
  const different = new Set(others.filter((other) => other !== undefined && other !== name));
  return [
    { text: name, product, isMain: true },
    ...[...different].map((text) => ({ text: text ?? '', product, isMain: false })),
  ];
}
