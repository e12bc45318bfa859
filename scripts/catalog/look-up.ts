import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { smilesOfMolfile } from '#chemistry/structure/molfile.ts';
import { fill } from '#i18n/fill.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { strings } from '#i18n/strings.ts';
import { search } from '#search/engine.ts';
import type { ListInput } from '#search/list/entry.ts';
import { listStatus } from '#search/list/list-status.ts';
import { lookUpAll } from '#search/list/look-up-all.ts';
import { noteText, type ListTexts } from '#search/list/note-text.ts';
import { placeText } from '#search/list/places.ts';
import { readListFile } from '#search/list/read-list-file.ts';
import type { LookedUp } from '#search/list/verdict.ts';
import { numbered } from '#search/index/numbering.ts';
import { openRecords } from '#search/index/open-records.ts';
import { findAlike } from '#search/structure/find-alike.ts';
import { identify } from '#search/structure/identify.ts';
import type { OpenStructures } from '#search/structure/open-structures.ts';
import type { Encoding } from '#tables/decode.ts';
import { recordsInUse, structuresOf } from './open-catalog.ts';

interface Options {
  /** Print a line of JSON for each entry instead of text. */
  json: boolean;
  encoding: Encoding | undefined;
}

/**
 * Looks up the list in a file, like the page for lists. What was read and passed over is said on
 * standard error.
 * @returns 2 if the file cannot be read
 */
export async function lookUpFile(file: string, { json, encoding }: Options): Promise<number> {
  const { searchList: words, search: searchWords } = strings(DEFAULT_LANGUAGE);
  const input = await read(file, encoding, words);
  if (typeof input === 'string') {
    console.error(input);
    return 2;
  }
  const products = numbered(await recordsInUse());
  const index = openRecords(products);
  let structures: OpenStructures | undefined;
  const results = await lookUpAll(input.entries, {
    ask: (text) =>
      search(index, text, {
        identify,
        findAlike: (smiles) => findAlike((structures ??= structuresOf(products)), smiles),
      }),
    readMolfile: (molfile) => {
      const smiles = smilesOfMolfile(molfile);
      return Promise.resolve(smiles === undefined ? 'unreadable' : { smiles });
    },
    onProgress: () => undefined,
    signal: new AbortController().signal,
    pause: () => Promise.resolve(),
  });
  const texts = { words, why: searchWords.why, structure: searchWords.structure };
  for (const one of results.results)
    console.log(json ? JSON.stringify(asData(texts, one)) : asText(texts, one));
  const empty = input.entries.length === 0;
  for (const sentence of listStatus(words, input, empty ? undefined : results, DEFAULT_LANGUAGE))
    console.error(sentence);
  if (input.encoding && !input.encoding.certain)
    console.error(
      `Read as ${input.encoding.name}. If letters look wrong, name another with --encoding.`,
    );
  return 0;
}

/** The list, or why there is none. */
async function read(
  file: string,
  encoding: Encoding | undefined,
  words: ListTexts['words'],
): Promise<ListInput | string> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : ''}`;
  }
  const reading = await readListFile(bytes, basename(file), encoding);
  if ('input' in reading) return reading.input;
  return fill(words.fileProblems[reading.problem], { name: file });
}

function asData(texts: ListTexts, one: LookedUp): Record<string, unknown> {
  const { line, sheet, text, amount, purity } = one.entry;
  const note = noteText(texts, one);
  return {
    line,
    ...(sheet !== undefined && { sheet }),
    entry: text,
    verdict: one.verdict,
    ids: one.hits.map(({ id }) => id),
    cas: one.hits.flatMap(({ record }) => record.cas || []),
    ...(amount && { amount: `${amount.amount} ${amount.unit}` }),
    ...(purity !== undefined && { purity }),
    ...(note !== '' && { note }),
  };
}

function asText(texts: ListTexts, one: LookedUp): string {
  const { amount, purity, text } = one.entry;
  const products = one.hits.map(({ record }) =>
    [record.cas, record.name].filter(Boolean).join(' '),
  );
  const parts = [
    `${placeText(one.entry)}: ${text.replaceAll(/\s+/g, ' ')}`,
    texts.words.verdicts[one.verdict],
    products.join(' | '),
    amount ? `${amount.amount} ${amount.unit}` : '',
    purity ?? '',
    noteText(texts, one),
  ];
  return parts.filter(Boolean).join('  ');
}
