import { formulaParts } from '#chemistry/formula/parts.ts';
import type { Why } from '#search/results/answer.ts';

/** What an element can hold; `undefined` and `false` are left out. */
export type Child = Node | string | undefined | false;

type Attribute = string | boolean | undefined | ((event: Event) => void);

/** Makes an element. An attribute that is a function listens to the event of that name. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Attribute> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A formula with real subscripts. */
export function formulaNodes(formula: string): Child[] {
  return formulaParts(formula).map(({ text, kind }) => {
    if (kind === 'plain') return text;
    return el(kind === 'subscript' ? 'sub' : 'sup', {}, text);
  });
}

/** A text in which the parts that matched are marked. */
export function markedNodes(text: string, marks: Why['marks']): Child[] {
  let done = 0;
  const parts = marks.flatMap(([start, end]): Child[] => {
    const before = text.slice(done, start);
    done = end;
    return [before, el('mark', {}, text.slice(start, end))];
  });
  return [...parts, text.slice(done)];
}

/**
 * Puts new children into an element and keeps the focus where it was: on the new element with the
 * `data-key` of the one that had it.
 */
export function replaceKeeping(parent: HTMLElement, ...children: Child[]): void {
  const focused = document.activeElement;
  const key =
    focused instanceof HTMLElement && parent.contains(focused) ? focused.dataset['key'] : undefined;
  parent.replaceChildren(...children.filter((child) => child !== undefined && child !== false));
  if (key !== undefined)
    parent.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({
      preventScroll: true,
    });
}
