/** Elements that are shown, as a reader of screens knows them. */
import type { Browser, ElementRef } from './driver/browser.ts';

export interface Part {
  element: ElementRef;
  /** As the engine computes it. */
  role: string;
  /** As the engine computes it. */
  name: string;
}

/** What ARIA has no role for; engines call it by names of their own, or by none. */
const ROLES_OF_TAGS: Readonly<Record<string, string>> = {
  DL: 'list of terms',
  NUMBER: 'spinbutton',
  SELECT: 'combobox',
  SUMMARY: 'summary',
};

/**
 * In the order of the page.
 *
 * @param name leaves out, before the engine is asked, what cannot have this name
 */
export async function shownParts(browser: Browser, selector: string, name = ''): Promise<Part[]> {
  const elements = await browser.run(shownElements, selector, name);
  const marks = await browser.run(marksOf, ...elements);
  const parts: Part[] = [];
  // One after the other: drivers do not take many connections.
  for (const [at, element] of elements.entries()) {
    const { tag = '', value = '' } = marks[at] ?? {};
    const role = ROLES_OF_TAGS[tag] ?? (await browser.role(element));
    parts.push({ element, role, name: withoutValue(await browser.label(element), value) });
  }
  return parts;
}

/** WebKit and Firefox add to the name of some fields what they hold, and their inner buttons. */
function withoutValue(name: string, value: string): string {
  const bare = name.replace(/ (Choose File|Browse….*|cancel)$/, '');
  return value !== '' && bare.endsWith(` ${value}`) ? bare.slice(0, -value.length - 1) : bare;
}

/** Runs in the page. */
export function shownElements(selector: string, name: string): Element[] {
  const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
  const mayBeCalled = (element: Element) => {
    if (name === '' || element.hasAttribute('aria-labelledby')) return true;
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const texts = [element, ...labels].map(({ textContent }) => textContent);
    const words = squeezed([element.getAttribute('aria-label'), ...texts].join(' '));
    return words.includes(squeezed(name));
  };
  return [...document.querySelectorAll(selector)].filter(
    (element) =>
      mayBeCalled(element) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[aria-hidden=true], [inert]'),
  );
}

interface Marks {
  /** The name of its tag; of a field for a number, NUMBER. */
  tag: string;
  /** What the field holds, as it is shown. */
  value: string;
}

/** Runs in the page. */
function marksOf(...elements: readonly Element[]): Marks[] {
  return elements.map((element) => ({
    tag: element.matches('input[type=number]') ? 'NUMBER' : element.tagName,
    value:
      element instanceof HTMLSelectElement
        ? (element.selectedOptions[0]?.text ?? '')
        : element instanceof HTMLInputElement
          ? element.value
          : '',
  }));
}
