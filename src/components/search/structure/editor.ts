/** OpenChemLib's editor, loaded when the visitor wants to draw. */
import { editStructure, type Drawn } from '#chemistry/structure/editor.ts';

/** @param label accessible name */
export function startEditor(
  place: HTMLElement,
  label: string,
  text: string,
  changed: (drawn: Drawn) => void,
): { show: (text: string) => void } {
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', label);
  return editStructure(place, text, changed);
}
