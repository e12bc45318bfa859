/** SMILES or a formula: which of the two a text rather is that can be both. */
import { readFormula } from '#chemistry/formula/parse.ts';

const SYMBOL = '(?:Cl|Br|[BCNOPSFI])';
const BONDED = /[-=#$/\\:]/;
const TWICE = new RegExp(`(${SYMBOL}).*\\1(?!l|r)`);
const HALOGEN = /Cl|Br|F|I/;
/** Hydrogen atoms that a chain cannot bind: "[NH4]Cl" is a formula. */
const CROWDED = /\[(?:[NPB]H4|[OS]H3|AlH[46])\]/;

/**
 * Whether a SMILES is rather that than a formula: it has bonds, branches, atoms in brackets, parts
 * or an element twice, and closes rings from 1 on. "Cl[CH2]CCl", "CCO" and "OO" are SMILES, "CO",
 * "S2Cl2", "O2N-NO2" and "[NH4]Cl" formulas.
 */
export function isRatherSmiles(smiles: string): boolean {
  const outside = smiles.replaceAll(/\[[^\]]*\]/g, '[]');
  if (CROWDED.test(smiles) || (/\d/.test(outside) && !/1/.test(outside))) return false;
  return BONDED.test(outside) || /[([.]/.test(outside) || TWICE.test(outside);
}

/**
 * Whether the formula may be answered where the structure is not held: of "CCl", and of "[Cu]I",
 * which has the same atoms as a SMILES and as a formula.
 */
export function isSmilesAndFormula(smiles: string): boolean {
  const outside = smiles.replaceAll(/\[[^\]]*\]/g, '');
  return /\[/.test(smiles) && !/H|D/.test(smiles) && !/[BCNOPS](?![lr])/.test(outside);
}

/** Whether the structure may be answered where the formula is not: "CCl", but not "CO". */
export function mayBeSmiles(smiles: string): boolean {
  return isRatherSmiles(smiles) || (HALOGEN.test(smiles) && !/\d/.test(smiles));
}

/**
 * Splits SMILES from the label or the extensions (CXSMILES) behind it: "CCO ethanol", "CCO |$R$|".
 * Undefined where the first word is not clearly SMILES: "iodo acetone" is a name.
 */
export function splitLabel(text: string): { smiles: string; label: string } | undefined {
  const [, smiles = '', label = ''] = /^(\S+)\s+(\S.*)$/.exec(text) ?? [];
  const isLong = /[[(=#\d]/.test(smiles) || (smiles.length > 2 && smiles.includes('C'));
  if (!isLong || !(isRatherSmiles(smiles) || readFormula(smiles) === undefined)) return undefined;
  return { smiles, label };
}
