/** Starts the buttons that save the structure as a file; what makes the file is loaded on demand. */
export function startSaveButtons(): void {
  const files = document.querySelector<HTMLElement>('[data-save]');

  for (const button of files?.querySelectorAll('button') ?? []) {
    button.disabled = false;
    button.onclick = () => {
      import('./save-structure.ts')
        .then(({ saveStructure }) => saveStructure(button.value, files?.dataset ?? {}))
        .catch(() => {
          button.textContent = files?.dataset['failed'] ?? '';
        });
    };
  }
}
