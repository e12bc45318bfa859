/** Whether a text is written as a line notation of a structure. */
import { elementBySymbol } from '#chemistry/formula/elements.ts';

const INCHI = /^(?:inchi\s*=?\s*)?1S?\/((?:\d*[A-Z][A-Za-z0-9.]*)(?:\/[\w+\-(),;*?.]+)*\/?)$/i;

/** The layers of an InChI, standard or not, without its prefix; undefined for any other text. */
export function readInchi(text: string): string | undefined {
  const body = INCHI.exec(text.replaceAll(/\s+/g, ''))?.[1]?.replace(/\/$/, '');
  return body !== undefined && /^inchi|\/[ch]/i.test(text + body) ? body : undefined;
}

/** One atom or bond of SMILES (http://opensmiles.org/opensmiles.html). */
const PIECE =
  /\[\d*(?:[A-Z][a-z]?|[bcnops]|se|as|\*)(?:@{1,2}|@(?:TH|AL|SP|TB|OH)\d+)?(?:H\d?)?(?:[+-]{1,4}|[+-]\d{1,2})?(?::\d+)?\]|Cl|Br|[BCNOPSFI]|[bcnops]|\*|[-=#$:/\\~]|%\d\d|\d|[().]/gy;

/**
 * Whether a text is built as SMILES of more than an atom: atoms and bonds, brackets closed, rings closed, aromatic
 * atoms in rings, elements that exist. That the valences are possible is for the toolkit to say.
 */
export function isSmiles(text: string): boolean {
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

/** A bond needs an atom or ring closure behind it, a branch something in it. */
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

/** Whether a text has what only SMILES has: bonds, atoms in brackets, rings, branches, a chain. */
export function isClearlySmiles(text: string): boolean {
  return isSmiles(text) && /[=#\\/@[]|[BCNOPSFIcnos]\d|\(|CC/.test(text);
}
