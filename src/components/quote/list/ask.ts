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

/** Reads the visitor's input, or the address's `?cas=`. */
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

/** Removes `?cas=` from the address, so that a reload does not add the numbers again. */
export function takeAskedFromAddress(): string[] {
  const url = new URL(location.href);
  const asked = url.searchParams.getAll('cas');
  if (asked.length > 0) {
    url.searchParams.delete('cas');
    history.replaceState(history.state, '', url);
  }
  return asked;
}

export type Lookup = { outcome: 'held'; facts: Wanted } | { outcome: 'notHeld' | 'notLoaded' };

/** Loads the product's name from its data file, without loading the catalog. */
export async function lookUp(cas: string): Promise<Lookup> {
  try {
    const answer = await fetch(pagePaths().productData(cas, 'json'));
    if (answer.status === 404) return { outcome: 'notHeld' };
    const data = (await answer.json()) as { name?: unknown; formula?: unknown };
    if (!answer.ok || typeof data.name !== 'string') return { outcome: 'notLoaded' };
    const { name, formula } = data;
    const facts = { name, held: true, ...(typeof formula === 'string' && { formula }) };
    return { outcome: 'held', facts };
  } catch {
    return { outcome: 'notLoaded' };
  }
}
