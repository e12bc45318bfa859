/** What must not be published: addresses that run, files from elsewhere, documents with scripts. */
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { contentCopy, SOUND } from './content-copy.ts';
import { makePdf } from './documents/make-pdf.ts';

const copy = contentCopy();

/** What is said of the fields: the lines of the report that name one. */
async function said(): Promise<string[]> {
  return (await copy.report()).split('\n').filter((line) => /^ {2}\S/.test(line));
}

const SCRIPTS = [
  'javascript:hit()',
  'JaVaScRiPt:hit()',
  ' javascript:hit()',
  'java\tscript:hit()',
  'java\nscript:hit()',
  '\u0001javascript:hit()',
  'javascript\u200b:hit()',
  'ｊavascript:hit()',
  'vbscript:hit()',
  'data:text/html,<script>hit()</script>',
  'blob:https://example.com/a',
  'file:///etc/passwd',
  'ftp://example.com/',
  '//example.com/',
  '\\\\example.com\\a',
  '/\\example.com/',
  'https://',
  'https://example.com/ a',
  'https://example.com/"onclick="hit()',
  'https://example.com/<script>',
];

/** Every place of content that holds an address, by file. */
const PLACES: Record<string, string[][]> = {
  'company.yaml': [['website'], ['catalogUrl'], ['wechatQr']],
  'sources.yaml': [['supplier-list', 'url']],
  'site.yaml': [
    ['menu', '0', 'to'],
    ['footer', 'links', '0', 'to'],
  ],
};

/** Puts an address into all places of a file. */
async function put(address: string, file: string, places: readonly string[][]): Promise<void> {
  const link = { text: 'a', to: '/about/' };
  const data = (
    file === 'site.yaml'
      ? { menu: [link], footer: { links: [{ ...link }] } }
      : parse(await readFile(copy.path(file), 'utf8'))
  ) as Record<string, unknown>;
  for (const path of places) {
    const holder = path.slice(0, -1).reduce((at, key) => at[key] as typeof data, data);
    holder[path.at(-1) ?? ''] = address;
  }
  await copy.write(file, stringify(data));
}

describe('an address that leads to no page', () => {
  test.each(SCRIPTS)('is refused wherever one may stand: %j', async (address) => {
    for (const [file, places] of Object.entries(PLACES)) await put(address, file, places);
    const lines = await said();
    const accepted = Object.values(PLACES)
      .flat()
      .map((path) => path.join('.'))
      .filter((field) => !lines.some((line) => line.startsWith(`  ${field},`)));
    expect(accepted).toEqual([]);
  });

  test('is said with what to do', async () => {
    await put('https://example.com/"onclick="hit()', 'company.yaml', [['website']]);
    expect(await said()).toEqual([
      expect.stringContaining('which no address has: copy it from the browser again'),
    ]);
    await put('javascript:hit()', 'company.yaml', [['website']]);
    expect(await said()).toEqual([expect.stringContaining('is not a web address (https://…)')]);
  });

  test.each([
    '[a](javascript:hit())',
    '[a](JaVaScRiPt:hit())',
    '[a](<java\tscript:hit()>)',
    '[a](&#x6A;avascript&colon;hit())',
    '[a](javascript&#58;hit())',
    '[a](vbscript:hit())',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](blob:https://example.com/a)',
    '[a](file:///etc/passwd)',
    '<javascript:hit()>',
    '[a]\n\n[a]: javascript:hit()',
    '[a][b]\n\n[b]: <JAVASCRIPT:hit()> "c"',
    '![a](javascript:hit())',
    '![a][b]\n\n[b]: data:image/svg+xml,a',
    '![a](/pictures/../look/a.png)',
    '![a](/pictures/2142-70-3/..%2f..%2fa.png)',
    '![a](\\\\example.com\\a.png)',
    '[![a](//example.com/a.png)](javascript:hit())',
    '<a href="javascript:hit()">a</a>',
    '<b onmouseover="hit()">a</b>',
    '<b\nonmouseover="hit()">a</b>',
    '<b title="a"onmouseover="hit()">a</b>',
    '<b/onmouseover=hit()>a</b>',
    '<img src=x onerror=hit()>',
    '<ScRiPt>hit()</sCrIpT>',
    '<script src=//example.com>',
    '<iframe srcdoc="<script>hit()</script>">',
    '<math><mtext><script>hit()</script></mtext></math>',
    '<style>@import "//example.com";</style>',
    '<base href="//example.com/">',
    '<form action="javascript:hit()"><button>a</button></form>',
    '<!-- --!><script>hit()</script> -->',
    '<![CDATA[<script>hit()</script>]]>',
    '<?php hit() ?>',
    '<template><script>hit()</script></template>',
  ])('is refused in a page: %s', async (text) => {
    await copy.write('pages/about.md', `---\ntitle: About\ndescription: b\n---\n\n${text}\n`);
    const lines = await said();
    expect(lines.length, lines.join('; ')).toBeGreaterThan(0);
    expect(lines.every((line) => line.startsWith('  text, line '))).toBe(true);
  });
});

