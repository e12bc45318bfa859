/**
 * The script of a product page's request that runs before anyone acts. The request itself, which
 * composes, checks and copies, is loaded with the first thing that is typed or pressed.
 */
import type { ProductRequest } from './product-request.ts';

/** Enables the controls of the section and hands what happens there to its `ProductRequest`. */
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
    // Pressed again when the request is there; where it cannot be loaded, a link leads on as built.
    event.preventDefault();
    void load()
      .catch(() => (failed = true))
      .then(() => {
        pressed.click();
      });
  });

  const controls = section.querySelectorAll<HTMLInputElement>('[disabled], [name]');
  for (const control of controls) control.disabled = false;
  // A browser may bring back what was typed before a reload.
  if ([...controls].some(({ name, value }) => name && name !== 'unit' && value)) void load();
}
