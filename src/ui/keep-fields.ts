/**
 * Safari resets fields without autocompletion when it shows a page again on Back: they are reset to
 * the text that they had.
 */
export function keepFields(): void {
  addEventListener('pagehide', () => {
    for (const field of document.querySelectorAll<HTMLInputElement>('input[autocomplete=off]'))
      field.defaultValue = field.value;
  });
}
