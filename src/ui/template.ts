/** Children of the parts of a copy, by part name. */
export type Filling = Readonly<Record<string, readonly (Node | string)[]>>;

/**
 * Copies the first element of a `<template>` and fills each part `[data-fill="name"]`, so that
 * scripts can reuse a component of the build.
 */
export function filledCopy(template: HTMLTemplateElement, filling: Filling = {}): HTMLElement {
  const copy = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll<HTMLElement>('[data-fill]'))
    part.append(...(filling[part.dataset['fill'] ?? ''] ?? []));
  return copy;
}
