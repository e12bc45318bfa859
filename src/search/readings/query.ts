import { casCheckSum, readCas } from '#chemistry/identifiers/cas.ts';
import { hillFormula } from '#chemistry/formula/hill.ts';
import { readFormulaLoosely } from '#chemistry/formula/loose.ts';
import { readFormula } from '#chemistry/formula/parse.ts';
import { readGroupFormula } from '#chemistry/formula/condensed.ts';
import { readInchiKey } from '#chemistry/identifiers/inchikey.ts';
import { longestOf } from './bounds.ts';
import { fold } from '#search/names/fold.ts';
import { findIdentifiers } from '#search/list/identifiers.ts';
import { readElements } from './read-elements.ts';
import { readMass } from './read-mass.ts';
import { isClearlySmiles, isSmiles, readInchi } from './read-structure.ts';
import { FORCED_KINDS, type ForcedKind, type Reading } from './reading.ts';

/** Raw texts are cut here before anything else looks at them. */
const MAX_RAW_LENGTH = 20_000;

/** Any stretch of nnnnnnn-nn-n that is not the whole number. */
const PARTIAL_CAS = /^(?:\d{1,10}|\d{1,7}-\d{0,2}|\d{1,7}-\d\d-|\d?-\d\d-\d|-\d\d-?|\d{0,2}-\d)$/;
const CAS_LABEL = /^cas(?:[\s-]*(?:no|nr|rn|number|registry number))?[\s.:#]*(?=\d)/i;
/** What a formula may be written with; names with commas or primes are never tried as one. */
const FORMULA = /^[\p{L}\p{N}()[\]{}\s+\-−–·⋅•∙*.^⁺⁻_]+$/u;
/** Where it is counted, the formula is meant as a whole. */
const HYDROGEN = /H(?![a-z])/;
const FORCED = new RegExp(`^(${FORCED_KINDS.join('|')})\\s*:\\s*`, 'i');

/** A text ready to be read, and whether its end had to be cut off. */
export interface CleanText {
  text: string;
  cut: boolean;
}

/** Control and invisible characters out, white space collapsed, length bounded. */
export function cleanText(raw: string): CleanText {
  const whole = raw
    .slice(0, MAX_RAW_LENGTH)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  const longest = longestOf(whole);
  const text = whole.slice(0, longest).toWellFormed();
  return { text, cut: raw.length > MAX_RAW_LENGTH || whole.length > longest };
}

/**
 * Reads a search text in every plausible way, the most plausible first. Never throws, and takes
 * time bounded by the longest text (bounds.ts). This is the specification of what the search box takes:
 *
 * 1. nothing but white space: `empty`;
 * 2. a CAS Registry Number in any writing (chemistry/cas.ts): `cas`, or `casWrongCheckDigit`;
 *    where it was typed without its two hyphens it may also be a `casPartial`, and is rather that
 *    if it has one of them;
 * 3. an InChIKey (`inchiKey`) or its first block in capitals (`inchiKeySkeleton`); an `inchi`,
 *    standard or not, with or without "InChI="; or several of 2 and 3 among other words, in the
 *    order in which they stand;
 * 4. digits and hyphens that can begin a CAS number or, from two characters on, stand anywhere in
 *    one ("2142", "2142-70", "70-3"): `casPartial`;
 * 5. a mass (read-mass.ts): "213.07", "211.9837 ±5 ppm", "MW 246", "m/z 212.99 [M+H]+":
 *    `molarMass`, `exactMass`, or one after the other;
 * 6. bounds on elements (read-elements.ts): "C8-10 Br I0", "C>=5 Br": `elements`;
 * 7. a formula in any order and writing ("IC8H7O", "CH3COC6H4I", "C₈H₇IO"): `formula`;
 * 8. a structure as SMILES ("CC(=O)c1ccccc1I", "CCO"): `smiles`; before the formula if it has
 *    branches or ions and no hydrogen, as "FC(F)C(F)F" has;
 * 9. a formula with symbols of groups ("PhCOMe", "EtOAc"), or whose capitals or charge are not to
 *    be trusted ("c8h7io", "SO42-"): each plausible one as a guessed `formula`, before the name if
 *    the text has a digit in it, else after it;
 * 10. anything else that holds a letter or digit: `name`; after it symbols of elements
 *    without hydrogen ("Br", "C9 Br") as `elements`;
 * 11. the rest: `notUnderstood`.
 *
 * A kind of FORCED_KINDS and a colon in front (`cas:`, `caspart:`, `formula:`, `elements:`, `mw:`,
 * `mass:`, `inchikey:`, `inchi:`, `smiles:`, `name:`) force one kind. Which of several readings is
 * meant is for the catalog to settle (engine.ts).
 */
export function readQuery(raw: string): Reading[] {
  const { text } = cleanText(raw);
  const prefix = FORCED.exec(text);
  const kind = FORCED_KINDS.find((known) => known === prefix?.[1]?.toLowerCase());
  if (!prefix || !kind) return text === '' ? [{ kind: 'empty' }] : orUnread(allReadings(text));
  const rest = text.slice(prefix[0].length);
  return rest === '' ? [{ kind: 'empty' }] : orUnread(READERS[kind](rest), kind);
}

function orUnread(readings: Reading[], as?: ForcedKind): Reading[] {
  if (readings.length > 0) return readings;
  return [as === undefined ? { kind: 'notUnderstood' } : { kind: 'notUnderstood', as }];
}

const READERS: Record<ForcedKind, (text: string) => Reading[]> = {
  cas: casReadings,
  caspart: partialCas,
  formula: (text) => [...formula(text), ...guessedFormulas(text)],
  elements: (text) => readElements(text, true),
  mw: (text) => readMass(text, 'molarMass'),
  mass: (text) => readMass(text, 'exactMass'),
  inchikey: (text) => inchiKey(`InChIKey=${text.replace(/^inchikey\s*=/i, '')}`),
  inchi,
  smiles: (text) => (isSmiles(text) ? smiles(text) : []),
  name,
};

function allReadings(text: string): Reading[] {
  const numbers = casReadings(text);
  if (numbers.length > 0 && hasThreeSegments(text)) return numbers;
  const keys = [...inchiKey(text), ...inchi(text)];
  if (keys[0] && keys[0].kind !== 'inchiKeySkeleton') return keys;
  const contained = containedIn(text);
  if (contained.length > 0) return [...contained, ...name(text)];
  const typed = formula(text);
  const guessed = guessedFormulas(text);
  const [before, after] = /\p{N}/u.test(text) ? [guessed, []] : [[], guessed];
  const structure = isSmiles(text) ? smiles(text) : [];
  const [first, second] = isRatherSmiles(text) ? [structure, typed] : [typed, structure];
  return [
    ...numbers,
    ...keys,
    ...readMass(text),
    ...readElements(text),
    ...first,
    ...second,
    ...before,
    ...name(text),
    ...after,
    ...(typed.length > 0 && !HYDROGEN.test(text) ? readElements(text, true) : []),
  ];
}

/** Identifiers among other words: "2-iodoacetophenone (2142-70-3), 98 %". */
function containedIn(text: string): Reading[] {
  return findIdentifiers(text).flatMap(({ kind, text: found }) =>
    kind === 'cas' ? wholeCas(found) : kind === 'inchiKey' ? inchiKey(found) : inchi(found),
  );
}

function inchi(text: string): Reading[] {
  const read = readInchi(text);
  return read === undefined ? [] : [{ kind: 'inchi', inchi: read }];
}

/** Branched or with ions, and without a hydrogen: no formula is written so. */
function isRatherSmiles(text: string): boolean {
  return isClearlySmiles(text) && /[([]/.test(text) && !text.includes('H');
}

function smiles(text: string): Reading[] {
  return [{ kind: 'smiles', smiles: text }];
}

/** A text with a hyphen in a place where a CAS number has one is rather a part than the whole. */
function casReadings(text: string): Reading[] {
  const [whole, part] = [wholeCas(text), partialCas(text)];
  const hyphen = part.some((reading) => reading.kind === 'casPartial' && /-/.test(reading.part));
  return hyphen ? [...part, ...whole] : [...whole, ...part];
}

function hasThreeSegments(text: string): boolean {
  return /\d\D+\d+\D+\d/.test(fold(text));
}

function wholeCas(text: string): Reading[] {
  const read = readCas(text);
  if (!read) return [];
  const { cas, valid, corrected } = read;
  return valid
    ? [{ kind: 'cas', cas }]
    : [{ kind: 'casWrongCheckDigit', cas, corrected, checkSum: casCheckSum(cas) }];
}

function partialCas(text: string): Reading[] {
  const part = fold(text).replace(CAS_LABEL, '').trim();
  return PARTIAL_CAS.test(part) ? [{ kind: 'casPartial', part }] : [];
}

function formula(text: string): Reading[] {
  const read = FORMULA.test(text) ? readFormula(text) : undefined;
  return read ? [{ kind: 'formula', formula: hillFormula(read), guessed: false }] : [];
}

function guessedFormulas(text: string): Reading[] {
  if (!FORMULA.test(text)) return [];
  const typed = readFormula(text);
  const groups = readGroupFormula(text);
  const all = [...(groups ? [groups] : []), ...readFormulaLoosely(text)];
  const hill = new Set(all.map(hillFormula));
  if (typed) hill.delete(hillFormula(typed));
  return [...hill].map((formula) => ({ kind: 'formula', formula, guessed: true }));
}

function inchiKey(text: string): Reading[] {
  const read = readInchiKey(text);
  if (!read) return [];
  return read.complete
    ? [{ kind: 'inchiKey', inchiKey: read.key }]
    : [{ kind: 'inchiKeySkeleton', skeleton: read.key }];
}

/** Quotes round the whole text are not a part of the name. */
function name(text: string): Reading[] {
  const bare = text.replace(/^(["“„«「])(.*)["”“»」]$/u, '$2').trim();
  return /[\p{L}\p{N}]/u.test(bare) ? [{ kind: 'name', name: bare }] : [];
}
