/** Checks a file that is being edited, beside those of its folder that it has to do with. */
import { findFiles, judge } from '#catalog/checks/validate.ts';
import { readFiles, type ContentFiles } from '#catalog/content/files.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { readYaml, type ContentFile } from '#catalog/content/read.ts';
import type { EditedKind, ListedFile } from './messages.ts';

/**
 * The problems of one file. Of other products those are looked at that it names, or that have its
 * number or name; that all fit together is known when the whole folder is checked.
 * @param listed the files of the folder
 */
export async function judgeDraft(
  contentDir: string,
  draft: ContentFile,
  kind: EditedKind,
  listed: readonly ListedFile[],
): Promise<Problem[]> {
  const texts = new Set(textsIn(draft.data));
  const related = listed.filter(
    ({ file, kind: other, name, number }) =>
      other === 'products' &&
      file !== draft.file &&
      (texts.has(name) || texts.has(number) || texts.has(idIn(file))),
  );
  const files: ContentFiles = {
    ...(await readAll(contentDir)),
    products: await readSome(contentDir, related),
  };
  files[kind] = [...files[kind].filter(({ file }) => file !== draft.file), draft];
  const problems = await judge(files, await findFiles(contentDir));
  return problems.filter(({ file }) => file === draft.file);
}

type Others = Omit<ContentFiles, 'products'>;

async function readAll(contentDir: string): Promise<Others> {
  const read = async (kind: keyof Others) => (await readFiles(contentDir, kind)).files;
  return {
    company: await read('company'),
    site: await read('site'),
    sources: await read('sources'),
    categories: await read('categories'),
    pages: await read('pages'),
  };
}

async function readSome(contentDir: string, listed: readonly ListedFile[]): Promise<ContentFile[]> {
  const read = await Promise.all(listed.map(({ file }) => readYaml(contentDir, file)));
  return read.flatMap(({ file }) => file ?? []);
}

function idIn(file: string): string {
  return file.replace(/^products\/|\.ya?ml$/g, '');
}

/** All texts of a file; the parts of an address each for itself. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data, ...data.split('/')];
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(textsIn);
}
