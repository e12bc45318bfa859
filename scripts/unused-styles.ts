/** What a page's style has for other pages. */

/** A rule: its selectors and declarations. */
const RULE = /([^{}@;]+)\{[^{}]*\}/g;
const EMPTY = /@(?:media|supports|layer)[^{};]*\{\}/g;
const DECLARATION = /(?<=[{;])(--[\w-]+):[^;}]*;?/g;
const USE = /var\((--[\w-]+)/g;
const CLASSES = /\bclass="([^"]*)"/g;
/** Scopes of components, shortened by own-hashes.ts. */
const SCOPES = /\s(data-c[0-9a-z])(?=[\s>])/g;

/** What a page and its scripts name. */
interface Names {
  has(name: string): boolean;
}

/**
 * A minified style without rules for classes and scopes that nothing names, and without custom
 * properties that then nothing uses. A script must not put the name of a class together from parts.
 */
export function withoutUnused(css: string, named: Names): string {
  const rules = css.replaceAll(RULE, (rule, selectors: string) =>
    selectorsOf(selectors).some((one) => namesOfSelector(one).every((name) => named.has(name)))
      ? rule
      : '',
  );
  return withoutUnusedProperties(withoutEmpty(rules), named);
}

/**
 * `withoutUnused` of what `prepare` makes of a style. It remembers what it did: the pages of one
 * kind differ little.
 */
export function rememberingTrimmer(prepare: (css: string) => string): typeof withoutUnused {
  const prepared = new Map<string, { css: string; names: string[]; done: Map<string, string> }>();
  return (written, named) => {
    const known = prepared.get(written) ?? ready(prepare(written));
    prepared.set(written, known);
    const { css, names, done } = known;
    const key = names.filter((name) => named.has(name)).join();
    const trimmed = done.get(key) ?? withoutUnused(css, named);
    done.set(key, trimmed);
    return trimmed;
  };
}

function ready(css: string) {
  return { css, names: namesOf(css), done: new Map<string, string>() };
}

/** The classes, scopes and custom properties that markup names. */
export function namesInMarkup(html: string): Set<string> {
  const classes = [...html.matchAll(CLASSES)].flatMap(([, list = '']) => list.split(/\s+/));
  const scopes = [...html.matchAll(SCOPES)].map(([, name = '']) => name);
  return new Set([...classes, ...scopes, ...propertiesUsed(html)]);
}

/** Words of a script, names of classes and of custom properties among them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\w-]+/g) ?? [];
}

function namesOf(css: string): string[] {
  const selectors = [...css.matchAll(RULE)].flatMap(([, text = '']) => selectorsOf(text));
  const declared = [...css.matchAll(DECLARATION)].map(([, name = '']) => name);
  return [...new Set([...selectors.flatMap(namesOfSelector), ...declared])];
}

function withoutUnusedProperties(css: string, named: Names): string {
  const used = new Set(propertiesUsed(css));
  const left = css.replaceAll(DECLARATION, (all, name: string) =>
    used.has(name) || named.has(name) ? all : '',
  );
  return left === css ? css : withoutUnusedProperties(left, named);
}

function propertiesUsed(text: string): string[] {
  return [...text.matchAll(USE)].map(([, name = '']) => name);
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

function namesOfSelector(selector: string): string[] {
  return [...selector.matchAll(/\.([\w-]+)|\[(data-c[0-9a-z])\]/g)].map(
    ([, name, scope = '']) => name ?? scope,
  );
}
