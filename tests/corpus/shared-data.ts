import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = join(process.cwd(), '..', 'shared', 'data');

/** Whether the tables of real compounds are present, next to the project. */
export const sharedDataPresent = existsSync(join(FOLDER, 'compounds.tsv'));

/** Prints the tests that are skipped because the data are absent. */
export function noteIfAbsent(what: string): void {
  if (!sharedDataPresent) console.log(`Left out, as ../shared/data is absent: ${what}`);
}

export interface CompoundRow {
  readonly cas: string;
  readonly formula: string;
  readonly smiles: string;
  readonly inchiKey: string;
}

export function readCompounds(): CompoundRow[] {
  return readRows().map(([cas = '', , , formula = '', smiles = '', inchiKey = '']) => {
    return { cas, formula, smiles, inchiKey };
  });
}

/** Every name and synonym of every compound. */
export function readNames(): string[] {
  return readRows().flatMap(([, name = '', iupac = '', , , , , synonyms = '']) => [
    name,
    iupac,
    ...synonyms.split('|'),
  ]);
}

function readRows(): string[][] {
  const lines = readFileSync(join(FOLDER, 'compounds.tsv'), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split('\t'));
}

export function readCasNumbers(): string[] {
  return gunzipSync(readFileSync(join(FOLDER, 'cas-numbers.txt.gz')))
    .toString()
    .trim()
    .split('\n');
}
