import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptFiles, stoppedFolder } from '#scripts/site/kept-files.ts';

let root = '';
let told: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  told = [];
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const inRoot = (name: string) => join(root, name);

function open(next = 'next'): KeptFiles {
  mkdirSync(inRoot(next), { recursive: true });
  const folders = { out: inRoot('out'), next: inRoot(next) };
  return new KeptFiles(inRoot('cache'), folders, (line) => told.push(line));
}

/** Makes files as a build does: each is noted, then written. */
function make(kept: KeptFiles, files: Record<string, string>, next = 'next'): void {
  for (const [file, text] of Object.entries(files)) {
    kept.note(file, `key of ${text}`, text.length);
    mkdirSync(dirname(inRoot(`${next}/${file}`)), { recursive: true });
    writeFileSync(inRoot(`${next}/${file}`), text);
  }
}

/** A finished build of these files. */
function built(files: Record<string, string>): void {
  const kept = open();
  kept.begin();
  make(kept, files);
  rmSync(inRoot('out'), { recursive: true, force: true });
  renameSync(inRoot('next'), inRoot('out'));
  kept.finish(inRoot('out'));
}

const read = (path: string) => readFileSync(inRoot(path), 'utf8');

test('a file is taken over while its key is the same, and the next build takes it again', () => {
  built({ 'products/a/index.html': 'A', 'b.json': 'B' });
  const kept = open();
  expect(kept.take('products/a/index.html', 'key of A')).toBe(true);
  expect(kept.take('b.json', 'key of C')).toBe(false);
  expect(kept.take('c.json', 'key of A')).toBe(false);
  expect(read('next/products/a/index.html')).toBe('A');
  kept.begin();
  make(kept, { 'b.json': 'C' });
  rmSync(inRoot('out'), { recursive: true });
  renameSync(inRoot('next'), inRoot('out'));
  kept.finish(inRoot('out'));
  const third = open();
  expect(third.take('products/a/index.html', 'key of A')).toBe(true);
  expect(third.take('b.json', 'key of C')).toBe(true);
  expect(told).toEqual([]);
});

test('a file that somebody changed or deleted is made again', () => {
  built({ 'a.html': 'A', 'b.html': 'B' });
  writeFileSync(inRoot('out/a.html'), 'Z');
  rmSync(inRoot('out/b.html'));
  const kept = open();
  expect(kept.take('a.html', 'key of A')).toBe(false);
  expect(kept.take('b.html', 'key of B')).toBe(false);
});

test.each([
  ['{"shape":1,"files":{', 'is damaged'],
  ['{"shape":0,"files":{"a.html":{}}}', 'is of another version of the generator'],
])('a list of files that cannot be used is told in one line: %s', (text, what) => {
  built({ 'a.html': 'A' });
  writeFileSync(inRoot('cache/kept.json'), text);
  expect(open().take('a.html', 'key of A')).toBe(false);
  expect(told).toEqual([`${inRoot('cache/kept.json')} ${what}: every page is made again.`]);
});

test('a build that was stopped is taken up again, without the file that was half written', () => {
  built({ 'a.html': 'A' });
  const stopped = open('stopped');
  expect(stopped.take('a.html', 'key of A')).toBe(true);
  stopped.begin();
  make(stopped, { 'b.html': 'B', 'c.html': 'CC' }, 'stopped');
  writeFileSync(inRoot('stopped/c.html'), 'C');
  rmSync(inRoot('out'), { recursive: true });

  expect(stoppedFolder(inRoot('cache'))).toBe(inRoot('stopped'));
  const kept = open();
  const taken = ['A', 'B', 'CC'].map((text) =>
    kept.take(`${text.charAt(0).toLowerCase()}.html`, `key of ${text}`),
  );
  expect(taken).toEqual([true, true, false]);
  expect(read('next/b.html')).toBe('B');
});

test('a finished build leaves nothing to take up', () => {
  built({ 'a.html': 'A' });
  expect(stoppedFolder(inRoot('cache'))).toBeUndefined();
});
