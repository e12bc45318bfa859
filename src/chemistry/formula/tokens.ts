import { elementBySymbol, isMetal } from './elements.ts';
import { GROUP_SYMBOLS } from './group-symbols.ts';
import { type Glyph, readGlyphs } from './glyphs.ts';
import { plainWriting } from './plain-writing.ts';

/** Tokens of a formula; counting and rendering read the same tokens. */
export type FormulaToken =
  | Token<'element', { readonly symbol: string }>
  | Token<'open', { readonly bracket: string }>
  | Token<'close', { readonly bracket: string }>
  | Token<'dot', object>
  | Token<'bond', { readonly bond: string }>
  | { [Kind in NumberKind]: Token<Kind, { readonly value: number }> }[NumberKind];

type Token<Kind extends string, Data> = Data & { readonly kind: Kind; readonly position: number };

/**
 * Meaning of a number: a count of the atoms before it ("H2O"), a multiplier of the part after it
 * ("5H2O", "½H2O"), the mass number of an isotope ("[13C]"), or a charge, with its sign.
 */
type NumberKind = 'count' | 'multiplier' | 'massNumber' | 'charge';

const MAX_LENGTH = 500;
export const MAX_COUNT = 1e6;
const MAX_CHARGE = 1000;
/** What a formula with a fraction of a part is multiplied by: "CaSO4·½H2O" is 2CaSO4·H2O. */
export const SCALES: readonly number[] = [1, 2, 3, 4];
/** Closing brackets by their opening brackets. */
export const CLOSER_OF: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Says why a text is not a chemical formula, at which position, and what to write instead. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  /** Position of the fault in the text, counted in characters from 1. */
  readonly position: number;

  constructor(message: string, position: number) {
    super(`${message} (character ${String(position)})`);
    this.position = position;
  }
}

/**
 * Splits a formula into tokens; `parseFormula` describes what it accepts.
 * @throws FormulaError
 */
export function tokenizeFormula(text: string): FormulaToken[] {
  if (text.length > MAX_LENGTH) {
    throw new FormulaError(
      `A formula has at most ${String(MAX_LENGTH)} characters, this text has ${String(text.length)}`,
      MAX_LENGTH + 1,
    );
  }
  return new Tokenizer(readGlyphs(plainWriting(text))).run();
}

class Tokenizer {
  private readonly characters: readonly Glyph[];
  private readonly tokens: FormulaToken[] = [];
  private at = 0;

  constructor(characters: readonly Glyph[]) {
    this.characters = characters;
  }

  run(): FormulaToken[] {
    while (this.at < this.characters.length) this.readOne();
    return this.tokens;
  }

  private readOne(): void {
    const here = this.characters[this.at];
    if (!here) return;
    const { char, position } = here;
    if (char in CLOSER_OF) this.push({ kind: 'open', bracket: char, position });
    else if (')]}'.includes(char)) this.push({ kind: 'close', bracket: char, position });
    else if (char === '·') this.push({ kind: 'dot', position });
    else if (/[\d½]/.test(char)) this.readNumber();
    else if (this.isBond()) this.push({ kind: 'bond', bond: char, position });
    else if (isSign(char)) this.readCharge(undefined);
    else if (/[A-Z]/.test(char)) this.readElement(here);
    else throw unexpected(here);
  }

  private push(token: FormulaToken): void {
    this.tokens.push(token);
    this.at++;
  }

