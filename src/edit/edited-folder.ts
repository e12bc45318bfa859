/** A content folder as the form sees it: lists, opens, checks and saves its files. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FILE_KINDS, requireContentFolder } from '#catalog/content/files.ts';
import { productId } from '#catalog/content/product-id.ts';
import type { Problem } from '#catalog/content/problem.ts';
import { parseYaml, unreadFile } from '#catalog/content/read.ts';
import { readText } from '#catalog/content/read-text.ts';
import { editedText, newText } from '#catalog/content/write/edited-text.ts';
import { fieldOrder, formSchema } from './form-schema.ts';
import { judgeDraft } from './judge-draft.ts';
import { listEdited, NEW_SITE, shownOf } from './listed-files.ts';
import {
  EDITED_KINDS,
  type Draft,
  type EditedKind,
  type ListedFile,
  type OpenedFile,
  type Saved,
} from './messages.ts';

/** Thrown for a path that is no file of the folder which the form edits. */
export class NoSuchFile extends Error {
  override name = 'NoSuchFile';
}

export interface EditedFolder {
  files: () => readonly ListedFile[];
  /** @throws NoSuchFile */
  open: (file: string) => Promise<OpenedFile>;
  /** A new product with the fields that it cannot do without. */
  blank: () => Promise<OpenedFile>;
  /** @throws NoSuchFile */
  check: (draft: Draft) => Promise<Problem[]>;
  /**
   * Writes a file, with problems or without; not over one that another program changed since.
   * @throws NoSuchFile
   */
  save: (draft: Draft) => Promise<Saved>;
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/product.schema.json\n';
const SITE_SCHEMA_LINE = '# yaml-language-server: $schema=./schemas/site.schema.json\n';

/** @throws ContentFolderError */
export async function openFolder(contentDir: string): Promise<EditedFolder> {
  await requireContentFolder(contentDir);
  let listed = await listEdited(contentDir);

  const schemas = new Map<EditedKind, Promise<Record<string, unknown>>>();
  const schemaOf = (kind: EditedKind) => {
    const schema = schemas.get(kind) ?? formSchema(contentDir, kind, listed);
    schemas.set(kind, schema);
    return schema;
  };

  const open = async (file: string): Promise<OpenedFile> => {
    const kind = kindOf(file);
    const isNew = file === NEW_SITE && !existsSync(join(contentDir, file));
    const read = isNew ? { text: '{}' } : await readText(contentDir, file);
    if ('problem' in read) throw new NoSuchFile(`${file} ${read.problem.what}`);
    const { file: parsed, problems } = parseYaml(read.text, file);
    const data = fieldsOf(parsed?.data);
    return {
      file,
      kind,
      data,
      version: await versionOf(join(contentDir, file)),
      problems: parsed ? await judgeDraft(contentDir, parsed, kind, listed) : problems,
      schema: await schemaOf(kind),
    };
  };

  const blank = async (): Promise<OpenedFile> => {
    const category = listed.find(({ kind }) => kind === 'categories')?.file ?? '';
    const data = { name: '', categories: [basename(category).replace(/\.ya?ml$/, '')] };
    const schema = await schemaOf('products');
    return { file: '', kind: 'products', data, version: '', problems: [], schema };
  };

  const textOf = async ({ file, data }: Draft): Promise<string> => {
    if (file === undefined) return SCHEMA_LINE + newText(data, fieldOrder('products'));
    const path = join(contentDir, file);
    if (!existsSync(path) && file !== NEW_SITE) throw new NoSuchFile(`${file} is not there.`);
    const text = existsSync(path) ? await readFile(path, 'utf8') : SITE_SCHEMA_LINE;
    return editedText(text, data, fieldOrder(kindOf(file)));
  };

  const check = async (draft: Draft): Promise<Problem[]> => {
    const file = draft.file ?? newFile(draft);
    const { file: parsed = unreadFile(file), problems } = parseYaml(await textOf(draft), file);
    return [...problems, ...(await judgeDraft(contentDir, parsed, kindOf(file), listed))];
  };

  const save = async (draft: Draft): Promise<Saved> => {
    const file = draft.file ?? newFile(draft);
    const kind = kindOf(file);
    const path = join(contentDir, file);
    if (basename(file) === '.yaml') return { refused: NAMELESS };
    if (draft.file === undefined && existsSync(path)) return { refused: `${file} ${THERE}` };
    if (draft.file !== undefined && (await versionOf(path)) !== draft.version)
      return { refused: `${file} ${CHANGED}` };
    const text = await textOf(draft);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.next`, text);
    await rename(`${path}.next`, path);
    const entry = { file, kind, ...shownOf(file, kind, text) };
    listed = [...listed.filter((one) => one.file !== file), entry];
    schemas.clear();
    return { file, version: await versionOf(path), problems: await check({ ...draft, file }) };
  };

  return { files: () => listed, open, blank, check, save };
}

const NAMELESS =
  'A new product needs a CAS number, a catalog number or a name: its file is named by the first of them that it has.';
const THERE = 'is there already: open it from the list.';
const CHANGED =
  'was changed by another program since it was opened. Nothing was written: note what you changed, and open the file again.';

/** Of names that a content folder has; no path leads out of it. */
function kindOf(file: string): EditedKind {
  const kind = EDITED_KINDS.find((one) => {
    const { folder, names } = FILE_KINDS[one];
    const name = folder === '' ? file : file.slice(folder.length + 1);
    return join(folder, name) === join(file) && basename(name) === name && names.test(name);
  });
  if (!kind) throw new NoSuchFile(`${file} is no file that the form edits.`);
  return kind;
}

function newFile({ data }: Draft): string {
  const textAt = (field: string) => {
    const value = data[field];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [cas, catalogNumber, name] = [textAt('cas'), textAt('catalogNumber'), textAt('name')];
  const id = productId({ cas: cas?.replaceAll(/[^\d-]/g, '') || undefined, catalogNumber, name });
  return `products/${id}.yaml`;
}

function fieldsOf(data: unknown): Record<string, unknown> | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Record<string, unknown>)
    : undefined;
}

async function versionOf(path: string): Promise<string> {
  const text = await readFile(path).catch(() => '');
  return createHash('sha256').update(text).digest('hex');
}
