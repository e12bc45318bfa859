/** What an English name of a compound says that can be compared with its structure. */
import { ELEMENTS, elementBySymbol } from '#chemistry/formula/elements.ts';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { FormulaError } from '#chemistry/formula/tokens.ts';
import type { Formula } from '#chemistry/formula/formula.ts';

/** Something that a name says, and the words with which it says it. */
export interface Claim<Value> {
  readonly text: string;
  readonly value: Value;
}

export interface NameClaims {
  /** Formulas in brackets, of two elements or more: "(Fe3O4)". */
  readonly formulas: readonly Claim<Formula>[];
  /** Molecules of water for each formula unit; 0 for "anhydrous". */
  readonly waters?: Claim<number>;
  /** Charges of metals, by Stock's numbers or endings: "iron(III)", "ferric". */
  readonly charges: readonly Claim<{ readonly symbol: string; readonly charge: number }>[];
  /** Descriptors of centres and rings: (R), D-, cis, meso. Of the letters for double bonds, which. */
  readonly configuration?: Claim<readonly ('E' | 'Z')[]>;
  /** rac-, DL-, (±). */
  readonly racemic?: Pick<Claim<unknown>, 'text'>;
  /** Deuterium, 13C and so on. */
  readonly isotope?: Pick<Claim<unknown>, 'text'>;
}

/** Reads 'Cobalt(II) chloride hexahydrate' as 6 waters and Co with charge 2. */
export function nameClaims(name: string): NameClaims {
  const waters = watersOf(name);
  const configuration = configurationOf(name);
  const racemic = claim(name, /\brac-|\bracemic\b|\b(?:DL|D,L)-|\(±\)|\(\+\/-\)|\(\+-\)/, true);
  const isotope = claim(
    name,
    /\[(?:\d*2H|D|13C|15N|18O)\d*[\],]|\(\d*2H\d+\)|\bdeuter(?:o|ated|ium)|[-\s([][dD]\d+\)?$|\b13C|\b15N/,
    true,
  );
  return {
    formulas: formulasOf(name),
    charges: [...stockNumbers(name), ...endings(name)],
    ...(waters && { waters }),
    ...(configuration && { configuration }),
    ...(racemic && { racemic }),
    ...(isotope && { isotope }),
  };
}

function claim<Value>(name: string, pattern: RegExp, value: Value): Claim<Value> | undefined {
  const [text] = pattern.exec(name) ?? [];
  return text === undefined ? undefined : { text: text.trim(), value };
}

/** "(Fe3O4)" and "(Mg(OH)2)" behind a blank: elsewhere brackets hold groups and locants. */
const FORMULA = /(?<=^|\s)\(((?:[A-Za-z\d]|\([A-Za-z\d]+\))+)\)(?=$|[\s,;])/g;

function formulasOf(name: string): Claim<Formula>[] {
  return [...name.matchAll(FORMULA)]
    .map(([, text = '']) => ({ text, value: /^[A-Z]/.test(text) && readFormula(text) }))
    .flatMap(({ text, value }) => (value && value.atoms.size > 1 ? [{ text, value }] : []));
}

function readFormula(text: string): Formula | undefined {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}

const NUMBERS: Record<string, number> = {
  hemi: 0.5,
  mono: 1,
  sesqui: 1.5,
  di: 2,
  tri: 3,
  tetra: 4,
  penta: 5,
  hexa: 6,
  hepta: 7,
  octa: 8,
  nona: 9,
  deca: 10,
  undeca: 11,
  dodeca: 12,
  tetradeca: 14,
  hexadeca: 16,
  octadeca: 18,
};
const HYDRATE = new RegExp(`(${Object.keys(NUMBERS).join('|')})hydrate\\b`, 'i');

function watersOf(name: string): Claim<number> | undefined {
  const [word, prefix] = HYDRATE.exec(name) ?? [];
  if (word && prefix) return { text: word, value: NUMBERS[prefix.toLowerCase()] ?? Number.NaN };
  const [ratio, first, last] = /\bhydrate\s*\((\d+)(?::\d+)*:(\d+)\)/i.exec(name) ?? [];
  if (ratio) return { text: ratio, value: Number(last) / Number(first) };
  const [figure, n] =
    /\b(\d+)-hydrate\b/i.exec(name) ?? /[·•∙.*x]\s*(\d*)\s*H2O\b/i.exec(name) ?? [];
  if (figure) return { text: figure, value: Number(n === '' ? 1 : n) };
  return claim(name, /\banhydrous\b/i, 0);
}

/** IUPAC names differ from those of trade in these. */
const SPELLINGS: Record<string, string> = { aluminum: 'Al', cesium: 'Cs', mercury: 'Hg' };
const METALS = new Map([
  ...ELEMENTS.map(({ name, symbol }) => [name.toLowerCase(), symbol] as const),
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

/** "(2E,4Z)", "(1R,2S)-", "(S)", "rel-(…)": letters with or without locants in brackets. */
const LETTERS = /\((?:\d*[a-z]?(?:αβ)?[RSEZrs]\*?)(?:,\s*\d+[a-z]?[RSEZrs]\*?)*\)/g;

function configurationOf(name: string): NameClaims['configuration'] {
  const found = [...name.matchAll(LETTERS)].map(([text]) => text);
  const letters = found.flatMap((text) => text.match(/[EZ]/g) ?? []) as ('E' | 'Z')[];
  const word = /(?<![A-Za-z])(?:cis|trans|meso|[DL](?=-[a-z(]))(?=-)/.exec(name)?.[0];
  const text = found[0] ?? word;
  return text === undefined ? undefined : { text, value: letters };
}
