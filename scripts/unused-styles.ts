/** What a page's style has for other pages. */

/** A rule: its selectors and declarations. */
const RULE = /([^{}@;]+)\{[^{}]*\}/g;
const EMPTY = /@(?:media|supports|layer)[^{};]*\{\}/g;
const DECLARATION = /(?<=[{;])(--[\w-]+):[^;}]*;?/g;
const USE = /(?<=var\()--[\w-]+/g;

/**
 * A minified style without rules for classes that nothing names, and without custom properties that
 * then nothing uses. A script must not put the name of a class together from parts.
 * @param words of the page without its style, and of its scripts
 */
export function withoutUnused(css: string, words: ReadonlySet<string>): string {
  const rules = css.replaceAll(RULE, (rule, selectors: string) =>
    selectorsOf(selectors).some((one) => classesOf(one).every((name) => words.has(name)))
      ? rule
      : '',
  );
  return withoutUnusedProperties(withoutEmpty(rules), words);
}

/** Names of classes and of custom properties among others. */
export function wordsOf(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
}

function withoutUnusedProperties(css: string, words: ReadonlySet<string>): string {
  const used = new Set(css.match(USE));
  const left = css.replaceAll(DECLARATION, (all, name: string) =>
    used.has(name) || words.has(name) ? all : '',
  );
  return left === css ? css : withoutUnusedProperties(left, words);
}

function withoutEmpty(css: string): string {
  const left = css.replaceAll(EMPTY, '');
  return left === css ? css : withoutEmpty(left);
}

/** Without what stands in parentheses, such as :is(…): the rule may then count as used. */
function selectorsOf(text: string): string[] {
  const left = text.replaceAll(/\([^()]*\)/g, '');
  return left === text ? text.split(',') : selectorsOf(left);
}

function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
}
