import { readCasDate } from '#chemistry/identifiers/cas-date.ts';
import { readCas } from '#chemistry/identifiers/cas.ts';
import { findIdentifiers, type FoundIdentifier } from '#search/readings/identifiers-in-text.ts';
import { amountIn } from './amount.ts';
import { looksChemical } from './prose.ts';

/** What a cell is by itself, whatever its column is called. */
export type CellKind =
  'empty' | 'identifier' | 'date' | 'smiles' | 'amount' | 'number' | 'chemical' | 'words';

export interface Cell {
  kind: CellKind;
  text: string;
  /** All identifiers in it. */
  identifiers: FoundIdentifier[];
  /** Whether it has nothing but identifiers, their labels and what divides them. */
  isWhole: boolean;
}

/** Maximum identifiers of one cell. */
const MAX_IDENTIFIERS = 5001;
const LABELS =
  /(?<!\p{L})(?:cas|reg(?:istry)?|rn|nos?|nr|numbers?|inchi(?:key)?|and|und|or|cas[号號])(?!\p{L})/giu;
/** Atoms, bonds, branches and rings, and nothing else (OpenSMILES). */
const SMILES = /^(?:\[[^\]\s]{1,40}\]|Cl|Br|[BCNOPSFIbcnops]|[-=#$:/\\.()%\d@+*])+$/;
/** Maximum characters of a SMILES. */
const MAX_SMILES = 10_000;
const BRANCH_OR_RING = /[=#()[\]]|[cnos]1/;
const NOTHING = /^(?:n\/?a|none|unknown|null|tbd|nan|-+)$/i;

export function readCell(raw: string): Cell {
  const text = raw.trim();
  const cell = (kind: CellKind): Cell => ({ kind, text, identifiers: [], isWhole: false });
  if (!/[\p{L}\p{N}]/u.test(text) || NOTHING.test(text)) return cell('empty');
  if (/^\d{1,10}$/.test(text)) return cell('number');
  const identifiers = findIdentifiers(text, MAX_IDENTIFIERS);
  if (identifiers.length > 0) {
    const isWhole = isLittleMore(text, identifiers);
    return { kind: isWhole ? 'identifier' : 'words', text, identifiers, isWhole };
  }
  if (/^[\d\s.,%+-]+$/.test(text)) return cell(readCasDate(text) ? 'date' : 'number');
  if (readCasDate(text)) return cell('date');
  if (isSmiles(text) && BRANCH_OR_RING.test(text)) return cell('smiles');
  const amount = text.length < 40 ? amountIn(text) : undefined;
  if (amount && !/\p{L}{3}/u.test(text)) return cell('amount');
  return cell(looksChemical(text) ? 'chemical' : 'words');
}

/** Whether a cell has hardly a letter or digit beside its identifiers and their labels. */
function isLittleMore(text: string, identifiers: readonly FoundIdentifier[]): boolean {
  const found = identifiers.reduce((sum, one) => sum + wordsOf(one.text).length, 0);
  const labels = text.match(LABELS)?.reduce((sum, label) => sum + label.length, 0) ?? 0;
  // Zeros in front of a number are part of it.
  return wordsOf(text).length - found - labels <= 4;
}

function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether a text is written like a SMILES: CCO, but not ethanol. */
export function isSmiles(text: string): boolean {
  return text.length <= MAX_SMILES && SMILES.test(text);
}

/** A CAS number without hyphens: digits alone, with a right check digit. */
export function bareCas(text: string): string | undefined {
  const read = /^\d{5,10}$/.test(text) ? readCas(text) : undefined;
  return read?.valid ? read.cas : undefined;
}
