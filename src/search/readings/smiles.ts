import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { foundAs, NOTHING, type FoundDocs } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import type { LookUp, ReadingKind, Uncompared } from './kind.ts';
import { SAME_STRUCTURE, STRUCTURE_FLAT } from './structure-hits.ts';

/** A structure as SMILES. */
export interface SmilesReading {
  kind: 'smiles';
  smiles: string;
}

export const smiles: ReadingKind<SmilesReading, 'structure' | 'structureFlat', 'smiles'> = {
  prefix: 'smiles',
  readForced: readSmiles,
  written: ({ smiles }) => smiles,
  find: findStructure,
  hits: { structure: SAME_STRUCTURE, structureFlat: STRUCTURE_FLAT },
  isInexact: ({ smiles }) => !isClearlySmiles(smiles),
  // CO is carbon monoxide: nobody who means methanol writes it so in a search box.
  isOnlyOffered: ({ smiles }) => !isClearlySmiles(smiles) && readFormula(smiles) !== undefined,
  needsToolkit: true,
};

export function readSmiles(text: string): SmilesReading[] {
  return isSmiles(text) ? [{ kind: 'smiles', smiles: text }] : [];
}

/** Whether a text has branches or ions and no hydrogen, as no formula has. */
export function isRatherSmiles(text: string): boolean {
  return isClearlySmiles(text) && /[([]/.test(text) && !text.includes('H');
}

/**
 * Products of this structure, else those with the same connectivity. Without the toolkit only the
 * catalog's own canonical SMILES is found.
 */
async function findStructure(
  { smiles }: SmilesReading,
  { index, identify }: LookUp,
): Promise<FoundDocs<'structure' | 'structureFlat'> & Uncompared> {
  const written = await docsAt(index, 'smiles', smiles);
  if (written.length > 0) return foundAs(written, 'structure');
  const codes = identify ? await identify(smiles) : 'failed';
  if (typeof codes === 'string') return { ...NOTHING, notCompared: codes };
  const same = await docsAt(index, 'idCode', codes.idCode);
  if (same.length > 0) return foundAs(same, 'structure');
  return foundAs(await docsAt(index, 'flatCode', codes.flat), 'structureFlat');
}

/** One atom or bond of SMILES (http://opensmiles.org/opensmiles.html). */
const PIECE =
  /\[\d*(?:[A-Z][a-z]?|[bcnops]|se|as|\*)(?:@{1,2}|@(?:TH|AL|SP|TB|OH)\d+)?(?:H\d?)?(?:[+-]{1,4}|[+-]\d{1,2})?(?::\d+)?\]|Cl|Br|[BCNOPSFI]|[bcnops]|\*|[-=#$:/\\~]|%\d\d|\d|[().]/gy;

/**
 * Whether a text is SMILES of more than one atom, by syntax: atoms and bonds, closed brackets,
 * closed rings, aromatic atoms in rings, existing elements. The toolkit checks the valences.
 */
function isSmiles(text: string): boolean {
  const rings = new Map<string, boolean>();
  let depth = 0;
  let atoms = 0;
  let before = '';
  let at = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    at += piece.length;
    if (/^[\w*[]/.test(piece) && !/^\d/.test(piece)) atoms++;
    if (piece.startsWith('[') && !isKnown(piece)) return false;
    if (/^%?\d/.test(piece)) rings.set(piece, !rings.get(piece));
    if (piece === '(') depth++;
    if (piece === ')' && --depth < 0) return false;
    if (atoms === 0 && piece !== '(') return false;
    if (isDangling(before, piece)) return false;
    before = piece;
  }
  const closed = depth === 0 && [...rings.values()].every((open) => !open);
  if (rings.size === 0 && /[bcnops]/.test(text.replaceAll(/\[[^\]]*\]|Cl|Br/g, ''))) return false;
  return (
    at === text.length &&
    (atoms > 1 || text.startsWith('[')) &&
    closed &&
    !/^[-=#$:/\\~(.]$/.test(before)
  );
}

/** A bond must be followed by an atom or ring closure, and a branch must not be empty. */
function isDangling(before: string, piece: string): boolean {
  return (
    (/^[-=#$:/\\~]$/.test(before) && /^[-)(=#$:/\\~.]$/.test(piece)) || before + piece === '()'
  );
}

function isKnown(atom: string): boolean {
  const symbol = /^\[\d*([A-Z][a-z]?|[a-z]{1,2}|\*)/.exec(atom)?.[1] ?? '';
  return (
    symbol === '*' ||
    elementBySymbol(symbol.charAt(0).toUpperCase() + symbol.slice(1)) !== undefined ||
    /^[A-Z]H$/.test(symbol)
  );
}

/**
 * Whether a text has features of SMILES only: bonds, bracket atoms, rings, branches, an element
 * twice.
 */
function isClearlySmiles(text: string): boolean {
  return isSmiles(text) && /[=#\\/@[]|[BCNOPSFIcnos]\d|\(|(Cl|Br|[BCNOPSFI]).*\1/.test(text);
}
