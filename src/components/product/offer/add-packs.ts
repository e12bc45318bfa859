/** Initial script of the packs on a product page: what adds them is loaded on the first click. */

/** Starts the buttons of the packs. */
export function startAddPacks(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-add-pack]')) {
    button.disabled = false;
    button.addEventListener('click', () => {
      void import('./add-pack.ts').then(({ addPack }) => {
        addPack(button);
      });
    });
  }
}
