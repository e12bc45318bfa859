import { openList } from '#quote/list/storage.ts';

/** Shows the number of lines of the visitor's list; loaded if there is a list. */
export function showCount(element: HTMLElement): void {
  const { length } = openList().list;
  element.textContent = String(length);
  element.hidden = length === 0;
}
