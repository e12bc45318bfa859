import { equalAs, foundAs } from '#search/index/found.ts';
import { classKeys } from '#search/index/class-keys.ts';
import { docsAt, type OpenIndex } from '#search/index/open-index.ts';
import { findWords } from '#search/names/find-words.ts';
import type { ReadingKind } from './kind.ts';
import { NAME_WORDS, OF_CLASS } from './word-hits.ts';

/** A class of compounds, a category or a use, by its words: "aryl iodides". */
export interface ClassReading {
  kind: 'class';
  name: string;
}

const MAX_LENGTH = 60;

export const classOf: ReadingKind<ClassReading, 'class' | 'nameWords', 'class'> = {
  prefix: 'class',
  readForced: readClass,
  written: ({ name }) => name,
  find: async ({ name }, { index }) => {
    const [docs, words] = await Promise.all([docsOf(index, name), findWords(index, name)]);
    const own = new Set(docs);
    // What has the words in its names only comes behind.
    const found = words.filter(({ doc }) => !own.has(doc));
    return found.length === 0
      ? equalAs(own, 'class')
      : { found: [...foundAs(own, 'class').found, ...found] };
  },
  hits: { class: OF_CLASS, nameWords: NAME_WORDS },
  words: ({ name }) => ({ key: 'class', values: { words: name } }),
  isInexact: () => true,
  isBorneOut: async ({ name }, index) => (await docsOf(index, name)).length > 0,
};

async function docsOf(index: OpenIndex, words: string): Promise<number[]> {
  const found = await Promise.all(classKeys(words).map((key) => docsAt(index, 'class', key)));
  return found.flat();
}

export function readClass(text: string): ClassReading[] {
  const isWords = text.length <= MAX_LENGTH && /^\p{L}+(?:[\s,-]+\p{L}+)*$/u.test(text);
  return isWords && /\p{L}{3}/u.test(text) ? [{ kind: 'class', name: text }] : [];
}
