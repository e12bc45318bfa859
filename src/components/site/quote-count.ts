import { openList } from '#quote/list/storage.ts';

/** Shows how many lines the visitor's list has; loaded where there is a list. */
export function showCount(element: HTMLElement): void {
  const { length } = openList().list;
  element.textContent = String(length);
  element.hidden = length === 0;
}
