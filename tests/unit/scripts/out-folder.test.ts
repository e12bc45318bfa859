import { execFile, spawnSync } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { removeLeftovers, replaceFolder } from '#scripts/site/out-folder.ts';

let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'out-folder-')));
  await cp('content', join(folder, 'content'), { recursive: true });
  await mkdir(join(folder, 'letters'));
  await writeFile(join(folder, 'letters', 'to-anna.txt'), 'Dear Anna');
  await symlink(join(folder, 'content'), join(folder, 'link'));
});

/** Runs a command on the copy of the content and returns its stderr. */
function complaint(command: string, ...options: string[]): string {
  const args = ['scripts/site.ts', command, '--content', join(folder, 'content'), ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr;
}

describe('a build refuses to replace', () => {
  test.each([
    ['the content folder', () => join(folder, 'content'), 'the content is in it'],
    ['a folder that holds the content', () => folder, 'the content is in it'],
    ['a folder in the content', () => join(folder, 'content/site'), 'it is in the content folder'],
    ['the content behind a link', () => join(folder, 'link/site'), 'it is in the content folder'],
    ['the project', () => resolve('.'), 'the project is in it'],
    ['a folder of the source', () => resolve('src/site'), 'it is in src/ of the project'],
    ['what no build wrote', () => join(folder, 'letters'), 'something in it that no build wrote'],
  ])('%s', (_, out, why) => {
    expect(complaint('build', '--out', out())).toContain(why);
  });

  test('and everything is as it was', async () => {
    expect(await readdir(folder)).toEqual(['content', 'letters', 'link']);
    expect(await readFile(join(folder, 'letters/to-anna.txt'), 'utf8')).toBe('Dear Anna');
    expect(await readdir(join(folder, 'content'))).toEqual(await readdir('content'));
  });
});

test.each([
  ['no address', ['--site', 'catalog.example.com'], "'catalog.example.com' is not the address"],
  ['no content folder', ['--content', '/nowhere'], 'No content folder at /nowhere'],
  ['an unknown option', ['--language', 'de'], "Unknown option '--language'"],
])('%s is told in words', (_, options, message) => {
  expect(complaint('build', ...options)).toContain(message);
});

test('invalid content that no check has seen is told in words, and nothing is left', async () => {
  const [product = ''] = await readdir(join(folder, 'content/products'));
  const file = join(folder, 'content/products', product);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^name: .*$/m, ''));
  const out = join(folder, 'shards/site');
  expect(complaint('build', '--shard', '2/2', '--out', out)).toContain(
    `Nothing was built: products/${product} has problems: npm run catalog -- check lists them.`,
  );
  expect(await readdir(join(folder, 'shards')).catch(() => [])).toEqual([]);
  await writeFile(file, text);
});

/** Mounts a small disk; undefined where this user or system may not. */
async function smallDisk(name: string): Promise<string | undefined> {
  const disk = join(folder, name);
  await mkdir(disk);
  const args = ['-t', 'tmpfs', '-o', 'size=1500k', 'tmpfs', disk];
  return spawnSync('mount', args).status === 0 ? disk : undefined;
}

test('a full disk in the middle of a build leaves the last site as it was', async (context) => {
  const disk = await smallDisk('disk');
  if (disk === undefined) {
    context.skip('No disk can be mounted here.');
    return;
  }
  try {
    const out = join(disk, 'site');
    await mkdir(join(out, '_astro'), { recursive: true });
    await writeFile(join(out, 'index.html'), 'old');
    expect(complaint('build', '--out', out)).toContain(
      `Nothing was built: the disk of ${out} is full. The site there is unchanged.`,
    );
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(disk)).toEqual(['site']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

describe('a built site takes the place of the last one', () => {
  const site = async (name: string, text: string) => {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'index.html'), text);
    return join(folder, name);
  };
  const textOf = (out: string) => readFile(join(out, 'index.html'), 'utf8');

  test('whole, with nothing left of it', async () => {
    const out = await site('dist', 'old');
    await writeFile(join(out, 'gone.html'), 'old');
    await replaceFolder(out, await site('next', 'new'));
    expect(await readdir(out)).toEqual(['index.html']);
    expect(await textOf(out)).toBe('new');
    expect(await readdir(folder)).not.toContain('next');
  });

  test('of two at once, one', async () => {
    const out = join(folder, 'dist');
    const script =
      "import('#scripts/site/out-folder.ts').then((m) => m.replaceFolder(...process.argv.slice(1)))";
    const replace = promisify(execFile);
    const two = [await site('a', 'a'), await site('b', 'b')];
    await Promise.all(two.map((next) => replace(process.execPath, ['-e', script, out, next])));
    expect(['a', 'b']).toContain(await textOf(out));
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('what a killed build left goes; a site that it had moved away comes back', async () => {
    const out = join(folder, 'killed');
    await site('.killed-next-999999999', 'half');
    await site('.killed-last-999999999', 'whole');
    await removeLeftovers(out);
    expect(await textOf(out)).toBe('whole');
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
