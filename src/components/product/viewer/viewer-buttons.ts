/** Starts the buttons beside the drawing; what they open is loaded on demand. */
export function startViewerButtons(): void {
  const place = document.querySelector<HTMLElement>('[data-view]');
  const drawing = place?.parentElement?.querySelector('svg');
  for (const button of place?.querySelectorAll('button') ?? []) {
    button.disabled = false;
    button.onclick = () => {
      import('./open-viewer.ts')
        .then(({ openViewer }) => {
          if (drawing) openViewer(drawing, button.value === 'model' ? 'model' : 'drawing');
        })
        .catch(() => {
          button.textContent = place?.dataset['view'] ?? '';
        });
    };
  }
}
