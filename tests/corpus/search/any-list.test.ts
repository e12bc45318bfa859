import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import { search } from '#search/engine.ts';
import { MAX_ENTRIES, MAX_ENTRY_TEXT, type ListInput } from '#search/list/entry.ts';
import { listStatus } from '#search/list/list-status.ts';
import { readListFile } from '#search/list/read-list-file.ts';
import { readList } from '#search/list/read-list.ts';
import { lookUp } from '#search/list/verdict.ts';
import { VERDICTS } from '#search/verdict.ts';
import { shippedIndex } from '../../unit/search/records.ts';
import { anyText, fuzz, insist } from '../fuzz.ts';

const CELLS = [
  ...['2142-70-3', '822-85-5', '2142-70-8', '1958-08-02', 'CC(=O)c1ccccc1I', 'C9H9BrO', '25 g'],
  ...['2-bromocyclohexanone', '4,4′-bipyridine', 'XDXCBCXNCQGZPG-UHFFFAOYSA-N', '≥ 98 %', '苯'],
  ...[
    'CAS',
    'Name',
    'Amount',
    'Unit',
    'SMILES',
    'Price',
    '',
    ' ',
    '0',
    '="67-64-1"',
    '"a""b"',
    '"',
  ],
  ...[
    'Dear Sir,',
    'we need 5 kg of each.',
    'Subject: order',
    '> 1) ',
    '__proto__',
    '\ud800',
    '\u0000',
  ],
  ...['<table>', '<tr><td>', '</td></tr>', '<?xml version="1.0"?>', '&#55296;', '$$$$', 'M  END'],
];
const ENDS = ['\n', '\r\n', '\r', '\n\n'] as const;

/** Rows of cells with one sign between them, as in tables and messages, and ends of one kind or more. */
const rows = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom(...CELLS), { maxLength: 5 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t', ' ', '|'),
    fc.array(fc.constantFrom(...ENDS), { minLength: 1, maxLength: 2 }),
  )
  .map(([all, sign, ends]) =>
    all.map((cells, at) => cells.join(sign) + (ends[at % ends.length] ?? '')).join(''),
  );
const texts = fc.oneof(rows, rows, anyText([...CELLS, ...ENDS, ',', '\t']));

/** A text as bytes of another encoding, cut or with other bytes in it. */
const encoded = fc
  .tuple(texts, fc.constantFrom('utf8', 'utf16le', 'latin1'), fc.boolean(), fc.boolean())
  .map(([text, encoding, isMarked, isSwapped]) => {
    const bytes = Buffer.from((isMarked ? '\ufeff' : '') + text, encoding);
    return isSwapped && bytes.length % 2 === 0 ? bytes.swap16() : bytes;
  });
const workbook = readFileSync('tests/fixtures/lists/list.xlsx');
const brokenWorkbook = fc
  .tuple(fc.nat(workbook.length), fc.uint8Array({ maxLength: 4 }), fc.nat(workbook.length))
  .map(([at, put, end]) => {
    const bytes = Buffer.from(workbook);
    bytes.set(put, Math.min(at, bytes.length - put.length));
    return end % 2 === 0 ? bytes : bytes.subarray(0, end);
  });
const files = fc.record({
  bytes: fc.oneof(
    { arbitrary: encoded, weight: 30 },
    { arbitrary: fc.uint8Array({ maxLength: 300 }), weight: 9 },
    { arbitrary: brokenWorkbook, weight: 1 },
  ),
  name: fc.constantFrom('list.csv', 'list.txt', 'list.xls', 'list.sdf', '', '__proto__'),
});

const hasText = (line: string) => /[\p{L}\p{N}]/u.test(line);

/** An entry has a place, a text that is shown, and something to search for. */
function judge(input: ListInput): void {
  const { entries, quiet, quietPlaces, cut } = input;
  insist(entries.length <= MAX_ENTRIES && (cut || quiet >= quietPlaces.length), 'wrong counts');
  for (const { line, text, candidates } of entries) {
    insist(Number.isInteger(line) && line > 0, `an entry in line ${String(line)}`);
    const isShown = text !== '' || candidates.every(({ kind }) => kind === 'molfile');
    insist(
      isShown && text.length <= MAX_ENTRY_TEXT,
      `an entry of ${String(text.length)} characters`,
    );
    insist(candidates.length > 0 && candidates.every((one) => one.text !== ''), 'no candidate');
  }
  const said = listStatus(strings('en').searchList, input, undefined, 'en').join('\n');
  insist(!/\bundefined\b|\bNaN\b|\[object /.test(said), said);
}

test('any of 12,000 texts is read as a list, and no line is lost without a word', async () => {
  const index = await shippedIndex();
  const ask = (text: string) => search(index, text);
  const list = { what: 'list texts', usual: 12_000, maxSeconds: 3, values: texts };
  await fuzz(list, async (text) => {
    const input = readList(text);
    judge(input);
    const { entries, quiet, columns, cut } = input;
    const isDivided = /\${4}|M {2}END|"/.test(text);
    if (!isDivided && !cut) {
      const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
      const missing =
        lines.filter(hasText).length - new Set(entries.map(({ line }) => line)).size - quiet;
      // The headings of a table are said by their names.
      insist(missing === 0 || (missing === 1 && columns.length > 0), `${String(missing)} lines`);
    }
    const [first] = entries;
    const result = first && (await lookUp(first, ask, () => Promise.resolve('unreadable')));
    if (!result) return;
    insist(VERDICTS.includes(result.verdict) && result.total >= result.hits.length, 'no verdict');
    insist(result.verdict !== 'held' || result.hits.length > 0, 'held by nothing');
  });
});

test('any of 12,000 files is read as a list, or refused with a reason', async () => {
  const list = { what: 'list files', usual: 12_000, maxSeconds: 3, values: files };
  await fuzz(list, async ({ bytes, name }) => {
    const reading = await readListFile(Uint8Array.from(bytes), name);
    const reasons = strings('en').searchList.fileProblems;
    if ('problem' in reading) insist(reading.problem in reasons, reading.problem);
    else judge(reading.input);
  });
});
