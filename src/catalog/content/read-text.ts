/** Reads a text file of the content folder in UTF-8, or says why it cannot be read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText, type Encoding } from '#tables/decode.ts';
import { kindOfFile, type FileKind } from '#tables/file-text.ts';
import { obeyedCharacter } from './characters.ts';
import { lookAt, systemFault } from './look-at.ts';
import type { Problem } from './problem.ts';
import { printable, shortened } from './shown.ts';

/** Maximum size of a text file; a catalog's longest, sources.yaml, has some hundred kB. */
const MAX_BYTES = 2_000_000;

export type ReadText = { text: string } | { problem: Problem };

/** The text with line ends as \n, without byte order mark. */
export async function readText(contentDir: string, file: string): Promise<ReadText> {
  const problem = (what: string, why: string) => ({ problem: { file, field: '', what, why } });
  const look = await lookAt(contentDir, file);
  if ('fault' in look) return problem(look.fault.what, look.fault.why);
  if (look.kind === 'folder')
    return problem(
      'is a folder, where a file is meant',
      'Move its files up, and remove it or give it a name without an ending.',
    );
  if (look.bytes > MAX_BYTES)
    return problem(
      `has ${megabytes(look.bytes)} MB, more than ${megabytes(MAX_BYTES)} MB`,
      'A file of content is short text: another file was saved under this name, or it repeats itself.',
    );
  try {
    return decoded(await readFile(join(contentDir, file)), file);
  } catch (error) {
    const { what, why } = systemFault(error);
    return problem(what, why);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1).replace(/\.0$/, '');
}

const KINDS: Record<Exclude<FileKind, 'text'>, string> = {
  xlsx: 'an Excel workbook or another ZIP file',
  oldExcel: 'an old Excel or Word file',
  encrypted: 'an encrypted Office file',
  other: 'no text',
};

/** The text of a file's bytes, or why it is not text in UTF-8. */
export function decoded(bytes: Uint8Array, file: string): ReadText {
  const wide = wideEncoding(bytes);
  const { text: raw, encoding, certain } = decodeText(bytes, wide);
  const kind = wide ? 'text' : kindOfFile(bytes);
  const isUtf8 = encoding === 'utf-8' && certain;
  if (kind !== 'text' && !(kind === 'other' && isUtf8 && bytes.includes(0)))
    return {
      problem: {
        file,
        field: '',
        what: `holds ${KINDS[kind]}, whatever its name says`,
        why: 'Content is text in UTF-8. Copy the file again, or write it anew.',
      },
    };
  const text = raw.replaceAll(/\r\n?/g, '\n');
  return isUtf8 ? withoutControls(text, file) : { problem: wrongEncoding(text, encoding, file) };
}

/** UTF-16 by its zero bytes: those of Latin text are every other one, all on one side. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const isMost = (some: number, others: number) => some > start.length / 10 && others * 10 < some;
  if (isMost(odd, even)) return 'utf-16le';
  return isMost(even, odd) ? 'utf-16be' : undefined;
}

const NAMES: Record<Encoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB 18030 (GBK)',
  shift_jis: 'Shift JIS',
  'windows-1252': 'Windows-1252',
};

function wrongEncoding(text: string, encoding: Encoding, file: string): Problem {
  const lines = text.split('\n');
  const isAscii = (line: string) => /^[\0-\x7f]*$/.test(line);
  const at = encoding.startsWith('utf-16') ? 0 : lines.findIndex((line) => !isAscii(line));
  const line = printable(shortened((lines[at] ?? '').trim(), 60));
  const what =
    encoding === 'utf-8'
      ? `is not quite UTF-8: some characters of this line are broken: ${line}`
      : `is not in UTF-8 but, it seems, in ${NAMES[encoding]}, in which this line reads: ${line}`;
  return {
    file,
    line: at + 1,
    field: '',
    what,
    why: 'Save it in UTF-8: editors have it under "Save as" or "Save with encoding". Then look at letters with accents, signs and Chinese characters.',
  };
}

function withoutControls(text: string, file: string): ReadText {
  const found = obeyedCharacter(text);
  if (!found) return { text };
  const before = text.slice(0, found.at).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return { problem: { file, ...place, field: '', what: found.what, why: found.why } };
}
