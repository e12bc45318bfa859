/** Initial script of the search boxes: suggestions are loaded when a box gets the focus. */

// Bundled (`?own`): as a chunk shared with the search page it would cost every page one more request.
import { addressText } from '#search/readings/query-length.ts?own';

/** Starts the boxes of the page; "/" goes to the largest. */
export function startBoxes(): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-search-field]')];
  const asked = new URLSearchParams(location.search).get('q');
  for (const field of fields) {
    const form = field.form as HTMLFormElement;
    // No suggestions on the search page: they would cover the results, which follow the typing.
    const isAnsweredHere = new URL(form.action).pathname === location.pathname;
    if (isAnsweredHere) {
      if (asked) field.value ||= asked;
    } else {
      field.role = 'combobox';
      field.ariaExpanded = 'false';
      field.ariaAutoComplete = 'list';
    }
    const start = () =>
      void import('./suggest-box.ts').then(({ startSuggestions, recordSubmits }) => {
        (isAnsweredHere ? recordSubmits : startSuggestions)(field);
      });
    if (field === document.activeElement) start();
    else field.addEventListener('focus', start, { once: true });
    form.addEventListener('submit', () => {
      field.value = addressText(field.value);
    });
    field.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text').trim() ?? '';
      if (/\n/.test(text)) void import('./pasted-list.ts').then(({ lookUp }) => lookUp(text));
    });
  }
  // Only on devices that probably have a keyboard.
  if (matchMedia('(hover: hover)').matches) for (const field of fields) field.placeholder += ' [/]';

  const takesText = (target: EventTarget | null) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing || event.defaultPrevented || takesText(event.target)) return;
    // The box in the page comes after the one in the header and is larger.
    const field = fields.filter((one) => one.checkVisibility()).at(-1);
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}
