/** Files and folders of a content folder that are not read, and files that must be there. */
import { FILE_KINDS, PAGES, type ContentFiles, type FileKind } from './files.ts';
import { lookAt, namesIn } from './look-at.ts';
import type { Problem } from './problem.ts';
import { isTaken } from './page-addresses.ts';
import { slugOf } from './product-id.ts';
import { nearest } from './schema-problems.ts';
import { printable } from './shown.ts';

/** Folders of files with rules of their own, and of schemas for editors. */
const FOLDERS = [
  'categories',
  'products',
  'pages',
  'news',
  'look',
  'documents',
  'pictures',
  'schemas',
];

/** Files in the content folder itself. */
const AT_TOP = ['company', 'sources', 'site'] as const;

/** Folders whose files are text, by the ending of their names. */
const ENDINGS: Record<string, string> = {
  categories: '.yaml',
  products: '.yaml',
  pages: '.md',
  news: '.md',
};

/** Endings of text files, and what editors and browsers make of them. */
const TEXT = /\.(?:ya?ml|md|markdown)(?:[._ -]?(?:txt|text|html?|download|\d+|\(\d+\)))*$/i;
const OTHER_TEXT = /\.(?:txt|text|json|ya?m|yal|docx?|rtf|mdx?|yam?l)$/i;

/** Everything that is not read, and what the content needs and has not. */
export async function strayFiles(contentDir: string, files: ContentFiles): Promise<Problem[]> {
  const strays = [
    ...(await atTop(contentDir)),
    ...(await Promise.all(Object.keys(ENDINGS).map((name) => inFolder(contentDir, name)))).flat(),
    ...otherPages(files),
    ...twice(files),
  ];
  return [...strays.map(({ problem }) => problem), ...missing(files, strays)];
}

const RENAME_PAGE =
  'A page has the name of its file as address: rename it, in lower-case letters, digits and hyphens.';

interface Stray {
  problem: Problem;
  /** The path that the file should have. */
  meant?: string | undefined;
}

function stray(file: string, what: string, why: string, meant?: string): Stray {
  return { problem: { file: printable(file), field: '', what, why }, meant };
}

function ignored(file: string, why: string): Stray {
  return { problem: { ...stray(file, 'is not read', why).problem, severity: 'warning' } };
}

async function atTop(contentDir: string): Promise<Stray[]> {
  const strays: Stray[] = [];
  for (const name of await namesIn(contentDir, '')) {
    const look = await lookAt(contentDir, name);
    if (AT_TOP.some((kind) => FILE_KINDS[kind].names.test(name))) continue;
    if ('fault' in look) strays.push(stray(name, look.fault.what, look.fault.why));
    else if (look.kind === 'folder') strays.push(...otherFolder(name));
    else if (FOLDERS.includes(name))
      strays.push(stray(name, 'is a file, where a folder is meant', `Make it a folder: ${name}/.`));
    else strays.push(otherFile(name));
  }
  return strays;
}

function otherFolder(name: string): Stray[] {
  if (FOLDERS.includes(name)) return [];
  const near = nearest(name, FOLDERS);
  if (near !== undefined)
    return [stray(name, `is not read; is ${near}/ meant?`, `Rename the folder to ${near}.`, near)];
  return [ignored(name, `Folders of content are ${FOLDERS.join(', ')}: move or remove it.`)];
}

function otherFile(name: string): Stray {
  const base = baseOf(name).toLowerCase();
  const known = AT_TOP.find((one) => one === base);
  const near = known ?? nearest(base, AT_TOP);
  if (near !== undefined)
    return stray(name, 'is not read', `Rename it to ${near}.yaml.`, `${near}.yaml`);
  if (TEXT.test(name) && !/^(?:readme|licen[cs]e|changelog)\b/i.test(name))
    return stray(
      name,
      'is not read',
      'Only company.yaml, sources.yaml and site.yaml are in the content folder itself: move it to products/, categories/, pages/ or news/, or remove it.',
    );
  return ignored(name, 'It is no file of content: move or remove it.');
}

