const PURITY = /(?<![\d.,])((?:[≥>~]=?\s?|min\.?\s?)?\d{2,3}(?:[.,]\d{1,3})?\s?\+?\s?%\+?)/giu;

/**
 * The purity in a line: "≥ 98 %". Undefined if there is none or more than one, or if it is so low
 * that it is rather the concentration of a solution.
 */
export function purityIn(text: string): string | undefined {
  const [found, second] = [...text.slice(0, 1000).normalize('NFKC').matchAll(PURITY)];
  const value = Number(/\d+(?:[.,]\d+)?/.exec(found?.[1] ?? '')?.[0].replace(',', '.'));
  return !second && value >= 80 && value <= 100 ? found?.[1]?.trim() : undefined;
}

/** The purity in a cell: a spreadsheet keeps 98 % as 0.98. */
export function purityOfCell(cell: string): string | undefined {
  const number = /^\s*(\d+(?:[.,]\d+)?)\s*$/.exec(cell)?.[1];
  if (number === undefined) return cell.trim().slice(0, 100) || undefined;
  const value = Number(number.replace(',', '.'));
  const percent = value <= 1 ? value * 100 : value;
  return percent > 0 && percent <= 100 ? `${String(Number(percent.toFixed(4)))} %` : undefined;
}
