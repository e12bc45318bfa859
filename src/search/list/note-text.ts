import { fill } from '#i18n/fill.ts';
import type { Strings } from '#i18n/strings.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import type { LookedUp } from './verdict.ts';

/** Words of the results: of lists, and of the search for reasons. */
export interface ListTexts {
  words: Strings['searchList'];
  why: SearchStrings['why'];
  structure: SearchStrings['structure'];
}

/** The reason for a verdict in words; empty if there is none. */
export function noteText({ words, why, structure }: ListTexts, { note }: LookedUp): string {
  if (!note) return '';
  switch (note.kind) {
    case 'why':
      return why[note.why];
    case 'notCompared':
      return structure[note.reason];
    default:
      return fill(words.notes[note.kind], { ...note });
  }
}
