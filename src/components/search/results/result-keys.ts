import { searchFields } from '#components/search/box/search-boxes.ts';

/**
 * Arrow keys move the focus from the box to the hits, between hits and back to the box; Escape
 * moves it to the box. Enter opens the hit, as any link.
 */
export function startResultKeys(root: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
      return;
    const field = searchFields().find((one) => one.checkVisibility());
    const links = [...root.querySelectorAll<HTMLElement>('[data-hit-link]')];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = target(event.key, at, document.activeElement === field);
    if (next === undefined) return;
    const goal = next < 0 ? field : links[next];
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  });
}

/** Index of the hit to focus, -1 for the box; undefined if the key has no meaning here. */
function target(key: string, at: number, inBox: boolean): number | undefined {
  if (at < 0) return inBox && key === 'ArrowDown' ? 0 : undefined;
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  return key === 'Escape' ? -1 : undefined;
}