  /** A stroke between two atoms or groups: "CH3-CH2-OH", "HC≡CH". */
  private isBond(): boolean {
    const [here, next] = this.characters.slice(this.at, this.at + 2);
    const before = this.tokens.at(-1)?.kind;
    return (
      /[-=≡#]/.test(here?.char ?? '') &&
      here?.level === 'base' &&
      /[A-Z([{]/.test(next?.char ?? '') &&
      (before === 'element' || before === 'count' || before === 'close')
    );
  }

  private readElement({ char, position }: Glyph): void {
    const next = this.characters[this.at + 1];
    const lower = next && !next.spaced && /[a-z]/.test(next.char) ? next.char : '';
    const symbol = char + lower;
    if (!isSymbol(symbol)) throw unknownElement(symbol, position);
    this.tokens.push({ kind: 'element', symbol, position });
    this.at += symbol.length;
  }

  private readNumber(): void {
    const first = this.at;
    const digits = this.takeDigits();
    const start = this.characters[first];
    if (!start) return;
    const before = this.tokens.at(-1)?.kind;
    if (before === undefined || before === 'dot') {
      const value = this.takeFraction(digits);
      if (value !== undefined) {
        this.tokens.push({ kind: 'multiplier', value, position: start.position });
        return;
      }
    }
    const kind = this.kindOfNumber(start, digits);
    if (kind === 'charge') this.readCharge({ digits, position: start.position });
    else if (kind === 'metalIon') this.readMetalIon(digits, start.position);
    else this.pushNumber(kind, digits, start.position);
  }

  /** Takes adjacent digits of one level. */
  private takeDigits(): string {
    let digits = '';
    const level = this.characters[this.at]?.level;
    for (;;) {
      const here = this.characters[this.at];
      if (!here || !/\d/.test(here.char) || here.level !== level) return digits;
      if (digits && here.spaced) return digits;
      digits += here.char;
      this.at++;
    }
  }

  /** Takes the rest of "0.5", "1/2", "1½" in front of a part; undefined if the number ended. */
  private takeFraction(digits: string): number | undefined {
    const [sign, next] = this.characters.slice(this.at, this.at + 2);
    if (sign?.char === '½') {
      this.at++;
      return Number(digits) + 0.5;
    }
    if (!sign || !/[·/]/.test(sign.char) || !/\d/.test(next?.char ?? '')) return undefined;
    this.at++;
    const rest = this.takeDigits();
    const value = sign.char === '/' ? Number(digits) / Number(rest) : Number(`${digits}.${rest}`);
    if (SCALES.some((scale) => Number.isInteger(value * scale)) && value > 0) return value;
    throw new FormulaError(
      `${digits}${sign.char === '/' ? '/' : '.'}${rest} parts are no whole number of atoms: multiply the formula through`,
      sign.position,
    );
  }

  /** `this.at` is after the number. */
  private kindOfNumber(start: Glyph, digits: string): NumberKind | 'metalIon' {
    const before = this.tokens.at(-1);
    const next = this.characters[this.at];
    const signed = next !== undefined && isSign(next.char);
    const letter = next !== undefined && /[A-Z]/.test(next.char);
    if (start.level === 'raised') return this.kindOfRaised(start, signed, letter);
    if (before === undefined || before.kind === 'dot') return 'multiplier';
    if (before.kind === 'open') {
      if (before.bracket === '[' && letter) return 'massNumber';
      throw new FormulaError(
        'A number right after a bracket counts nothing: write "[13C]" for an isotope, "·2H2O" or "(H2O)2" for two molecules',
        start.position,
      );
    }
    if (signed && next.level === 'base') {
      if (start.spaced || (before.kind === 'close' && before.bracket === ']')) return 'charge';
      if (next.char === '+' && this.isLoneMetal()) return 'metalIon';
    }
    if (before.kind === 'element' || before.kind === 'close') return 'count';
    throw new FormulaError(`Two numbers in a row: what does ${digits} count?`, start.position);
  }

  private kindOfRaised(start: Glyph, signed: boolean, letter: boolean): NumberKind {
    if (signed) return 'charge';
    if (letter) return 'massNumber';
    throw new FormulaError(
      'A raised number is a charge and needs its sign ("SO4²⁻"), or a mass number and stands in front of its element ("¹³C")',
      start.position,
    );
  }

  /** "Ca2+" is a calcium ion; in "NH4+" and "CaH2+" the number counts. */
  private isLoneMetal(): boolean {
    const element = this.tokens.at(-1);
    const before = this.tokens.at(element && this.tokens.at(-2)?.kind === 'massNumber' ? -3 : -2);
    const alone = before === undefined || before.kind === 'dot' || before.kind === 'open';
    return alone && element?.kind === 'element' && isMetal(element.symbol);
  }

  /** The last digit is the charge, the digits before it are a count: "Ca2+", "Hg22+". */
  private readMetalIon(digits: string, position: number): void {
    if (digits.length > 1) this.pushNumber('count', digits.slice(0, -1), position);
    this.readCharge({ digits: digits.slice(-1), position: position + digits.length - 1 });
  }

  private pushNumber(kind: NumberKind, digits: string, position: number): void {
    const value = Number(digits);
    if (value === 0 || digits.startsWith('0')) {
      throw new FormulaError(
        `${digits} is not a whole number from 1: multiply a fraction through ("Fe19O20", not "Fe0.95O")`,
        position,
      );
    }
    if (value > MAX_COUNT) {
      throw new FormulaError(`${digits} is more than ${String(MAX_COUNT)} atoms`, position);
    }
    this.tokens.push({ kind, value, position });
  }

  /** Reads the sign, and the number after it ("SO4-2") if there was none before it. */
  private readCharge(leading: { digits: string; position: number } | undefined): void {
    const sign = this.characters[this.at];
    if (!sign) return;
    let signs = 0;
    while (this.characters[this.at]?.char === sign.char) {
      signs++;
      this.at++;
    }
    const trailing = leading === undefined && signs === 1 ? this.takeDigits() : '';
    const size = Number((leading?.digits ?? trailing) || signs);
    const position = leading?.position ?? sign.position;
    const next = this.characters[this.at]?.char ?? '·';
    if (!'·)]}'.includes(next) || (leading && signs > 1) || size === 0 || size > MAX_CHARGE) {
      throw new FormulaError(
        'A charge stands at the end of a formula, of a part between dots or of a bracket: "SO4^2-", "NH4+", "[Fe(CN)6]4-"',
        position,
      );
    }
    this.tokens.push({ kind: 'charge', value: sign.char === '+' ? size : -size, position });
  }
}

function isSign(char: string): boolean {
  return char === '+' || char === '-';
}

function isSymbol(symbol: string): boolean {
  return symbol === 'D' || symbol === 'T' || elementBySymbol(symbol) !== undefined;
}

function unknownElement(symbol: string, position: number): FormulaError {
  const group = GROUP_SYMBOLS[symbol];
  const advice = group
    ? `abbreviations of groups are not read, write ${group}`
    : 'write symbols as in the periodic table, the first letter large and the second small';
  return new FormulaError(`"${symbol}" is not the symbol of an element: ${advice}`, position);
}

function unexpected({ char, position }: Glyph): FormulaError {
  if (char === 'n' || char === 'x') {
    return new FormulaError(
      `"${char}" is not a number: a formula with an open count has no composition to compute`,
      position,
    );
  }
  if (/[a-z]/.test(char)) {
    return new FormulaError(
      `"${char}" stands where a symbol begins: the first letter of a symbol is a capital, as in "Br"`,
      position,
    );
  }
  return new FormulaError(
    `"${char}" does not belong in a formula: elements, whole numbers, brackets, "·" between the parts of an adduct, and a charge at the end do`,
    position,
  );
}
