import {
  CLOSER_OF,
  FormulaError,
  MAX_COUNT,
  SCALES,
  tokenizeFormula,
  type FormulaToken,
} from './tokens.ts';
import { elementBySymbol } from './elements.ts';
import type { Formula } from './formula.ts';
import { nuclideKey } from './nuclide-key.ts';

type Counts = Map<string, number>;
type TokenOf<Kind> = Extract<FormulaToken, { kind: Kind }>;

const MAX_DEPTH = 20;

/**
 * Reads a chemical formula:
 * - elements in any order and in groups, nested in () [] {}: "CH3COC6H4I", "Ca3(PO4)2";
 * - bonds between atoms or groups: "CH3-CH2-OH", "CH2=CHCl", "HC≡CH";
 * - adducts, parts divided by · . * or •, each with its number in front: "CuSO4·5H2O". Water may be
 *   written as "CuSO4 x 5 H2O", "CuSO4,5H2O", "CuSO4 5H2O", "CuSO4 pentahydrate"; a formula with a
 *   fraction of it is multiplied through: "CaSO4·½H2O" is Ca2H2O9S2;
 * - charges at the end of a part or bracket: "SO4^2-", "SO4-2", "SO₄²⁻", "[Fe(CN)6]4-", "NH4+". A
 *   number on the line before the sign counts atoms ("NH4+", "I3-"), but is the charge after a
 *   square bracket, after a space, and of a single metal atom ("Ca2+");
 * - isotopes: "[13C]6H12O6", "¹³CH₄", "^13CH4", D and T. "13CH4" would be 13 times CH4 and is
 *   refused;
 * - oxidation states, which count nothing: "Ni(II)Cl2", "Cu(I)2O";
 * - Unicode subscripts, superscripts, full-width characters, spaces, LaTeX: "$\mathrm{H_2SO_4}$".
 *
 * At most 500 characters, 20 levels of brackets, 1,000,000 atoms of a kind.
 * @throws FormulaError with the fault, its position and the correction
 */
export function parseFormula(text: string): Formula {
  const atoms: Counts = new Map();
  let charge = 0;
  for (const { formula, times, position } of parseParts(text)) {
    addAll(atoms, formula.atoms, times, position);
    charge += formula.charge * times;
  }
  return { atoms, charge };
}

/** A part of a formula between dots. */
export interface FormulaPart {
  readonly formula: Formula;
  /** How often; a fraction is multiplied through in all parts. */
  readonly times: number;
  readonly position: number;
}

/**
 * The parts of a formula between its dots: 1 CuO4S and 5 H2O of "CuSO4·5H2O", 2 CaO4S and 1 H2O of
 * "CaSO4·½H2O".
 * @throws FormulaError
 */
export function parseParts(text: string): FormulaPart[] {
  const tokens = tokenizeFormula(text);
  if (tokens.length === 0)
    throw new FormulaError('The formula is empty: write one, as "C8H7IO"', 1);
  return new FormulaReader(tokens).readParts();
}