/** "822-85-5.YAML.txt" as "822-85-5". */
function baseOf(name: string): string {
  return name.replace(TEXT, '').replace(OTHER_TEXT, '');
}

async function inFolder(contentDir: string, folder: string): Promise<Stray[]> {
  const ending = ENDINGS[folder] ?? '';
  const isRead = folder === 'news' ? /\.md$/ : FILE_KINDS[folder as FileKind].names;
  const strays: Stray[] = [];
  for (const name of await namesIn(contentDir, folder)) {
    const path = `${folder}/${name}`;
    if (isRead.test(name)) continue;
    const look = await lookAt(contentDir, path);
    if ('fault' in look) strays.push(stray(path, look.fault.what, look.fault.why));
    else if (look.kind === 'folder') strays.push(...(await below(contentDir, folder, name)));
    else strays.push(misnamed(folder, name, ending));
  }
  return strays;
}

function misnamed(folder: string, name: string, ending: string): Stray {
  const path = `${folder}/${name}`;
  const base = baseOf(name);
  const isText = base !== name || !name.includes('.');
  if (!isText || /~$|\.(?:bak|orig|old|tmp)$/i.test(name))
    return ignored(path, `Files in ${folder}/ end in ${ending}: move or remove it.`);
  const meant = `${folder}/${slugOf(base) || base}${ending}`;
  return stray(path, 'is not read', `Rename it to ${meant}; its name ends in ${ending}.`, meant);
}

/** Folders below are not read. */
async function below(contentDir: string, folder: string, name: string): Promise<Stray[]> {
  const path = `${folder}/${name}`;
  const names = await namesIn(contentDir, path);
  if (names.length === 0) return [ignored(path, 'It is empty: remove it.')];
  return names.map((one) => {
    const file = `${path}/${one}`;
    const why = `Folders in ${folder}/ are not read: move it to ${folder}/${one}.`;
    return TEXT.test(one) || !one.includes('.')
      ? stray(file, 'is not read', why, `${folder}/${one}`)
      : ignored(file, why);
  });
}

/** Pages whose address is another's, or no address. */
function otherPages({ pages }: ContentFiles): Stray[] {
  const known: readonly string[] = PAGES;
  const there = new Set(pages.map(({ id }) => id));
  const missing = known.filter((page) => !there.has(page));
  return pages
    .filter(({ id, unread }) => !unread && !known.includes(id))
    .flatMap(({ file, id }) => {
      const near = nearest(id, missing);
      if (near !== undefined) {
        const meant = `pages/${near}.md`;
        return [
          stray(file, 'is a page that the site does not have', `Rename it to ${meant}.`, meant),
        ];
      }
      if (isTaken(id))
        return [stray(file, `would have the address /${id}/, which is taken`, RENAME_PAGE)];
      if (id === slugOf(id)) return [];
      return [stray(file, 'has a name that is no address', RENAME_PAGE, `pages/${slugOf(id)}.md`)];
    });
}

/** company.yaml beside company.yml. */
function twice(files: ContentFiles): Stray[] {
  return AT_TOP.map((kind) => files[kind]).flatMap(([first, ...others]) =>
    others.map(({ file }) =>
      stray(
        file,
        `is there beside ${first?.file ?? ''}`,
        'One file has all: put both into one, and remove the other.',
      ),
    ),
  );
}

/** Files that must be there, unless one with another name was meant. */
function missing(files: ContentFiles, strays: readonly Stray[]): Problem[] {
  const pages = new Set(files.pages.map(({ id }) => id));
  const meant = new Set(strays.map((one) => one.meant));
  const needed: [boolean, string, string][] = [
    [files.company.length === 0, 'company.yaml', 'It names the supplier and the ways to reach it.'],
    [files.sources.length === 0, 'sources.yaml', 'Every fact names a source listed there.'],
    ...PAGES.map((page): [boolean, string, string] => [
      !pages.has(page),
      `pages/${page}.md`,
      'Every page of the site links to it.',
    ]),
  ];
  return needed
    .filter(([isMissing, file]) => isMissing && !meant.has(file) && !meant.has('pages'))
    .map(([, file, why]) => ({ file, field: '', what: 'is missing', why }));
}
