/** What an English name of a compound says that can be compared with its structure. */
import { ELEMENT_NAMES } from '#chemistry/formula/element-names.ts';
import { elementBySymbol } from '#chemistry/formula/elements.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { FormulaError } from '#chemistry/formula/tokens.ts';
import type { Formula } from '#chemistry/formula/formula.ts';
import type { Claim } from './claim.ts';
import { configurationOf, racemateOf, type NamedConfiguration } from './name-configuration.ts';
import { isotopesOf, type NamedIsotope } from './name-isotopes.ts';
import { watersOf } from './name-waters.ts';

export interface NameClaims {
  /** Formulas that stand apart: "(Fe3O4)", "V2O5". */
  readonly formulas: readonly Claim<Formula>[];
  readonly waters?: Claim<number>;
  /** Charges of metals, by Stock's numbers or endings: "iron(III)", "ferric". */
  readonly charges: readonly Claim<{ readonly symbol: string; readonly charge: number }>[];
  /** Descriptors of centres, rings and double bonds: (R), D-, cis, meso, (E). */
  readonly configuration?: Claim<NamedConfiguration>;
  readonly racemic?: Claim<true>;
  readonly isotopes: readonly Claim<NamedIsotope>[];
}

/** Reads 'Cobalt(II) chloride hexahydrate' as 6 waters and Co with charge 2. */
export function nameClaims(written: string): NameClaims {
  const name = plainFigures(written);
  const waters = watersOf(name);
  const configuration = configurationOf(name);
  const racemic = racemateOf(name);
  return {
    formulas: formulasOf(name),
    charges: [...stockNumbers(name), ...endings(name)],
    isotopes: isotopesOf(name),
    ...(waters && { waters }),
    ...(configuration && { configuration }),
    ...(racemic && { racemic }),
  };
}

/** Figures of full width, raised and lowered ones, as plain ones. */
function plainFigures(name: string): string {
  return name.replaceAll(/[₀-₉⁰¹²³⁴-⁹０-９（）]/g, (figure) => figure.normalize('NFKC'));
}

const BLANK = String.raw`(?<=^|[\s,])`;
const BODY = String.raw`(?:[A-Za-z\d]|\([A-Za-z\d]+\))+`;
/** Elsewhere brackets hold groups and locants. Without brackets a formula has a number. */
const FORMULAS = [
  new RegExp(String.raw`${BLANK}[([](${BODY})(?:[·.•]\s?\d*\s?H2O)?[)\]](?=$|[\s,;])`, 'g'),
  new RegExp(String.raw`${BLANK}((?=[A-Za-z()]*\d)${BODY})(?=$|[\s,;·•])`, 'g'),
];

/** The rest of "·5H2O" says how much water there is. */
function formulasOf(name: string): Claim<Formula>[] {
  return FORMULAS.flatMap((pattern) => [...name.matchAll(pattern)])
    .map(([, text = '']) => ({ text, value: /^[A-Z]/.test(text) && readFormula(text) }))
    .flatMap(({ text, value }) =>
      value && [...value.atoms.values()].reduce((sum, n) => sum + n, 0) > 1
        ? [{ text, value }]
        : [],
    );
}

function readFormula(text: string): Formula | undefined {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

/** IUPAC names differ from those of trade in these. */
const SPELLINGS: Record<string, string> = { aluminum: 'Al', cesium: 'Cs', mercury: 'Hg' };
const METALS = new Map([
  ...Array.from(ELEMENT_NAMES, ([symbol, name]) => [name, symbol] as const),
  ...Object.entries(SPELLINGS),
]);
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function stockNumbers(name: string): NameClaims['charges'] {
  return [...name.matchAll(/\b([a-z]+)\s?\((?:([IV]{1,4})|([1-8])\+)\)/gi)].flatMap(
    ([text, element = '', roman, figure]) => {
      const symbol = METALS.get(element.toLowerCase());
      const charge = roman === undefined ? Number(figure) : ROMAN.indexOf(roman);
      return symbol && charge > 0 ? [{ text, value: { symbol, charge } }] : [];
    },
  );
}

const ENDINGS: Record<string, readonly [symbol: string, charge: number]> = {
  ferrous: ['Fe', 2],
  ferric: ['Fe', 3],
  cuprous: ['Cu', 1],
  cupric: ['Cu', 2],
  stannous: ['Sn', 2],
  stannic: ['Sn', 4],
  mercuric: ['Hg', 2],
  cobaltous: ['Co', 2],
  manganous: ['Mn', 2],
  chromous: ['Cr', 2],
  chromic: ['Cr', 3],
  cerous: ['Ce', 3],
  ceric: ['Ce', 4],
  thallous: ['Tl', 1],
  thallic: ['Tl', 3],
};

function endings(name: string): NameClaims['charges'] {
  return [...name.matchAll(/\b[a-z]+(?:ous|ic)\b/gi)].flatMap(([text]) => {
    const [symbol = '', charge = 0] = ENDINGS[text.toLowerCase()] ?? [];
    // "Chromic acid" is no salt of chromium(III).
    return elementBySymbol(symbol) && !name.includes(`${text} acid`)
      ? [{ text, value: { symbol, charge } }]
      : [];
  });
}
