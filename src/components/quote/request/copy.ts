/**
 * Copies the text of a field. Where the browser refuses, the text is selected, so that the visitor
 * can copy it by hand.
 * @returns whether the text is in the clipboard
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

export type CopyOutcome = 'refused' | 'copiedAndOpened' | 'copiedNotOpened';

/** Copies first: the new tab would take the focus away, and copying needs it. */
export async function copyAndOpen(field: HTMLTextAreaElement, url: string): Promise<CopyOutcome> {
  if (!(await copyText(field))) return 'refused';
  const tab = window.open(url, '_blank');
  if (!tab) return 'copiedNotOpened';
  tab.opener = null;
  return 'copiedAndOpened';
}
