import { elementBySymbol } from '#chemistry/elements.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** Atoms of a SMILES are atoms of elements, those outside the organic subset in brackets. */
export const unknownElement: Check = ({ files, structures }) =>
  files.products.flatMap((file) => {
    const smiles = textAt(file, 'structure', 'smiles') ?? '';
    const structure = structures.get(file);
    const fault = structure && 'problem' in structure ? elementFault(smiles) : undefined;
    return fault ? [problemAt(file, ['structure', 'smiles'], fault.what, fault.why)] : [];
  });

const AROMATIC = new Set(['b', 'c', 'n', 'o', 'p', 's', 'se', 'as', 'te', 'si', 'd', 't']);
const WITHOUT_BRACKETS = new Set('B C N O P S F Cl Br I'.split(' '));

/** What is wrong with the elements of a SMILES that the toolkit does not read, if that is it. */
export function elementFault(smiles: string): { what: string; why: string } | undefined {
  for (const [, symbol = ''] of smiles.matchAll(/\[\d*([A-Z][a-z]?|[a-z]{1,2})/g)) {
    const isKnown = elementBySymbol(symbol) ?? elementBySymbol(symbol.charAt(0));
    const isWhole = elementBySymbol(symbol) ?? (symbol.length === 1 ? isKnown : undefined);
    if (isWhole ?? (AROMATIC.has(symbol) || AROMATIC.has(symbol.charAt(0)) || symbol === 'D'))
      continue;
    return {
      what: `${smiles}: no element has the symbol ${symbol}`,
      why: 'Between square brackets stands an element of the periodic table, e.g. [Na+]: correct the symbol.',
    };
  }
  const bare = smiles.replace(/\[[^\]]*\]/g, '');
  for (const [symbol] of bare.matchAll(/Cl|Br|[A-Z][a-z]?/g)) {
    const first = symbol.charAt(0);
    if (
      WITHOUT_BRACKETS.has(symbol) ||
      (WITHOUT_BRACKETS.has(first) && AROMATIC.has(symbol.slice(1)))
    )
      continue;
    const found = elementBySymbol(symbol);
    return {
      what: found
        ? `${smiles}: ${symbol} stands without square brackets`
        : `${smiles}: no element has the symbol ${symbol}`,
      why: found
        ? `Only B, C, N, O, P, S, F, Cl, Br and I may: write [${symbol}], with its charge, e.g. [Na+].`
        : 'Atoms are written with the symbols of the periodic table: correct it.',
    };
  }
  return undefined;
}
