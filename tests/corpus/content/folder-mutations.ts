/** Mutations of a content folder: files that are none, links, and names that are not read. */
import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dice } from './mutations.ts';

type FolderMutation = (path: string, dice: Dice) => Promise<void>;

/** Puts something in place of the file. */
const inPlace =
  (put: (path: string) => Promise<unknown>): FolderMutation =>
  async (path) => {
    await rm(path, { recursive: true, force: true });
    await put(path);
  };

const beside = (path: string, name: string) => join(dirname(path), name);

export const FOLDER_MUTATIONS: Record<string, FolderMutation> = {
  'is gone': inPlace(() => Promise.resolve()),
  'is a folder': inPlace((path) => mkdir(path)),
  'is a pipe': inPlace((path) => Promise.resolve(execFileSync('mkfifo', [path]))),
  'is a link to nothing': inPlace((path) => symlink('nowhere.yaml', path)),
  'is a link to itself': inPlace((path) => symlink(path, path)),
  'is a link that leads out': inPlace((path) => symlink('/etc/hostname', path)),
  'is a link to the folder': inPlace((path) => symlink('.', path)),
  'is a link to another file': inPlace((path) => symlink('../company.yaml', path)),
  'is long': inPlace((path) => writeFile(path, Buffer.alloc(3_000_000, 'a: b\n'))),
  'has another ending': (path, { pick }) =>
    rename(path, path + pick(['.txt', '.bak', '~', '.YAML', '.', ' '])),
  'is in capitals': (path) =>
    rename(path, beside(path, (path.split('/').at(-1) ?? '').toUpperCase())),
  'lies deeper': async (path) => {
    await mkdir(beside(path, 'sub'));
    await rename(path, beside(path, `sub/${path.split('/').at(-1) ?? ''}`));
  },
  'has a stray file beside it': async (path, { pick }) => {
    const name = pick([
      'a.yaml',
      'b.md',
      'c.pdf',
      'd',
      'e.yml',
      'ü.yaml',
      '2.yaml',
      '__proto__.yaml',
    ]);
    await writeFile(beside(path, name), pick(['', 'name: x\n', '---\ntitle: x\n---\n', 'a: [']));
  },
  'has strange files of products beside it': async (path, { pick }) => {
    const root = pick(['documents', 'pictures']);
    const folder = join(
      path.replace(/\/(?:products|categories|pages|news)\/[^/]*$|\/[^/]*$/, ''),
      root,
    );
    await mkdir(join(folder, 'x/y'), { recursive: true });
    execFileSync('mkfifo', [join(folder, 'x/pipe.pdf')]);
    await symlink('nowhere', join(folder, 'x/link.pdf'));
    await writeFile(join(folder, 'loose.pdf'), '%PDF-');
  },
};
