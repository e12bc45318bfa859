/** Hits by words, of a name or of a class. */
import { heldUnits, wordMarks } from '#search/names/name-marks.ts';
import { parseName } from '#search/names/parse-name.ts';
import { namesOf } from '#search/names/record-names.ts';
import { whole, type HitKind } from './kind.ts';

/** The product has such a group or use, or is in such a category. */
export const OF_CLASS: HitKind<{ name: string }> = {
  evidence: (_, { name }) => whole('class', name),
  verdict: 'matches',
};

/** Its names contain the words; the first of those that have most of them is shown. */
export const NAME_WORDS: HitKind<{ name: string }> = {
  evidence: (record, { name }) => {
    const query = parseName(name);
    const names = namesOf(record).map((entry) => ({ entry, held: heldUnits(entry, query) }));
    const [best] = names.sort((a, b) => b.held - a.held);
    if (!best) return { field: 'name', matched: record.name, marks: [] };
    const { field, text } = best.entry;
    return { field, matched: text, marks: wordMarks(best.entry, query) };
  },
  isByName: true,
  verdict: 'matches',
};
