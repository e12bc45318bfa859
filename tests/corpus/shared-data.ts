import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = join(process.cwd(), '..', 'shared', 'data');

/** Real compounds and CAS numbers lie next to the project, or are absent. */
export const sharedDataPresent = existsSync(join(FOLDER, 'compounds.tsv'));

/** One line in the test's output for what an absent file leaves out. */
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
