/** What goes into the parts of a copy, by their names. */
export type Filling = Readonly<Record<string, readonly (Node | string)[]>>;

/**
 * A copy of the first element of a `<template>`, so that a component of the build serves scripts
 * as well: each part `[data-fill="name"]` gets its children.
 */
export function filledCopy(template: HTMLTemplateElement, filling: Filling = {}): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll<HTMLElement>('[data-fill]'))
    part.append(...(filling[part.dataset['fill'] ?? ''] ?? []));
  return copy;
}
