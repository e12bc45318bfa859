/** Result of copying: a key of `quoteStrings.status`. */
export type CopyOutcome = 'copied' | 'refused' | 'copiedAndOpened' | 'copiedNotOpened';

/** Copies the text of a field. If the browser refuses, the text is selected for copying by hand. */
export async function copyText(field: HTMLTextAreaElement): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'refused';
  }
}

/** Copies before opening: copying needs the focus, which the new tab would take. */
export async function copyAndOpen(field: HTMLTextAreaElement, url: string): Promise<CopyOutcome> {
  if ((await copyText(field)) === 'refused') return 'refused';
  const tab = window.open(url, '_blank');
  if (!tab) return 'copiedNotOpened';
  tab.opener = null;
  return 'copiedAndOpened';
}
