import { wordsOf } from './unused-styles.ts';

const SCRIPT = /\/([\w-]+\.js)/g;

/**
 * The words of the scripts that a page names, and of all that these import, at once or later.
 * @param texts of the scripts of the site by file name
 */
export function scriptWords(texts: ReadonlyMap<string, string>) {
  const named = (text: string) =>
    [...text.matchAll(SCRIPT)].map(([, name = '']) => name).filter((name) => texts.has(name));
  const imports = new Map([...texts].map(([name, text]) => [name, named(text)]));
  const words = new Map([...texts].map(([name, text]) => [name, wordsOf(text)]));
  const known = new Map<string, ReadonlySet<string>>();
  return (html: string): ReadonlySet<string> => {
    const first = named(html);
    const key = first.join();
    const found =
      known.get(key) ?? new Set(reachable(first, imports).flatMap((name) => words.get(name) ?? []));
    known.set(key, found);
    return found;
  };
}

function reachable(first: readonly string[], imports: ReadonlyMap<string, string[]>): string[] {
  const found = new Set(first);
  for (const name of found) for (const next of imports.get(name) ?? []) found.add(next);
  return [...found];
}