describe('a file from outside the folder', () => {
  test.each([
    '../../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\a.jpg',
    'https://example.com/a.jpg',
  ])('is no picture and no document of a product: %s', async (path) => {
    const date = '2026-01-15';
    const storage = { text: 'Cool', source: 'supplier-list', date, document: path };
    const data = { pictures: [{ file: path, alt: 'a' }], safety: { storage: [storage] } };
    await copy.write('products/100-06-1.yaml', SOUND + stringify(data));
    const lines = await said();
    expect(lines.join('\n')).toMatch(/ {2}pictures\.0\.file, /);
    expect(lines.join('\n')).toMatch(/ {2}safety\.storage\.0\.document, /);
  });

  test('is not published through a link, nor one that is a folder', async () => {
    const outside = copy.path('../catalog-outside.pdf');
    await writeFile(outside, '%PDF-1.7');
    await copy.write('documents/619-41-0/sds-en-2026-01-15.pdf', '%PDF-1.7');
    await symlink(outside, copy.path('documents/619-41-0/sds-de-2026-01-15.pdf'));
    await symlink('/etc', copy.path('documents/822-85-5'));
    await symlink('/etc/hostname', copy.path('look'));
    const leadsOut = 'is a link that leads out of the content folder';
    expect((await said()).filter((line) => line.includes(leadsOut)).length).toBeGreaterThan(1);
  });
});

describe('a document with more than pages', () => {
  test.each([
    ['script', { catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }, 'script'],
    ['a packed script', { packed: '9 0 << /S /JavaScript /JS (x) >>' }, 'script'],
    ['an event', { catalog: '/AA << /WC << /S /URI /URI (https://a) >> >>' }, 'starts by itself'],
    ['a packed event', { packed: '9 0 << /AA << /O 3 0 R >> >>' }, 'starts by itself'],
    ['an address', { catalog: '/OpenAction << /S /URI /URI (https://a) >>' }, 'starts by itself'],
    ['a program', { catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }, 'starts a program'],
    ['a form', { packed: '9 0 << /A << /S /SubmitForm /F (https://a) >> >>' }, 'sends data'],
    ['a file', { catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' }, 'embedded files'],
  ])('is refused: %s', async (_, parts, what) => {
    await copy.write(
      'documents/619-41-0/sds-en-2026-01-15.pdf',
      Buffer.from(makePdf({ lines: ['x'], ...parts })),
    );
    const report = await copy.report();
    expect(report).toMatch(
      /^documents\/619-41-0\/sds-en-2026-01-15\.pdf\n {2}file: is a PDF with /,
    );
    expect(report).toContain(what);
    expect(report).toContain('print it to a new PDF');
  });

  test('is told where it cannot be looked through, and one of pages is taken', async () => {
    const write = (name: string, parts: object) =>
      copy.write(
        join('documents/619-41-0', name),
        Buffer.from(makePdf({ lines: ['/JavaScript'], ...parts })),
      );
    await write('sds-en-2026-01-15.pdf', { catalog: '/OpenAction [3 0 R /Fit]' });
    expect(await copy.report()).toBe('');
    await write('sds-de-2026-01-15.pdf', { trailer: '/Encrypt << /Filter /Standard >>' });
    expect(await said()).toEqual([expect.stringContaining('cannot be looked through for scripts')]);
  });
});
