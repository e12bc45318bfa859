import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contentCopy, SOUND } from './content-copy.ts';

const copy = contentCopy();

const FILE = 'products/100-06-1.yaml';

const ENCODED: [encoding: string, bytes: Buffer, says: string][] = [
  [
    'Windows-1252',
    Buffer.from('cas: 1\nname: Oxalsäure\n', 'latin1'),
    'file, line 2: is not in UTF-8 but, it seems, in Windows-1252, in which this line reads: name: Oxalsäure',
  ],
  [
    'GBK',
    Buffer.from([...Buffer.from('name: '), 0xb2, 0xdd, 0xcb, 0xe1, 0x0a]),
    'file, line 1: is not in UTF-8 but, it seems, in GB 18030 (GBK), in which this line reads: name: 草酸',
  ],
  [
    'UTF-16 with its mark',
    Buffer.from('\ufeffname: Acetone\n', 'utf16le'),
    'file, line 1: is not in UTF-8 but, it seems, in UTF-16, in which this line reads: name: Acetone',
  ],
  [
    'UTF-16 without mark',
    Buffer.from('name: Acetone\n', 'utf16le'),
    'file, line 1: is not in UTF-8 but, it seems, in UTF-16, in which this line reads: name: Acetone',
  ],
  [
    'UTF-16, the other byte first',
    Buffer.from('name: Acetone 丙酮\n', 'utf16le').swap16(),
    'file, line 1: is not in UTF-8 but, it seems, in UTF-16, in which this line reads: name: Acetone 丙酮',
  ],
  ['a zero byte', Buffer.from('name: a\0b\n'), 'file, line 1: has the control character U+0000'],
  [
    'a lost letter',
    Buffer.from('name: Oxals\ufffdure\n'),
    'file, line 1: has the sign U+FFFD, which stands for a character that was lost',
  ],
  [
    'a sign that turns the text',
    Buffer.from('name: a\n# \u202eb\n'),
    'file, line 2: has U+202E, which turns the direction of writing',
  ],
  [
    'a workbook',
    Buffer.from('PK\x03\x04…'),
    'file: holds an Excel workbook or another ZIP file, whatever its name says',
  ],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'file: holds no text, whatever its name says'],
  ['3 MB', Buffer.alloc(3_000_000, 'a'), 'file: has 3 MB, more than 2 MB'],
];

const IN_PLACE: [what: string, put: (path: string) => unknown, says: string][] = [
  ['a folder', (path) => mkdir(path), 'file: is a folder, where a file is meant'],
  [
    'a pipe',
    (path) => execFileSync('mkfifo', [path]),
    'file: is neither a file nor a folder, but a pipe, a socket or a device',
  ],
  [
    'a link to nothing',
    (path) => symlink('nowhere', path),
    'file: is not there, or is a link to a file that is not there',
  ],
  ['a link to itself', (path) => symlink(path, path), 'file: is a link that leads in a circle'],
  [
    'a link that leads out',
    (path) => symlink('/etc/hostname', path),
    'file: is a link that leads out of the content folder',
  ],
];

describe('a file of content', () => {
  test.each(ENCODED)('in %s is named and not read', async (_, bytes, says) => {
    await writeFile(copy.path(FILE), bytes);
    expect((await copy.report()).split('\n').slice(0, 2)).toEqual([FILE, `  ${says}`]);
  });

  test.each(IN_PLACE)('in whose place is %s is named', async (_, put, says) => {
    await put(copy.path(FILE));
    expect((await copy.report()).split('\n').slice(0, 2)).toEqual([FILE, `  ${says}`]);
  });

  test('that cannot be read is one mistake, whatever names it', async () => {
    for (const file of ['sources.yaml', 'categories/photosensitive-intermediates.yaml'])
      await appendFile(copy.path(file), 'a: [');
    expect((await copy.report()).match(/^ {2}\S/gm)).toHaveLength(2);
  });

  test('with a byte order mark and line ends of Windows or of old is read', async () => {
    for (const ends of ['\r\n', '\r']) {
      await copy.write(FILE, `\ufeff${SOUND.replaceAll('\n', ends)}`);
      expect(await copy.report()).toBe('');
    }
  });

  test('may be a link within the folder', async () => {
    await rm(copy.path('pages/quote.md'));
    await symlink('contact.md', copy.path('pages/quote.md'));
    expect(await copy.report()).toBe('');
  });

  test('of a product may be no pipe, no folder and no link that leads out', async () => {
    for (const root of ['documents', 'pictures']) {
      await mkdir(copy.path(`${root}/2142-70-3/below`), { recursive: true });
      execFileSync('mkfifo', [copy.path(`${root}/2142-70-3/pipe`)]);
      await symlink('/etc/hostname', copy.path(`${root}/2142-70-3/out`));
      await writeFile(copy.path(`${root}/loose`), '');
    }
    const said = (await copy.report()).split('\n').filter((line) => /^\S|^ {2}\S/.test(line));
    expect(said).toEqual(
      ['documents', 'pictures'].flatMap((root) => [
        `${root}/2142-70-3/below`,
        '  file: is a folder, and folders in the folder of a product are not read',
        `${root}/2142-70-3/out`,
        '  file: is a link that leads out of the content folder',
        `${root}/2142-70-3/pipe`,
        '  file: is neither a file nor a folder, but a pipe, a socket or a device',
        `${root}/loose`,
        '  file: lies in no product’s folder',
      ]),
    );
  });
});
