import type { Mark } from '#ui/markup/marks.ts';

/** A word or punctuation mark, with the space before it. */
const TOKEN = /\s*(?:[,.;()]|[^\s,.;()]+)/g;

/**
 * Stretches of a text whose words are not in another one, after the longest common subsequence of
 * words; none where the texts are the same.
 */
export function differences(text: string, other: string): Mark[] {
  const words = text.match(TOKEN) ?? [];
  const others = other.match(TOKEN) ?? [];
  const lengths = commonLengths(words, others);
  const marks: Mark[] = [];
  let j = 0;
  let at = 0;
  for (const [i, word] of words.entries()) {
    const length = lengths[i]?.[j] ?? 0;
    while (word !== others[j] && j < others.length && lengths[i]?.[j + 1] === length) j++;
    const end = at + word.length;
    const last = marks.at(-1);
    if (word === others[j]) j++;
    else if (last?.[1] === at) marks[marks.length - 1] = [last[0], end];
    else marks.push([at + (/^\s*/.exec(word)?.[0].length ?? 0), end]);
    at = end;
  }
  return marks;
}

/** Length of the longest common subsequence from word i of one and word j of the other on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [here, below] = [table[i], table[i + 1]];
      if (!here || !below) continue;
      here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  return table;
}
