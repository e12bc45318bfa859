/** Purities as price lists write them: "98", ">98%", "98% min", "HPLC 99%", "AR". */
import { readPurity, splitPurity } from '#chemistry/quantities/purity.ts';

/** A purity with its method, or the name of a grade. */
export type WrittenPurity = { purity: string; method?: string; name?: string } | { name: string };

const METHODS =
  'HPLC|GC(?:-MS)?|NMR|qNMR|LC(?:-MS)?|titration|titr\\.?|TLC|ICP(?:-MS)?|KF|AT|NT|RT|T|metals basis';
const FIGURES =
  '(?:[≥>≤<~≈]=?|min\\.?|max\\.?|ca\\.?|about)?\\s*\\d+(?:[.,]\\d+)?(?:\\s*[-–—]\\s*\\d+(?:[.,]\\d+)?)?\\s*\\+?\\s*%?\\+?';
const METHOD_FIRST = new RegExp(`^(${METHODS})\\s*[:,]?\\s*(${FIGURES})$`, 'i');
const METHOD_LAST = new RegExp(`^(${FIGURES})\\s*[,(]?\\s*(?:by\\s+)?\\(?(${METHODS})\\)?$`, 'i');
const AT_LEAST = /^(?:NLT\s*)?(\d+(?:[.,]\d+)?)\s*%?\s*(?:min\.?|up|以上|起|\+)?$/i;
/** A purity beside a name of a grade: "99 % Food Grade", "Reagent grade, 98 %". */
const WITH_GRADE = new RegExp(
  `^(?:(${FIGURES})[\\s,;]+\\(?(\\p{L}[\\p{L} .-]{1,40})\\)?|(\\p{L}[\\p{L} .-]{1,40}?)[\\s,;]+(${FIGURES}))$`,
  'iu',
);

/**
 * Reads the cell of a column of purities. A figure without a unit is a percentage; a text without a
 * digit is the name of a grade.
 * @param inHead what the heading has in brackets: "%", or a method
 */
export function readPurityCell(cell: string, inHead = ''): WrittenPurity {
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
  const [, figuresFirst, gradeLast, gradeFirst, figuresLast] =
    first || last || readPurity(text) ? [] : (WITH_GRADE.exec(text) ?? []);
  const grade = (gradeLast ?? gradeFirst)?.trim() ?? '';
  const isGrade = grade !== '' && !/^(?:min|max|ca|about|nlt|up)\b/i.test(grade);
  const stated = isGrade ? (figuresFirst ?? figuresLast ?? text) : text;
  const figures = figuresOf(behind || before || stated);
  const method = first || last || ofColumn;
  const { purity, method: own } = splitPurity(figures);
  const by = own ?? (readPurity(purity) ? method : '');
  return { ...(isGrade && { name: grade }), purity, ...(by !== '' && { method: by }) };
}

function figuresOf(text: string): string {
  const [whole, least = ''] = AT_LEAST.exec(text) ?? [];
  if (whole !== undefined && /%\s*\+|\p{L}/u.test(whole)) return `≥ ${least} %`;
  const bare = /^([≥>≤<~≈]|min\.?|max\.?|ca\.?)?\s*([\d.,–—-]+(?: ?[-–—] ?[\d.,]+)?\+?)$/i.exec(
    text,
  );
  if (bare) {
    const [, sign = '', figures = ''] = bare;
    const value = isFraction(figures) ? percentOf(figures) : figures;
    return `${sign === '' ? '' : `${sign} `}${value} %`;
  }
  return text.replace(/^([≥>≤<])\s*(?=\d)/, '$1 ').replace(/(\d\+?)\s*%/g, '$1 %');
}

/**
 * Whether a bare figure is a fraction of 1, as a cell with the format 0 % holds: nothing is sold with
 * a purity of 0.98 %.
 */
export function isFraction(text: string): boolean {
  const value = Number(text.trim().replace(',', '.'));
  return /^(?:0[.,]\d+|1(?:[.,]0+)?)$/.test(text.trim()) && value >= 0.5;
}

function percentOf(fraction: string): string {
  return String(Number((Number(fraction.replace(',', '.')) * 100).toPrecision(10)));
}
