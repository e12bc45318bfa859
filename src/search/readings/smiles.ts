import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { foundAs, NOTHING, type FoundDocs } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import type { AnyReading, LookUp, ReadingKind, Uncompared } from './kind.ts';
import { mayBeSmiles, splitLabel } from './rather-smiles.ts';
import { SAME_STRUCTURE, STRUCTURE_ALIKE, STRUCTURE_FLAT } from './structure-hits.ts';

/** A structure as SMILES. */
export interface SmilesReading {
  kind: 'smiles';
  smiles: string;
  /** What stood behind it. */
  label?: string;
}

export const smiles: ReadingKind<
  SmilesReading,
  'structure' | 'structureFlat' | 'structureAlike',
  'smiles'
> = {
  prefix: 'smiles',
  readForced: readSmiles,
  written: ({ smiles, label }) => [smiles, label].filter(Boolean).join(' '),
  find: findStructure,
  findLike: async ({ smiles }, { findAlike }) =>
    findAlike ? foundAs(await findAlike(smiles), 'structureAlike') : NOTHING,
  hits: {
    structure: SAME_STRUCTURE,
    structureFlat: STRUCTURE_FLAT,
    structureAlike: STRUCTURE_ALIKE,
  },
  words: (reading) => ({
    key: reading.label === undefined ? 'smiles' : 'smilesLabelled',
    values: reading,
  }),
  isInexact: ({ smiles }) => !isClearlySmiles(smiles),
  // CO is carbon monoxide: nobody who means methanol writes it so in a search box.
  isOnlyOffered: ({ smiles }, all) => all.some(isFormula) && !mayBeSmiles(smiles),
  needsToolkit: true,
};

function isFormula(reading: AnyReading): boolean {
  return reading.kind === 'formula';
}

/** Reads SMILES, of which D and T are [2H] and [3H], with a label or extensions behind it. */
export function readSmiles(text: string): SmilesReading[] {
  const { smiles, label } = splitLabel(text) ?? { smiles: text, label: undefined };
  const plain = smiles.replaceAll(/\[([DT])(?=[\]+-])/g, (_, isotope) =>
    isotope === 'D' ? '[2H' : '[3H',
  );
  if (!isSmiles(plain)) return [];
  if (label === undefined) return [{ kind: 'smiles', smiles: plain }];
  const flat = withoutRelativeStereo(plain, label);
  return flat === undefined ? [] : [{ kind: 'smiles', smiles: flat, label }];
}

/** Of a centre that the extension says is racemic or relative ("|&1:1|"); undefined of several. */
function withoutRelativeStereo(smiles: string, label: string): string | undefined {
  if (!/^\|(?:.*,)?[&o]\d+:/.test(label)) return smiles;
  const centres = smiles.match(/@+/g)?.length ?? 0;
  return centres > 1 ? undefined : smiles.replaceAll('@', '');
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

/**
 * A bond must be followed by an atom or ring closure, a branch must not be empty, and a halogen
 * atom closes no ring.
 */
function isDangling(before: string, piece: string): boolean {
  return (
    (/^[-=#$:/\\~]$/.test(before) && /^[-)(=#$:/\\~.]$/.test(piece)) ||
    before + piece === '()' ||
    (/^(?:F|Cl|Br|I)$/.test(before) && /^[%\d]/.test(piece))
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
