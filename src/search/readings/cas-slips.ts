/** CAS Registry Numbers that are one slip away from the typed one. */
import { formatCas, readCas } from '#chemistry/identifiers/cas.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import type { Mark } from '#search/names/name-marks.ts';
import { withoutOne } from '#search/names/grams.ts';
import { typingErrors } from '#i18n/typing-errors.ts';
import type { HitKind } from './kind.ts';

/** Products with exactly this number. */
export function casDocs(index: OpenIndex, cas: string): Promise<number[]> {
  return docsAt(index, 'cas', cas);
}

/** Products of which a part has this number. */
export function partDocs(index: OpenIndex, cas: string): Promise<number[]> {
  return docsAt(index, 'partNumber', cas);
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
  const held = await Promise.all(
    Array.from(new Set([digits, ...withoutOne(digits)]), (form) =>
      docsAt(index, 'casDigits', form),
    ),
  );
  const near = Array.from(new Set(held.flat().map(String)), (one) => ({
    one,
    slip: slipBetween(digits, one),
  }))
    .filter(({ slip }) => slip < Infinity)
    .sort((a, b) => a.slip - b.slip || Number(a.one) - Number(b.one));
  const numbers = near.length > 0 ? near.map(({ one }) => one) : anyTwoSwapped(digits);
  const docs = await Promise.all(numbers.map((one) => casDocs(index, formatCas(one))));
  return docs.flat();
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

/** Numbers that can exist and that differ in two digits that changed places. */
function anyTwoSwapped(digits: string): string[] {
  const forms = new Set<string>();
  for (let a = 0; a < digits.length; a++)
    for (let b = a + 2; b < digits.length; b++) {
      const each = [...digits];
      [each[a], each[b]] = [digits[b] ?? '', digits[a] ?? ''];
      forms.add(each.join(''));
    }
  forms.delete(digits);
  return [...forms].filter((form) => readCas(formatCas(form))?.valid);
}
