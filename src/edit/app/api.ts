/** Asks the server of the form. */
import type { Checked, Draft, Drawn, FolderState, OpenedFile, Saved } from '#edit/messages.ts';

export const fetchFolder = () => ask<FolderState>('/api/files');
export const fetchFile = (file: string) =>
  ask<OpenedFile>(`/api/file?file=${encodeURIComponent(file)}`);
export const fetchBlank = () => ask<OpenedFile>('/api/new');
export const fetchDrawing = (smiles: string) =>
  ask<Drawn>(`/api/draw?smiles=${encodeURIComponent(smiles)}`);
export const checkDraft = (draft: Draft) => ask<Checked>('/api/check', draft);
export const saveDraft = (draft: Draft) => ask<Saved>('/api/save', draft);

/** @throws Error with a sentence for the person */
async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(path, init).catch(() => {
    throw new Error('The program that serves this form has ended: start it again (npm run edit).');
  });
  const answer = (await response.json()) as Answer & { refused?: string };
  if (!response.ok) throw new Error(answer.refused ?? `Failed (${String(response.status)})`);
  return answer;
}
