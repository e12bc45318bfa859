/** Loads the filters and orders of a list of products when the visitor first asks for one. */

/** @param root a BrowseView */
export function waitForVisitor(root: HTMLElement): void {
  const select = root.querySelector<HTMLSelectElement>('.search-toolbar select');
  const buttons = root.querySelectorAll<HTMLButtonElement>('.search-toolbar button');
  for (const control of [...buttons, ...(select ? [select] : [])]) control.disabled = false;
  let isReady = false;
  let started: Promise<void> | undefined;
  const start = async () => {
    started ??= import('./browse-page.ts').then(({ startBrowsing }) => startBrowsing(root));
    await started;
    isReady = true;
  };
  // What is done before the script is there is done again.
  const act = ({ type, target }: Event) => {
    if (isReady) return;
    const chosen = select?.value;
    void start().then(() => {
      if (target === select && select && chosen !== undefined) select.value = chosen;
      target?.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };
  for (const part of root.querySelectorAll('.search-toolbar, .search-filters'))
    for (const type of ['click', 'change', 'toggle']) part.addEventListener(type, act, true);
  if (location.search !== '') void start();
}
