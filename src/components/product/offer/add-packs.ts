/** Initial script of the packs on a product page: what adds them is loaded on the first click. */

/** Enables the buttons (`data-add-pack`). */
export function startAddPacks(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    button.disabled = false;
    button.addEventListener('click', () => {
      void import('./add-pack.ts').then(({ addPack }) => {
        addPack(button);
      });
    });
  }
}
