/** Ends of a range; equal where one figure is given, absent where the range is open. */
export interface Ends {
  from?: number;
  to?: number;
  /** The sign where the end itself does not belong to the range. */
  isOpen?: true;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const FIGURES = new RegExp(
  String.raw`^(?:(≥|>=|>|≤|<=|<|min\.?|max\.?|ca\.?|about|~|≈)\s*)?(${NUMBER})(?:\s*(?:[-–—]|to)\s*(${NUMBER}))?(\+)?`,
  'iu',
);

/**
 * Reads the figures at the beginning of a text: "≥ 98", "8–12", "min. 99.5", "ca. 10".
 * @returns the ends and the text behind them; undefined if it begins with no figure
 */
export function readEnds(text: string): { ends: Ends; rest: string } | undefined {
  const match = FIGURES.exec(text);
  if (!match) return undefined;
  const [all, sign = '', first = '', second, plus] = match;
  const [from, to] = [number(first), second === undefined ? undefined : number(second)];
  const rest = text.slice(all.length).trim();
  if (to !== undefined) return { ends: { from, to }, rest };
  if (/^(≥|>|min)/i.test(sign) || plus)
    return { ends: { from, ...(sign === '>' && { isOpen: true }) }, rest };
  if (/^(≤|<|max)/i.test(sign))
    return { ends: { to: from, ...(sign === '<' && { isOpen: true }) }, rest };
  return { ends: { from, to: from }, rest };
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}
