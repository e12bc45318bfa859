export interface MarkedText {
  text: string;
  /** Whether the text is missing from the other text at this position. */
  differs: boolean;
}

/** A word or punctuation mark, with the space before it. */
const TOKEN = /\s*(?:[,.;()]|[^\s,.;()]+)/g;

/** Marks the words of a text that are not in the longest common subsequence with another text. */
export function markDifference(text: string, other: string): MarkedText[] {
  const words = text.match(TOKEN) ?? [];
  const others = other.match(TOKEN) ?? [];
  const lengths = commonLengths(words, others);
  const marked: MarkedText[] = [];
  let j = 0;
  for (const [i, word] of words.entries()) {
    const length = lengths[i]?.[j] ?? 0;
    while (word !== others[j] && j < others.length && lengths[i]?.[j + 1] === length) j++;
    const differs = word !== others[j];
    if (!differs) j++;
    const last = marked.at(-1);
    if (last?.differs === differs) last.text += word;
    else marked.push({ text: word, differs });
  }
  return marked;
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
