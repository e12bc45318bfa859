import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { problemAt, textAt, type Check } from './check.ts';

/** Atoms of a SMILES are atoms of elements, those outside the organic subset in brackets. */
export const unknownElement: Check = ({ files, structures }) =>
  files.products.flatMap((file) => {
    const smiles = textAt(file, 'structure', 'smiles') ?? '';
    const structure = structures.get(file);
    const fault = structure && 'problem' in structure ? elementFault(smiles) : undefined;
    if (!fault) return [];
    return [problemAt(file, ['structure', 'smiles'], `${smiles}: ${fault.what}`, fault.why)];
  });

interface Fault {
  what: string;
  why: string;
}

/**
 * The fault in the elements of a SMILES that the toolkit does not read; undefined if it is
 * elsewhere.
 */
export function elementFault(smiles: string): Fault | undefined {
  const outside = smiles.replace(/\[[^\]]*(\]|$)/g, '');
  return inBrackets(smiles) ?? outsideOfBrackets(outside);
}

const AROMATIC = new Set('b c n o p s se as te si'.split(' '));
const ORGANIC_SUBSET = new Set('B C N O P S F Cl Br I'.split(' '));

/** "[13CH3]" has the symbol C, "[nH]" n, "[se]" se. */
function inBrackets(smiles: string): Fault | undefined {
  const symbols = [...smiles.matchAll(/\[\d*([A-Z][a-z]?|[a-z]{1,2})/g)].map(([, one = '']) => one);
  const unknown = symbols.find(
    (symbol) =>
      !elementBySymbol(symbol) && !AROMATIC.has(symbol) && !AROMATIC.has(symbol.charAt(0)),
  );
  if (unknown === undefined) return undefined;
  return {
    what: `no element has the symbol ${unknown}`,
    why: 'Between square brackets stands an element of the periodic table, e.g. [Na+]: correct the symbol.',
  };
}

function outsideOfBrackets(smiles: string): Fault | undefined {
  const symbols = [...smiles.matchAll(/[A-Z][a-z]?/g)].map(([symbol]) => symbol);
  const wrong = symbols.find((symbol) => {
    const [first = '', second = ''] = symbol;
    return !ORGANIC_SUBSET.has(symbol) && !(ORGANIC_SUBSET.has(first) && AROMATIC.has(second));
  });
  if (wrong === undefined) return undefined;
  if (wrong.startsWith('H'))
    return {
      what: 'a SMILES has no H outside of square brackets',
      why: 'Hydrogen atoms follow by themselves: ethanol is CCO, not CH3CH2OH. Draw the compound in a structure editor and copy its SMILES.',
    };
  if (!elementBySymbol(wrong))
    return {
      what: `no element has the symbol ${wrong}`,
      why: 'Atoms are written with the symbols of the periodic table: correct it.',
    };
  return {
    what: `${wrong} stands without square brackets`,
    why: `Only B, C, N, O, P, S, F, Cl, Br and I may: write [${wrong}], with its charge, e.g. [Na+].`,
  };
}
