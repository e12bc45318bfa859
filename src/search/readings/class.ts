import { foundAs } from '#search/index/found.ts';
import { classKeys } from '#search/index/class-words.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import { whole, type ReadingKind } from './kind.ts';

/** A class of compounds, a category or a use, by its words: "aryl iodides". */
export interface ClassReading {
  kind: 'class';
  words: string;
}

const MAX_LENGTH = 60;

export const classOf: ReadingKind<ClassReading, 'class', 'class'> = {
  prefix: 'class',
  readForced: readClass,
  written: ({ words }) => words,
  find: async ({ words }, { index }) => foundAs(await docsOf(index, words), 'class'),
  hits: {
    /** The product has such a group or use, or is in such a category. */
    class: { evidence: (_, { words }) => whole('class', words), verdict: 'matches' },
  },
  isInexact: () => true,
  isBorneOut: async ({ words }, index) => (await docsOf(index, words)).length > 0,
};

async function docsOf(index: OpenIndex, words: string): Promise<number[]> {
  const found = await Promise.all(classKeys(words).map((key) => docsAt(index, 'class', key)));
  return found.flat();
}

export function readClass(text: string): ClassReading[] {
  const isWords = text.length <= MAX_LENGTH && /^\p{L}+(?:[\s,-]+\p{L}+)*$/u.test(text);
  return isWords && /\p{L}{3}/u.test(text) ? [{ kind: 'class', words: text }] : [];
}
