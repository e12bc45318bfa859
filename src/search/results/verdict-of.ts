import { HIT_KINDS } from '#search/readings/registry.ts';
import type { Verdict } from '#search/verdict.ts';
import type { SearchAnswer } from './answer.ts';

/** The verdict on an answer: that of the reading that was taken. */
export function verdictOf(answer: Omit<SearchAnswer, 'verdict'>): Verdict {
  const { taken, found, notHeld, notCompared } = answer;
  const [best] = found;
  if (notHeld) return 'notHeld';
  if (best?.kind === undefined) return notCompared ? 'notCompared' : absent(taken.kind);
  const { verdict } = HIT_KINDS[best.kind];
  // A slip that fits several products was not put right in the only way.
  return verdict === 'repaired' && found.length > 1 ? 'near' : verdict;
}

/** Nothing was found: a number that cannot exist, and no text at all, were not looked up. */
function absent(kind: SearchAnswer['taken']['kind']): Verdict {
  return kind === 'empty' || kind === 'notUnderstood' || kind === 'casWrongCheckDigit'
    ? 'notUnderstood'
    : 'notHeld';
}
