/** What a column without a known heading holds, by its cells. */
import { readCas } from '#chemistry/identifiers/cas.ts';
import { readInchiKey } from '#chemistry/identifiers/inchikey.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { readPackAmount } from '#chemistry/quantities/pack-amount.ts';
import { readPurity } from '#chemistry/quantities/purity.ts';
import type { Column } from '#catalog/import/columns.ts';
import { readPacks } from '#catalog/import/row/pack-cells.ts';

/** Share of the cells that must be of the kind. */
const MOST = 0.8;
/** Cells by which a column is judged. */
const SAMPLE = 200;

const isSmiles = (text: string) =>
  /^(?:\[[^\]\s]{1,40}\]|Cl|Br|[BCNOPSFIbcnops]|[-=#$:/\\.()%\d@+*])+$/.test(text) &&
  /[=#()[\]]|[cnos]1|^C{2,}/.test(text);

const KINDS: readonly [Column, (text: string) => boolean][] = [
  ['cas', (text) => readCas(text)?.valid === true],
  ['inchikey', (text) => readInchiKey(text) !== undefined],
  ['mdl_number', (text) => /^MFCD\d{8}$/.test(text)],
  ['ec_number', (text) => /^[2-9]\d\d-\d{3}-\d$/.test(text)],
  ['un_number', (text) => /^UN ?\d{4}$/.test(text)],
  ['formula', (text) => /\d/.test(text) && readFormula(text) !== undefined],
  ['smiles', isSmiles],
  ['pack_sizes', (text) => readPacks(text).every(({ amount }) => readPackAmount(amount))],
  ['purity', (text) => text.includes('%') && readPurity(text) !== undefined],
];

/** The column that these cells are of; undefined where they do not say. */
export function columnByCells(cells: readonly string[]): Column | undefined {
  const filled = cells.filter((cell) => cell !== '').slice(0, SAMPLE);
  if (filled.length === 0) return undefined;
  return KINDS.find(
    ([, is]) => filled.filter((cell) => is(cell)).length >= filled.length * MOST,
  )?.[0];
}

/** Whether cells are written like names: words of letters, most of them different. */
export function looksLikeNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '').slice(0, SAMPLE);
  const words = filled.filter((cell) => /\p{L}{3}/u.test(cell) && !isSmiles(cell));
  return words.length >= filled.length * MOST && new Set(words).size > words.length / 2;
}
