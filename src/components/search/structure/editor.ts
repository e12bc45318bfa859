/** OpenChemLib's editor, loaded when the visitor wants to draw. */
import { editStructure } from '#chemistry/structure/editor.ts';

/**
 * @param label accessible name
 * @param changed receives the drawing as SMILES, or as SMARTS where it says what may stand there
 */
export function startEditor(
  place: HTMLElement,
  label: string,
  text: string,
  changed: (text: string) => void,
): { show: (text: string) => void } {
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', label);
  return editStructure(place, text, changed);
}
