import type { Markup } from './markup.ts';

/** A template with marked-up texts in the places of its `{names}`. */
export function fillMarkup(
  template: string,
  values: Readonly<Record<string, Markup | string | number>>,
): Markup {
  return template.split(/\{(\w+)\}/).flatMap((text, at): Markup => {
    if (at % 2 === 0) return text === '' ? [] : [text];
    const value = values[text] ?? '';
    return typeof value === 'object' ? value : [String(value)];
  });
}

/** Marked-up texts with a text between each two. */
export function joinMarkup(all: readonly Markup[], between: string): Markup {
  return all.flatMap((one, at) => (at === 0 ? one : [between, ...one]));
}