/** As `parseFormula`; undefined if the text is not a formula. */
export function readFormula(text: string): Formula | undefined {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** Recursive descent: parts between dots, groups in them, items in those. */
class FormulaReader {
  private readonly tokens: readonly FormulaToken[];
  private at = 0;

  constructor(tokens: readonly FormulaToken[]) {
    this.tokens = tokens;
  }

  readParts(): FormulaPart[] {
    const parts: FormulaPart[] = [];
    do parts.push(this.readPart());
    while (this.take('dot'));
    const left = this.tokens[this.at];
    if (left) throw new FormulaError('This bracket was never opened', left.position);
    const scale =
      SCALES.find((one) => parts.every(({ times }) => Number.isInteger(times * one))) ?? 1;
    return parts.map((part) => ({ ...part, times: part.times * scale }));
  }

  private readPart(): FormulaPart {
    const multiplier = this.take('multiplier');
    if (multiplier && !this.tokens.some((token) => token.kind === 'dot')) {
      throw new FormulaError(
        'A number in front of the whole formula is ambiguous: leave it out, or write an isotope as "[13C]H4"',
        multiplier.position,
      );
    }
    const position = multiplier?.position ?? 1;
    const atoms: Counts = new Map();
    const charge = this.readSequence(atoms, 0);
    return { formula: { atoms, charge }, times: multiplier?.value ?? 1, position };
  }

  /** Everything up to the end of the part or group; the charge may only come last. */
  private readSequence(into: Counts, depth: number): number {
    let charge = 0;
    const start = this.at;
    for (;;) {
      const token = this.tokens[this.at];
      if (token?.kind === 'element') this.readAtoms(into, undefined);
      else if (token?.kind === 'massNumber') this.readIsotope(into);
      else if (token?.kind === 'open') charge += this.readGroup(into, depth + 1);
      else if (token?.kind === 'bond') this.at++;
      else break;
    }
    if (this.at === start) {
      const token = this.tokens[this.at] ?? this.tokens.at(-1);
      throw new FormulaError('An element is missing here', token?.position ?? 1);
    }
    return charge + (this.take('charge')?.value ?? 0);
  }

  private readIsotope(into: Counts): void {
    const massNumber = this.take('massNumber');
    const symbol = this.tokens[this.at];
    if (!massNumber || symbol?.kind !== 'element') {
      throw new FormulaError(
        'A mass number stands in front of its element, as "[13C]"',
        massNumber?.position ?? 1,
      );
    }
    this.readAtoms(into, massNumber);
  }

  private readAtoms(into: Counts, massNumber: TokenOf<'massNumber'> | undefined): void {
    const element = this.take('element');
    if (!element) return;
    const key = massNumber ? isotopeKey(element.symbol, massNumber) : element.symbol;
    const count = this.take('count');
    add(into, key, count?.value ?? 1, count?.position ?? element.position);
  }

  private readGroup(into: Counts, depth: number): number {
    const open = this.take('open');
    if (!open) return 0;
    if (depth > MAX_DEPTH) {
      throw new FormulaError(
        `Brackets are nested deeper than ${String(MAX_DEPTH)} levels`,
        open.position,
      );
    }
    const group: Counts = new Map();
    const charge = this.readSequence(group, depth);
    this.close(open);
    const count = this.take('count');
    addAll(into, group, count?.value ?? 1, count?.position ?? open.position);
    return charge * (count?.value ?? 1);
  }

  private close(open: TokenOf<'open'>): void {
    const close = this.take('close');
    const closer = CLOSER_OF[open.bracket] ?? ')';
    if (close?.bracket === closer) return;
    const found = close ? `, "${close.bracket}" was found` : '';
    throw new FormulaError(
      `"${open.bracket}" is not closed: a "${closer}" is missing${found}`,
      (close ?? open).position,
    );
  }

  private take<Kind extends FormulaToken['kind']>(kind: Kind): TokenOf<Kind> | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== kind) return undefined;
    this.at++;
    return token as TokenOf<Kind>;
  }
}

function isotopeKey(symbol: string, { value, position }: TokenOf<'massNumber'>): string {
  const number = elementBySymbol(symbol)?.number;
  if (number === undefined || value < number || value > 3 * number + 4) {
    throw new FormulaError(`${symbol} has no isotope of mass number ${String(value)}`, position);
  }
  return nuclideKey(symbol, value);
}

function add(into: Counts, key: string, count: number, position: number): void {
  const total = (into.get(key) ?? 0) + count;
  if (total > MAX_COUNT) {
    throw new FormulaError(`There are more than ${String(MAX_COUNT)} atoms of ${key}`, position);
  }
  into.set(key, total);
}

function addAll(into: Counts, from: Formula['atoms'], factor: number, position: number): void {
  for (const [key, count] of from) add(into, key, count * factor, position);
}
