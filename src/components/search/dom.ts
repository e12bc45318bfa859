/** A child of an element; `undefined` and `false` are skipped. */
export type Child = Node | string | undefined | false;

type Attribute = string | boolean | undefined | ((event: Event) => void);

/**
 * Creates an element. An attribute that is a function becomes a listener of the event of that name.
 */
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

/**
 * Replaces the children of an element and keeps the focus: on the new element with the `data-key`
 * of the previously focused one.
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
