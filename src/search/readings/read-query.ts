import { findIdentifiers } from './identifiers-in-text.ts';
import { fold } from '#search/names/fold.ts';
import { abbreviated } from '#chemistry/names/abbreviations.ts';
import { splitQualifiers } from '#search/names/qualifiers.ts';
import { readCasOrPart, readWholeCas } from './cas.ts';
import { readElements, readListedElements } from './elements.ts';
import { guessFormulas, readTypedFormula } from './formula.ts';
import { readKey } from './inchi-key.ts';
import { readInchi } from './inchi.ts';
import { readIndefinite } from './indefinite.ts';
import { readMass } from './mass.ts';
import { readClass } from './class.ts';
import { readName } from './name.ts';
import { readNumber } from './number.ts';
import { cleanText } from './query-text.ts';
import { isRatherSmiles } from './rather-smiles.ts';
import { FORCED, type Prefix, type Reading } from './registry.ts';
import { readSmiles } from './smiles.ts';

/**
 * Reads a search text in every plausible way, the most plausible first. Never throws, and takes
 * bounded time (query-length.ts). HTML is decoded first (query-text.ts). This is the specification
 * of what the search box accepts:
 *
 * 1. white space only: `empty`;
 * 2. a CAS Registry Number in any writing (chemistry/identifiers/cas.ts): `cas`, or
 *    `casWrongCheckDigit`; without both hyphens it may also be a `casPartial`, which comes first if
 *    the text has one of the hyphens;
 * 3. an InChIKey (`inchiKey`), its blocks apart by hyphens, blanks or nothing, or its beginning in
 *    capitals (`inchiKeySkeleton`); an `inchi`, standard or not, with or without "InChI="; or
 *    several of 2 and 3 among other words, in order of position; a number of another registry with
 *    its label or in its own form (number.ts): `number`;
 *    an abbreviation that names one compound (chemistry/names/abbreviations.ts): `name`;
 * 4. digits and hyphens that can begin a CAS number or, from two characters on, occur anywhere in
 *    one ("2142", "2142-70", "70-3"): `casPartial`;
 * 5. a mass or a range (mass.ts): "213.07", "211.9837 ±5 ppm", "MW 200-210", "m/z 212.99 [M+H]+":
 *    `molarMass`, `monoisotopicMass`, or both in order of plausibility; "m/z 212.99" as that of each
 *    usual ion;
 * 6. bounds on elements (elements.ts): "C8-10 Br I0", "C>=5 Br": `elements`;
 * 7. what names no definite compound: formulas of polymers ("(C2H4)n") and with open counts
 *    ("Fe0.9O", "LiOH·xH2O"), and wildcards ("C*H*", "iodo*"): `indefinite`, always taken;
 * 8. a formula in any order and writing (chemistry/formula/parse.ts): "IC8H7O", "CH3-CO-C6H4I",
 *    "C₈H₇IO", "Ni(II)Cl2", "H_2SO_4": `formula`; of one with parts ("SnCl2·2H2O", "CoCl2 x 6 H2O",
 *    "Na2S 9H2O") products of these parts go before others of these atoms; also one with qualifiers
 *    behind it ("HCl 6N", names/qualifiers.ts);
 * 9. a structure as SMILES ("CC(=O)c1ccccc1I", "CCO"), with a label or CXSMILES behind it: `smiles`.
 *    Of a text that is both, rather-smiles.ts tells which it rather is; that goes first, and the
 *    other is offered only: "CO" is a formula, "CCO" and "Cl[CH2]CCl" are SMILES;
 * 10. a formula with group symbols ("PhCOMe", "EtOAc"), or with unreliable letter case or charge
 *    ("c8h7io", "s2-"): each plausible one as a guessed `formula`, before the name if the text has
 *    a digit, else after it; offered only if the text is a formula in its letter case;
 * 11. the words of a class, a category or a use (`class`), where the catalog has it; any other text
 *     with a letter or digit: `name`, of a formula one in the same capitals; after
 *     it, symbols of elements without hydrogen ("Br", "C9 Br") as `elements`;
 * 12. all other texts: `notUnderstood`.
 *
 * A prefix with a colon (`cas:`, `caspart:`, `formula:`, `elements:`, `mw:`, `mass:`, `inchikey:`,
 * `inchi:`, `smiles:`, `name:`) forces one kind. The catalog decides between several readings
 * (engine.ts).
 */
