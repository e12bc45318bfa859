import { fill } from '#i18n/fill.ts';
import type { Language } from '#i18n/languages.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import { MAX_ENTRIES, type ListInput } from './entry.ts';
import type { Results } from './look-up-all.ts';
import { placesText } from './places.ts';

/**
 * What is said above the results of a list: what was read of it, what was passed over and where.
 * @param results undefined if there was nothing to look up
 */
export function listStatus(
  words: Strings['searchList'],
  input: ListInput,
  results: Results | undefined,
  language: Language,
): string[] {
  const { columns, emptySheets = [], cut, quiet, quietPlaces } = input;
  const passed = quiet + (results?.quiet.length ?? 0);
  const places = [...quietPlaces, ...(results?.quiet ?? [])];
  const named = placesText(places);
  const isMore = passed > places.length && !named.endsWith('…');
  const lines = isMore ? `${named}, …` : named;
  return [
    columns.length > 0 ? fill(words.columns, { columns: columns.join(', ') }) : '',
    results ? plural(words.done, results.results.length, language) : words.nothing,
    results && results.left > 0 ? fill(words.stopped, { left: results.left }) : '',
    passed > 0 ? fill(plural(words.quiet, passed, language), { lines }) : '',
    emptySheets.length > 0 ? fill(words.emptySheets, { sheets: emptySheets.join(', ') }) : '',
    cut ? plural(words.cutAfter, MAX_ENTRIES, language) : '',
  ].filter(Boolean);
}
