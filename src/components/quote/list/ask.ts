import { readCas } from '#chemistry/identifiers/cas.ts';
import { pagePaths } from '#i18n/paths.ts';
import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import { LINE_TEXTS, MAX_TEXT, type Wanted } from '#quote/list/line.ts';

/** Identifiers by which a product can be requested. */
export const ASK_KINDS = ['cas', 'name', 'structure'] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** A product to request, or a message to the visitor. */
export type Asked =
  { wanted: Wanted; refusal?: undefined } | { wanted?: undefined; refusal: string };

/** Reads the visitor's input, or that of the address; for `?product=` see `lookUp`. */
export function readAsked(text: string, kind: AskKind, words: Strings['quote']['add']): Asked {
  const typed = text.trim();
  if (typed === '') return { refusal: words.nothing };
  if (kind === 'cas') return readNumber(typed, words);
  const max = kind === 'name' ? MAX_TEXT : LINE_TEXTS.structure;
  if (typed.length > max) return { refusal: fill(words.tooLong, { max }) };
  if (kind === 'structure' && !looksLikeStructure(typed))
    return { refusal: fill(words.notAStructure, { text: typed.slice(0, 60) }) };
  return { wanted: { [kind]: typed.replace(/\s+/g, ' ') } };
}

function readNumber(text: string, words: Strings['quote']['add']): Asked {
  const reading = readCas(text);
  if (!reading) return { refusal: fill(words.notCas, { text: text.slice(0, 60) }) };
  const { cas, valid, corrected } = reading;
  if (valid) return { wanted: { cas } };
  const digit = corrected.slice(-1);
  return { refusal: fill(words.wrongCheckDigit, { cas, corrected, digit }) };
}

/** Whether a text has the form of an InChI or the characters and paired brackets of a SMILES. */
export function looksLikeStructure(text: string): boolean {
  if (/^InChI=1S?\/\S+$/.test(text)) return true;
  if (!/^[A-Za-z0-9@+\-[\]()=#$%:/\\.*]+$/.test(text) || !/[A-Za-z*]/.test(text)) return false;
  const open: string[] = [];
  for (const character of text) {
    if (character === '(' || character === '[') open.push(character);
    else if (character === ')' && open.pop() !== '(') return false;
    else if (character === ']' && open.pop() !== '[') return false;
  }
  return open.length === 0;
}

/** What `?cas=`, `?name=`, `?structure=` and `?product=` ask for. */
export interface AskedInAddress {
  texts: { kind: AskKind; text: string }[];
  /** Ids of products. */
  products: string[];
}

/** Removes what is asked for from the address, so that a reload does not add it again. */
export function takeAskedFromAddress(): AskedInAddress {
  const url = new URL(location.href);
  const take = (key: string) => {
    const asked = url.searchParams.getAll(key);
    url.searchParams.delete(key);
    return asked;
  };
  const texts = ASK_KINDS.flatMap((kind) => take(kind).map((text) => ({ kind, text })));
  const asked = { texts, products: take('product') };
  if (texts.length + asked.products.length > 0) history.replaceState(history.state, '', url);
  return asked;
}

export type Lookup = { outcome: 'held'; facts: Wanted } | { outcome: 'notHeld' | 'notLoaded' };

/** Fields of a line that the data file of a product has by the same names. */
const FACTS = ['cas', 'catalogNumber', 'name', 'formula'] as const;

/**
 * Loads the facts of a product from its data file, without loading the catalog.
 * @param id which is the CAS number where the product has one
 */
export async function lookUp(id: string): Promise<Lookup> {
  if (!/^[a-z0-9-]+$/.test(id)) return { outcome: 'notHeld' };
  try {
    const answer = await fetch(pagePaths().productData(id));
    if (answer.status === 404) return { outcome: 'notHeld' };
    const data = (await answer.json()) as Record<string, unknown>;
    if (!answer.ok || typeof data['name'] !== 'string') return { outcome: 'notLoaded' };
    const facts: Wanted = { product: id, held: true };
    for (const key of FACTS) {
      const fact = data[key];
      if (typeof fact === 'string') facts[key] = fact;
    }
    return { outcome: 'held', facts };
  } catch {
    return { outcome: 'notLoaded' };
  }
}
