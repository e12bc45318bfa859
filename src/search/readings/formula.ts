import { DASHES } from '#chemistry/characters.ts';
import { readGroupFormula } from '#chemistry/formula/condensed.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { readAsTyped, readFormulaLoosely } from '#chemistry/formula/loose.ts';
import { partsKey } from '#chemistry/formula/parts-key.ts';
import { foundAs, type FoundDocs } from '#search/index/found.ts';
import { docsAt } from '#search/index/open-index.ts';
import { readIndefinite, type IndefiniteReading } from './indefinite.ts';
import { whole, type AnyReading, type HitKind, type LookUp, type ReadingKind } from './kind.ts';
import { isRatherSmiles, isSmilesAndFormula } from './rather-smiles.ts';

/**
 * A molecular formula in the Hill system; `guessed` if letter case or group symbols were
 * interpreted.
 */
export interface FormulaReading {
  kind: 'formula';
  formula: string;
  guessed: boolean;
  /** The parts of a formula that was typed with points in it, as `partsKey` names them. */
  parts?: string;
}

const SAME_ATOMS: HitKind<unknown> = {
  evidence: (record) => whole('formula', record.formula),
  verdict: 'matches',
};

export const formula: ReadingKind<
  FormulaReading,
  'formula' | 'composition',
  'formula',
  FormulaReading | IndefiniteReading
> = {
  prefix: 'formula',
  readForced: (text) => [
    ...readIndefinite(text),
    ...readTypedFormula(text),
    ...guessFormulas(text),
  ],
  written: ({ formula, parts }) => parts ?? formula,
  find: findFormula,
  hits: {
    /** The formula is equal, and the parts are where they were typed. */
    formula: SAME_ATOMS,
    /** The atoms are the same, but not in the parts that were typed. */
    composition: { ...SAME_ATOMS, verdict: 'near', nearCount: 'countParts' },
  },
  words: (reading) => ({ key: reading.guessed ? 'formulaGuessed' : 'formula', values: reading }),
  isInexact: ({ guessed }) => guessed,
  // Co is cobalt and not carbon monoxide, Cl[CH2]CCl no dichloroethene.
  isOnlyOffered: ({ guessed }, all) => (guessed && all.some(isTyped)) || all.some(isStructure),
  isBorneOut: async ({ formula, guessed }, index) =>
    !guessed || (await docsAt(index, 'formula', formula)).length > 0,
};

/** Characters of a guessed formula; names with commas or primes are never tried as one. */
const CHARACTERS = new RegExp(`^[\\p{L}\\p{N}()[\\]{}\\s+⁺${DASHES}·⋅•∙*.^_-]+$`, 'u');
/** Actinium and tennessine are not sold; acetic acid and tosyl chloride are. */
const GROUP_FIRST = /Ac|Ts/;
/** Says which isomer, not which atoms: "n-C4H9OH", "p-C6H4Cl2". */
const ISOMER = /^(?:[nistcomp]|iso|sec|tert|neo|cis|trans|cyclo)-(?=C)/;
/** Words of capitals, "UV-B", "UNII-FU65", and solutions, "HCl 6N". */
const NO_FORMULA = /^[A-GI-Z]+(?:-[A-GI-Z]+)+$|^[ABD-GI-Z]{2,}-[A-Z\d-]+$|^\S+ \d+N$/;

/**
 * Reads a formula in its letter case. "SO42-" is SO₄²⁻, since 42 oxygen atoms are implausible;
 * "AcOH" is left to the guesses.
 */
export function readTypedFormula(text: string): FormulaReading[] {
  const read = NO_FORMULA.test(text) ? undefined : readAsTyped(text.replace(ISOMER, ''));
  if (!read || (GROUP_FIRST.test(text) && readGroupFormula(text))) return [];
  const parts = partsKey(text);
  const typed = { kind: 'formula', formula: hillFormula(read), guessed: false } as const;
  return [parts === undefined ? typed : { ...typed, parts }];
}

/** Whether a reading is a structure that the text rather is. */
function isStructure(reading: AnyReading): boolean {
  if (reading.kind !== 'smiles') return false;
  const { smiles } = reading as AnyReading & { smiles: string };
  return isRatherSmiles(smiles) && !isSmilesAndFormula(smiles);
}

function isTyped(reading: AnyReading): boolean {
  return reading.kind === 'formula' && !(reading as FormulaReading).guessed;
}

/** Products of the formula; where parts were typed, those of these parts go first. */
async function findFormula(
  { formula, parts }: FormulaReading,
  { index }: LookUp,
): Promise<FoundDocs<'formula' | 'composition'>> {
  const [docs, same] = await Promise.all([
    docsAt(index, 'formula', formula),
    parts === undefined ? undefined : docsAt(index, 'formulaParts', parts),
  ]);
  if (same === undefined) return foundAs(docs, 'formula');
  const { found } = foundAs([...same, ...docs], 'formula');
  return {
    found: found.map(({ doc }) => ({ doc, kind: same.includes(doc) ? 'formula' : 'composition' })),
  };
}

/** Other formulas that may be meant: with group symbols, other letter case or another charge. */
export function guessFormulas(text: string): FormulaReading[] {
  if (!CHARACTERS.test(text) || NO_FORMULA.test(text)) return [];
  const [typed] = readTypedFormula(text);
  const groups = readGroupFormula(text);
  const all = [...(groups ? [groups] : []), ...readFormulaLoosely(text)];
  const hill = new Set(all.map(hillFormula));
  if (typed) hill.delete(typed.formula);
  return [...hill].map((formula) => ({ kind: 'formula', formula, guessed: true }));
}
