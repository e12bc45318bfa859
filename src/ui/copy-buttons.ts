/** Starts the buttons that copy a text (CopyButton.astro). */
export function startCopyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const status = button.nextElementSibling;
    const word = button.textContent;
    button.disabled = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(
        () => {
          say(button.dataset['copied']);
        },
        () => {
          say(button.dataset['failed']);
        },
      );
    });
    const say = (text = '') => {
      button.textContent = text;
      if (status) status.textContent = text;
      setTimeout(() => {
        button.textContent = word;
        if (status) status.textContent = '';
      }, 2500);
    };
  }
}
