/**
 * Initial script of a product page's request. The request itself, which composes, checks and
 * copies, is loaded on the first input or click.
 */
import type { ProductRequest } from './product-request.ts';

/** Enables the controls of the section and forwards its events to the `ProductRequest`. */
export function startRequestForm(section: HTMLElement): void {
  let request: ProductRequest | undefined;
  let failed = false;
  const load = async (): Promise<ProductRequest> => {
    const { productRequest } = await import('./product-request.ts');
    return (request ??= productRequest(section));
  };

  for (const type of ['input', 'change'])
    section.addEventListener(type, ({ target }) => {
      void load().then(({ onTyped }) => {
        onTyped((target as HTMLInputElement).name, type === 'change');
      });
    });
  section.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-channel] a, button');
    if (!pressed || failed) return;
    if (request) {
      request.onPressed(pressed, event);
      return;
    }
    // Repeat the click when the request is loaded; if it cannot be loaded, follow the link as
    // built.
    event.preventDefault();
    void load()
      .catch(() => (failed = true))
      .then(() => {
        pressed.click();
      });
  });

  // The button at the head of the page presses the one here.
  const head = document.querySelector<HTMLButtonElement>('[data-quote-head]');
  if (head) {
    head.disabled = false;
    head.onclick = () => {
      section.querySelector<HTMLElement>('[data-quote-add]')?.click();
    };
  }
  // So do its fields.
  for (const twin of document.querySelectorAll<HTMLInputElement>('[data-twin]')) {
    const field = section.querySelector<HTMLInputElement>(`[name=${twin.dataset['twin'] ?? ''}]`);
    if (!field) continue;
    twin.disabled = false;
    twin.value = field.value;
    twin.oninput = () => {
      field.value = twin.value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    twin.onkeydown = ({ key }) => {
      if (key === 'Enter') head?.click();
    };
    field.addEventListener('input', () => {
      twin.value = field.value;
    });
  }
  const controls = section.querySelectorAll<HTMLInputElement>('[disabled], [name]');
  for (const control of controls) control.disabled = false;
  // Browsers may restore input after a reload.
  if ([...controls].some(({ name, value }) => name && name !== 'unit' && value)) void load();
}
