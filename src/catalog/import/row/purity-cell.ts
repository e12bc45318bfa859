/** Purities as price lists write them: "98", ">98%", "98% min", "HPLC 99%", "AR". */
import { readPurity, splitPurity } from '#chemistry/quantities/purity.ts';

/** A purity with its method, or the name of a grade. */
export type WrittenPurity = { purity: string; method?: string } | { name: string };

const METHODS =
  'HPLC|GC(?:-MS)?|NMR|qNMR|LC(?:-MS)?|titration|titr\\.?|TLC|ICP(?:-MS)?|KF|AT|NT|RT|T|metals basis';
const FIGURES =
  '(?:[≥>≤<~≈]=?|min\\.?|max\\.?|ca\\.?|about)?\\s*\\d+(?:[.,]\\d+)?(?:\\s*[-–—]\\s*\\d+(?:[.,]\\d+)?)?\\s*\\+?\\s*%?\\+?';
const METHOD_FIRST = new RegExp(`^(${METHODS})\\s*[:,]?\\s*(${FIGURES})$`, 'i');
const METHOD_LAST = new RegExp(`^(${FIGURES})\\s*[,(]?\\s*(?:by\\s+)?\\(?(${METHODS})\\)?$`, 'i');
const AT_LEAST = /^(\d+(?:[.,]\d+)?)\s*%?\s*(?:min\.?|up|以上|起)$/i;

/**
 * Reads the cell of a column of purities. A figure without a unit is a percentage; a text without a
 * digit is the name of a grade.
 * @param inHead what the heading has in brackets: "%", or a method
 * @param isFraction whether the column has fractions of 1, as cells with the format 0 % do
 */
export function readPurityCell(cell: string, inHead = '', isFraction = false): WrittenPurity {
  const text = cell
    .replaceAll('％', '%')
    .replaceAll(/>=|⩾|≧/g, '≥')
    .replaceAll(/<=|⩽|≦/g, '≤')
    .replaceAll(/(?<=\d),(?=\d)/g, '.')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (!/\d/.test(text)) return { name: text };
  const ofColumn = /\p{L}/u.test(inHead) ? inHead.replace(/^by |%/gi, '').trim() : '';
  const [, first = '', behind = ''] = METHOD_FIRST.exec(text) ?? [];
  const [, before = '', last = ''] = METHOD_LAST.exec(text) ?? [];
  const figures = figuresOf(behind || before || text, isFraction);
  const method = first || last || ofColumn;
  const { purity, method: own } = splitPurity(figures);
  const stated = own ?? (readPurity(purity) ? method : '');
  return { purity, ...(stated !== '' && { method: stated }) };
}

function figuresOf(text: string, isFraction: boolean): string {
  const least = AT_LEAST.exec(text)?.[1];
  if (least !== undefined) return `≥ ${least} %`;
  const bare = /^([≥>≤<~≈]|min\.?|max\.?|ca\.?)?\s*([\d.,–—-]+(?: ?[-–—] ?[\d.,]+)?\+?)$/i.exec(
    text,
  );
  if (bare) {
    const [, sign = '', figures = ''] = bare;
    const value = isFraction ? percentOf(figures) : figures;
    return `${sign === '' ? '' : `${sign} `}${value} %`;
  }
  return text.replace(/^([≥>≤<])\s*(?=\d)/, '$1 ').replace(/(\d\+?)\s*%/g, '$1 %');
}

function percentOf(fraction: string): string {
  return String(Number((Number(fraction.replace(',', '.')) * 100).toPrecision(10)));
}

/** Whether a column has fractions of 1: all its cells are numbers from 0.5 to 1. */
export function isOfFractions(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => /^(?:0[.,]\d+|1)$/.test(cell.trim())) &&
    filled.some((cell) => cell.trim() !== '1') &&
    filled.every((cell) => Number(cell.replace(',', '.')) >= 0.5)
  );
}