export function readQuery(raw: string): Reading[] {
  const { text } = cleanText(raw);
  const [start = '', prefix = ''] = /^([a-z]+)\s*:\s*/i.exec(text) ?? [];
  const as = prefix.toLowerCase() as Prefix;
  const forced = FORCED.get(as);
  const rest = forced ? text.slice(start.length) : text;
  if (rest === '') return [{ kind: 'empty' }];
  const readings = (forced ?? allReadings)(rest);
  if (readings.length > 0) return readings;
  return [forced ? { kind: 'notUnderstood', as } : { kind: 'notUnderstood' }];
}

function allReadings(text: string): Reading[] {
  const numbers = readCasOrPart(text);
  if (numbers.length > 0 && hasThreeSegments(text)) return numbers;
  const keys = [...readKey(text), ...readInchi(text)];
  if (keys[0] && keys[0].kind !== 'inchiKeySkeleton') return keys;
  if (abbreviated(text) !== undefined) return readName(text);
  const registered = readNumber(text);
  if (registered.length > 0) return [...registered, ...readName(text)];
  const contained = containedIn(text);
  if (contained.length > 0) return [...contained, ...readName(text)];
  const typed = readTypedFormula(text);
  const structures = readSmiles(text);
  const isStructure = structures.some(({ smiles }) => isRatherSmiles(smiles));
  // Bonds of a SMILES are no strokes of a condensed formula, which has its hydrogen atoms.
  const formulas = isStructure && /[-=#]/.test(text) ? [] : typed;
  const indefinites = readIndefinite(text);
  const names = readNames(text, {
    isStructure,
    isFormula: typed.length > 0,
    isWild: indefinites.some(({ reason }) => reason === 'wildcard'),
  });
  const classes = typed.length > 0 || isStructure ? [] : readClass(text);
  const guesses = structures.some(({ label }) => label !== undefined) ? [] : guessFormulas(text);
  return [
    ...numbers,
    ...keys,
    ...readMass(text),
    ...readElements(text),
    ...indefinites,
    ...(isStructure ? [...structures, ...formulas] : [...formulas, ...structures]),
    ...(typed.length > 0 ? [] : readQualifiedFormula(text)),
    ...(/\p{N}/u.test(text) ? [...guesses, ...names] : [...classes, ...names, ...guesses]),
    ...readListedElements(text),
  ];
}

/** "H2SO4 conc.", "CuSO4 pentahydrate 98%": of the qualifiers, water is a part of the formula. */
function readQualifiedFormula(text: string): Reading[] {
  const { bare = '', qualifiers = [] } = splitQualifiers(text) ?? {};
  const water = qualifiers.find((one) => /hydrate$/i.test(one.text))?.text ?? '';
  return abbreviated(bare) === undefined ? readTypedFormula(`${bare} ${water}`.trim()) : [];
}

/** A text with bonds or atoms in brackets is no name; nor is "C*H*", but "iodo*" begins one. */
function readNames(text: string, { isStructure = false, isFormula = false, isWild = false }) {
  if (isStructure && /[=#@[\]\\]/.test(text)) return [];
  if (isWild) return /[a-z]{3}/i.test(text) ? readName(text.replaceAll(/[*?]/g, '')) : [];
  const names = readName(text);
  return isFormula && !isStructure
    ? names.map((one) => ({ ...one, asFormula: true as const }))
    : names;
}

function hasThreeSegments(text: string): boolean {
  return /\d\D+\d+\D+\d/.test(fold(text));
}

/** Identifiers among other words: "2-iodoacetophenone (2142-70-3), 98 %". */
function containedIn(text: string): Reading[] {
  return findIdentifiers(text).flatMap(({ kind, text: found }): Reading[] =>
    kind === 'cas' ? readWholeCas(found) : kind === 'inchiKey' ? readKey(found) : readInchi(found),
  );
}
