/** What became of copying: a key of `quoteStrings.status`. */
export type CopyOutcome = 'copied' | 'refused' | 'copiedAndOpened' | 'copiedNotOpened';

/**
 * Copies the text of a field. Where the browser refuses, the text is selected, so that the visitor
 * can copy it by hand.
 */
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

/** Copies first: the new tab would take the focus away, and copying needs it. */
export async function copyAndOpen(field: HTMLTextAreaElement, url: string): Promise<CopyOutcome> {
  if ((await copyText(field)) === 'refused') return 'refused';
  const tab = window.open(url, '_blank');
  if (!tab) return 'copiedNotOpened';
  tab.opener = null;
  return 'copiedAndOpened';
}
