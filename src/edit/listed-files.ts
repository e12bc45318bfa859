/** The files that the form edits, listed without reading them as YAML: there may be many. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#catalog/content/files.ts';
import { fileId } from '#catalog/content/read.ts';
import { EDITED_KINDS, type EditedKind, type ListedFile } from './messages.ts';

/** Files that are read at a time. */
const AT_A_TIME = 32;

/** Listed although it is not there yet: a folder may do without it. */
export const NEW_SITE = 'site.yaml';

export async function listEdited(contentDir: string): Promise<ListedFile[]> {
  const listed: ListedFile[] = [];
  for (const kind of EDITED_KINDS) {
    const files = await listFiles(contentDir, kind);
    if (kind === 'site' && files.length === 0) files.push(NEW_SITE);
    for (let at = 0; at < files.length; at += AT_A_TIME) {
      const some = files.slice(at, at + AT_A_TIME);
      listed.push(...(await Promise.all(some.map((file) => listFile(contentDir, file, kind)))));
    }
  }
  return listed;
}

async function listFile(contentDir: string, file: string, kind: EditedKind): Promise<ListedFile> {
  const text = await readFile(join(contentDir, file), 'utf8').catch(() => '');
  return { file, kind, ...shownOf(file, kind, text) };
}

/** What a list shows of a file. */
export function shownOf(file: string, kind: EditedKind, text: string) {
  const isOne = kind === 'products' || kind === 'categories';
  const number = lineOf(text, 'cas') || lineOf(text, 'catalogNumber');
  return {
    name: (isOne && lineOf(text, 'name')) || fileId(file),
    number: kind === 'products' ? number : '',
  };
}

/** The value of a field on a line of its own, without quotes. */
function lineOf(text: string, field: string): string {
  const value = new RegExp(`^${field}:[ \\t]+(\\S.*?)[ \\t]*$`, 'm').exec(text)?.[1] ?? '';
  const [, quote, quoted = ''] = /^(['"])(.*)\1$/.exec(value) ?? [];
  if (quote !== undefined) return quoted.replaceAll("''", "'");
  return /^[|>&*]/.test(value) ? '' : value.replace(/\s+#.*$/, '');
}
