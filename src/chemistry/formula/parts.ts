import { FormulaError, tokenizeFormula, type FormulaToken } from './tokens.ts';

/** A piece of a formula with its typographic style. */
export interface FormulaPart {
  readonly text: string;
  readonly kind: 'plain' | 'subscript' | 'superscript';
}

/**
 * Splits a formula for typesetting: "C8H7IO" as C₈H₇IO, "SO4-2" and "SO4^2-" as SO₄²⁻ (with a true
 * minus), "[13C]" as [¹³C], "CuSO4*5H2O" as CuSO₄·5H₂O. A text that is not a formula is one plain
 * part.
 */
export function formulaParts(text: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  for (const part of tokensOf(text).map(partOf)) {
    const last = parts.at(-1);
    if (last?.kind === part.kind && part.kind === 'plain') {
      parts[parts.length - 1] = { kind: 'plain', text: last.text + part.text };
    } else parts.push(part);
  }
  return parts.length > 0 || text === '' ? parts : [{ text, kind: 'plain' }];
}

function tokensOf(text: string): FormulaToken[] {
  try {
    return tokenizeFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

function partOf(token: FormulaToken): FormulaPart {
  switch (token.kind) {
    case 'element':
      return { text: token.symbol, kind: 'plain' };
    case 'open':
    case 'close':
      return { text: token.bracket, kind: 'plain' };
    case 'bond':
      return { text: token.bond === '-' ? '–' : token.bond, kind: 'plain' };
    case 'dot':
      return { text: '·', kind: 'plain' };
    case 'multiplier':
      return { text: String(token.value), kind: 'plain' };
    case 'count':
      return { text: String(token.value), kind: 'subscript' };
    case 'massNumber':
      return { text: String(token.value), kind: 'superscript' };
    case 'charge':
      return { text: chargeText(token.value), kind: 'superscript' };
  }
}

function chargeText(charge: number): string {
  const size = Math.abs(charge);
  return (size === 1 ? '' : String(size)) + (charge > 0 ? '+' : '−');
}
