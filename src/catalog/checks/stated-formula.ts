import { hillFormula } from '#chemistry/formula/hill.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { FormulaError } from '#chemistry/formula/tokens.ts';
import type { ContentFile } from '#catalog/content/read.ts';
import { problemAt, textAt, type Check } from './check.ts';
import { isRepeated } from './polymer.ts';

/** Kinds of products whose formula may have open counts. */
const OPEN: readonly string[] = ['polymer', 'openHydrate', 'natural'];

/** The stated formula is that of the structure; without one it is at least a formula. */
export const statedFormula: Check = ({ files, structures }) =>
  files.products.flatMap((file) => {
    const stated = textAt(file, 'formula', 'value');
    if (stated === undefined || isRepeated(stated)) return [];
    const read = hillOrError(stated);
    const isOpen = OPEN.includes(textAt(file, 'withoutStructure') ?? '');
    if ('error' in read) return isOpen ? [] : [unreadable(file, stated, read.error)];
    const structure = structures.get(file);
    if (!structure || 'problem' in structure || structure.formula === read.hill) return [];
    return [
      problemAt(
        file,
        ['formula', 'value'],
        `${stated}: the structure is ${structure.formula}`,
        `formula.value and structure.smiles (${textAt(file, 'structure', 'smiles') ?? ''}) contradict each other: correct the one that is wrong.`,
      ),
    ];
  });

function hillOrError(stated: string): { hill: string } | { error: string } {
  try {
    return { hill: hillFormula(parseFormula(stated)) };
  } catch (error) {
    if (error instanceof FormulaError) return { error: error.message };
    throw error;
  }
}

function unreadable(file: ContentFile, stated: string, error: string) {
  return problemAt(
    file,
    ['formula', 'value'],
    `${stated}: not a molecular formula: ${error}`,
    'Write it as element symbols with counts, e.g. C8H7IO.',
  );
}
