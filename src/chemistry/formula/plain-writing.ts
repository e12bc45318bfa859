/** Writings of a formula that are made plain before it is read. */
import { isMetal } from './elements.ts';

/** Without width: it is skipped, so that what follows keeps its position. */
const NOTHING = '\u200b';
/** One of these is in every writing that is not plain. */
const NOT_PLAIN = /[\\$_{(,½×✕\s-]|\^\{|x\d|hydrate|II|IV|VI/i;

/**
 * A formula without LaTeX, oxidation states and words: "$\mathrm{H_2SO_4}$" as "H2SO4",
 * "Fe(III)Cl3 x 6 H2O" as "FeCl3·6H2O", "CuSO4 pentahydrate" as "CuSO4·5H2O". The characters keep
 * their positions: what is left out becomes characters without width.
 */
export function plainWriting(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return withWaters(asSalt(withoutOxidationStates(withoutLatex(text.trimEnd()))));
}

/** Replaces matches, which are never shorter than what replaces them. */
function replace(text: string, pattern: RegExp, by: (...match: string[]) => string): string {
  return text.replace(pattern, (match: string, ...groups: string[]) =>
    by(match, ...groups).padEnd(match.length, NOTHING),
  );
}

/** "$\mathrm{H_2SO_4}$", "\ce{H2O}", "H_{2}O", "SO_4^{2-}". */
function withoutLatex(text: string): string {
  if (!/[\\$_]|\^\{/.test(text)) return text;
  const dotted = replace(text, /\\(?:cdot|bullet|times)(?![a-z])/g, () => '·');
  const bare = replace(dotted, /\\[a-z]+\s*|\$/gi, () => '');
  const lowered = replace(bare, /_\{([\dn-z]+)\}|_(?=\d)/g, (_, digits = '') => digits);
  return replace(lowered, /\^\{([\d+-]+)\}/g, (_, charge = '') => `^${charge}`);
}

const ROMAN = '(?:0|I{1,3}|IV|VI{0,3}|[Ⅰ-Ⅷ])';
const IN_BRACKETS = new RegExp(
  String.raw`([A-Z][a-z]?)\((${ROMAN}(?:[,/]\s?${ROMAN})*)\)(?=(\d*)([A-Z([]?))`,
  'g',
);
const AFTER_SYMBOL = /([A-Z][a-z]?)(?:III?|IV|VI)(?=[A-Z([])/g;

/** Of "Ni(II)Cl2", "Cu(I)2O", "FeIIICl3"; but "Hg(I)2" and "V(I)" are iodides. */
function withoutOxidationStates(text: string): string {
  const open = replace(text, IN_BRACKETS, (match, symbol = '', state, _count, next) => {
    const isIodide = state === 'I' && next === '';
    return state !== undefined && (/^.[^)]/.test(state) || isMetal(symbol)) && !isIodide
      ? symbol
      : match;
  });
  return replace(open, AFTER_SYMBOL, (match, symbol = '') => (isMetal(symbol) ? symbol : match));
}

/** "CH3COO-Na+" is a salt and no bond. */
function asSalt(text: string): string {
  return replace(text, /[-−–⁻]([A-Z][a-z]?)[+⁺]$/, (match, symbol = '') =>
    isMetal(symbol) ? symbol : match,
  );
}

const MULTIPLES = ' mono di tri tetra penta hexa hepta octa nona deca undeca dodeca'.split(' ');
const SPECIAL: Readonly<Record<string, string>> = {
  mono: '',
  hemi: '½',
  sesqui: '1½',
  hemipenta: '2½',
};
const HYDRATE = new RegExp(
  String.raw`(?<=[A-Za-z\d)\]₀-₉])(?:[\s·,-]*(${[...Object.keys(SPECIAL), ...MULTIPLES.slice(2)].join('|')})|[\s·,-]+(\d{1,2}))[-\s]?hydrate$`,
  'i',
);

/**
 * Parts with a dot before them: "AlCl3 x 6 H2O", "CuSO4,5H2O", "CuSO4-5H2O", "Na2S 9H2O",
 * "CaSO4 hemihydrate", "Na2S 9-hydrate".
 */
function withWaters(text: string): string {
  const spelt = /hydrate$/i.test(text)
    ? replace(text, HYDRATE, (_, word = '', number = '') => {
        const multiple = MULTIPLES.indexOf(word.toLowerCase());
        const count = multiple > 1 ? String(multiple) : (SPECIAL[word.toLowerCase()] ?? number);
        return `·${count}H2O`;
      })
    : text;
  const times = replace(
    spelt,
    /(?<=[A-Za-z\d)\]₀-₉])(?:\s*[xX×✕]\s*(?=[\d½][\d½./,\s]*H[2₂]O$)|\s+[x×✕]\s+(?=\d*\s?[A-Z(]))/g,
    () => '·',
  );
  return withPartApart(times);
}

const APART = /(\s*[,-]\s*|\s+)(?=[\d½][\d½./]*\s?(?:H[2₂]O|HCl|HBr|HI)$|H[2₂]O$)/;

/** After a blank only where more than one element stands together: "C 10 H2O" has ten carbons. */
function withPartApart(text: string): string {
  const { 0: gap = '', index = 0 } = APART.exec(text) ?? {};
  const last = text.slice(0, index).split(' ').at(-1) ?? '';
  const isPart = /[,-]/.test(gap) ? /[A-Za-z\d)\]₀-₉]$/ : /[A-Z(].*[A-Z)][a-z]?[\d₀-₉]*$/;
  if (gap === '' || !isPart.test(last)) return text;
  return `${text.slice(0, index)}${'·'.padEnd(gap.length, NOTHING)}${text.slice(index + gap.length)}`;
}
