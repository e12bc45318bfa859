/** CAS Registry Numbers that are one slip away from the typed one. */
import { docsAt, readRecord, type OpenIndex } from '#search/index/open-index.ts';
import { docsBeginning } from '#search/index/postings.ts';
import type { Mark } from '#search/names/name-marks.ts';
import { withoutOne } from '#search/names/grams.ts';
import { typingErrors } from '#i18n/typing-errors.ts';
import type { HitKind } from './kind.ts';

/** Products with exactly this number; the table also files other numbers under their endings. */
export async function casDocs(index: OpenIndex, cas: string): Promise<number[]> {
  return docsBeginning((await index.table.cas.get(cas)) ?? []);
}

/** Products of which a part has this number. */
export async function partDocs(index: OpenIndex, cas: string): Promise<number[]> {
  return (await index.table.partNumber.get(cas)) ?? [];
}

/** The number differs from the typed one by one digit, or by two digits swapped. */
export const CAS_NEAR: HitKind<{ cas: string }> = {
  evidence: ({ cas }, typed) => ({ field: 'cas', matched: cas, marks: unlike(typed.cas, cas) }),
  verdict: 'near',
  nearCount: 'countNear',
};

/** The digits in which a number differs from the typed one. */
function unlike(typed: string, cas: string): Mark[] {
  if (typed.length !== cas.length) return [];
  return [...cas].flatMap((digit, at): Mark[] => (digit === typed[at] ? [] : [[at, at + 1]]));
}

/**
 * Products whose CAS number is one slip away from a number: two neighbouring digits swapped, one
 * digit wrong (the check digit last), omitted or inserted; only if there are none, any two digits
 * swapped. The likeliest slip first. Two numbers that are one slip apart become equal if the right
 * digit is deleted from each, so a dozen look-ups find them all.
 */
export async function casNear(index: OpenIndex, cas: string): Promise<number[]> {
  const digits = cas.replaceAll('-', '');
  const docs = new Set<number>();
  for (const form of new Set([digits, ...withoutOne(digits)]))
    for (const doc of await docsAt(index, 'casDigits', form)) docs.add(doc);
  const slips = await Promise.all(
    [...docs].map(async (doc) => ({ doc, slip: slipBetween(digits, await digitsOf(index, doc)) })),
  );
  const near = slips.filter(({ slip }) => slip < Infinity).sort((a, b) => a.slip - b.slip);
  return near.length > 0 ? near.map(({ doc }) => doc) : swapped(index, digits);
}

async function digitsOf(index: OpenIndex, doc: number): Promise<string> {
  return (await readRecord(index, doc)).cas.replaceAll('-', '');
}

/** Rank of the slip by likelihood; Infinity if there is more than one slip. */
function slipBetween(typed: string, held: string): number {
  if (typingErrors(typed, held, 1) > 1) return Infinity;
  if (typed.length !== held.length) return 4;
  const [first, second] = [...typed].flatMap((digit, at) => (digit === held[at] ? [] : [at]));
  if (first === undefined) return 0;
  if (second !== undefined) return 1;
  return first < typed.length - 1 ? 2 : 3;
}

async function swapped(index: OpenIndex, digits: string): Promise<number[]> {
  const forms: string[] = [];
  for (let a = 0; a < digits.length; a++)
    for (let b = a + 2; b < digits.length; b++) {
      const each = [...digits];
      [each[a], each[b]] = [digits[b] ?? '', digits[a] ?? ''];
      const form = each.join('');
      if (form !== digits) forms.push(form);
    }
  const docs = await Promise.all(
    [...new Set(forms)].map((form) => docsAt(index, 'casDigits', form)),
  );
  const candidates = [...new Set(docs.flat())];
  const held = await Promise.all(candidates.map((doc) => digitsOf(index, doc)));
  return candidates.filter((_, at) => forms.includes(held[at] ?? ''));
}
