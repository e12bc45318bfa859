import { readCas } from '#chemistry/cas.ts';
import { paths } from '#i18n/paths.ts';
import { fill, type Strings } from '#i18n/translate.ts';
import type { LineChange } from '#quote/list.ts';

/** A CAS number that can be asked for, or what to tell the visitor instead. */
export type Asked = { cas: string } | { refusal: string };

/** Reads what a visitor typed, or what stands in the address after `?cas=`. */
export function readAsked(text: string, words: Strings['quote']['page']): Asked {
  const reading = readCas(text);
  if (!reading) return { refusal: fill(words.notCas, { text: text.trim().slice(0, 60) }) };
  const { cas, valid, corrected } = reading;
  if (valid) return { cas };
  const digit = corrected.slice(-1);
  return { refusal: fill(words.wrongCheckDigit, { cas, corrected, digit }) };
}

/** Takes the numbers after `?cas=` out of the address, so that a reload does not ask again. */
export function takeAskedFromAddress(): string[] {
  const url = new URL(location.href);
  const asked = url.searchParams.getAll('cas');
  if (asked.length > 0) {
    url.searchParams.delete('cas');
    history.replaceState(history.state, '', url);
  }
  return asked;
}

export type Lookup =
  { outcome: 'held'; facts: LineChange & { name: string } } | { outcome: 'notHeld' | 'notLoaded' };

/** Asks the product's own data file for its name: the catalog itself need not be loaded. */
export async function lookUp(cas: string): Promise<Lookup> {
  try {
    const answer = await fetch(paths.productData(cas, 'json'));
    if (answer.status === 404) return { outcome: 'notHeld' };
    const data = (await answer.json()) as { name?: unknown; formula?: unknown };
    if (!answer.ok || typeof data.name !== 'string') return { outcome: 'notLoaded' };
    const { name, formula } = data;
    return { outcome: 'held', facts: { name, ...(typeof formula === 'string' && { formula }) } };
  } catch {
    return { outcome: 'notLoaded' };
  }
}
