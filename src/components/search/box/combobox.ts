/**
 * A field with a list below it: an editable combobox (WAI-ARIA APG, "Editable Combobox With List
 * Autocomplete"). Beside the options the list may have buttons, which are no options: the Tab key
 * leads to them.
 */
import { el } from '#components/search/dom.ts';

/** What the list shows. */
export interface Choices {
  /** Accessible name of the list of options. */
  label: string;
  /** Elements with the role of an option. */
  options: HTMLElement[];
  /** What is announced. */
  status: string;
  /** Stands above the options, if there are any. */
  title?: string;
  /** Stands below them. */
  foot?: HTMLElement;
}

interface Combobox {
  /** Shows choices, or nothing if there are neither options nor a foot. */
  show: (choices: Choices) => void;
}

interface Settings {
  /** Called when the visitor asks for the list by a key or a click. */
  ask: () => void;
  /** Called with the option that the visitor chooses. */
  choose: (option: HTMLElement) => void;
}

const NOTHING: Choices = { label: '', options: [], status: '' };
let boxes = 0;

export function combobox(field: HTMLInputElement, { ask, choose }: Settings): Combobox {
  const id = `suggestions-${String(++boxes)}`;
  const title = el('p', { 'aria-hidden': 'true' });
  const list = el('ul', { id, role: 'listbox' });
  const foot = el('div');
  const popup = el('div', { class: 'suggestions' }, title, list, foot);
  const status = el('span', { class: 'visually-hidden', role: 'status' });
  popup.hidden = list.hidden = true;
  field.parentElement?.after(popup, status);
  field.form?.style.setProperty('position', 'relative');
  field.setAttribute('aria-controls', id);

  let active = -1;
  const options = () => [...list.children] as HTMLElement[];

  const activate = (at: number) => {
    active = at;
    options().forEach((option, number) => {
      option.ariaSelected = String(number === at);
    });
    const option = options()[at];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };

  const show = (choices: Choices) => {
    choices.options.forEach((option, at) => {
      option.id = `${id}-${String(at)}`;
    });
    list.ariaLabel = choices.label;
    list.replaceChildren(...choices.options);
    title.textContent = choices.title ?? '';
    foot.replaceChildren(...(choices.foot ? [choices.foot] : []));
    list.hidden = choices.options.length === 0;
    title.hidden = list.hidden || choices.title === undefined;
    foot.hidden = !choices.foot;
    popup.hidden = list.hidden && foot.hidden;
    popup.scrollTop = 0;
    field.ariaExpanded = String(!list.hidden);
    status.textContent = choices.status;
    activate(-1);
  };
  const close = () => {
    show(NOTHING);
  };

  const leave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== field && !popup.contains(relatedTarget as Node | null)) close();
  };
  field.addEventListener('blur', leave);
  popup.addEventListener('focusout', leave);
  field.form?.addEventListener('submit', close);
  field.addEventListener('click', () => {
    if (popup.hidden && field.value === '') ask();
  });
  field.addEventListener('keydown', (event) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    const count = options().length;
    const { key } = event;
    const chosen = options()[active];
    if (key === 'ArrowDown' && popup.hidden) ask();
    else if (key === 'ArrowDown') activate(active + 1 < count ? active + 1 : -1);
    else if (key === 'ArrowUp' && count > 0) activate(active < 0 ? count - 1 : active - 1);
    else if (key === 'Escape' && !popup.hidden) close();
    else if (key === 'Enter' && chosen) choose(chosen);
    else return;
    event.preventDefault();
  });
  popup.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    field.focus();
    close();
  });
  // Keep the focus in the field until the click arrives.
  popup.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest<HTMLElement>('[role="option"]');
    if (option) choose(option);
  });
  return { show };
}

/**
 * Whether a key belongs to an input method. Safari ends the composition before the Enter that
 * confirms it, which only its key code 229 still tells (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
function isComposing(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}
