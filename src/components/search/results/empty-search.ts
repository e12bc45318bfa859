import { pagePaths } from '#i18n/paths.ts';
import type { SearchStrings } from '#search/results/describe.ts';
import { el, formulaNodes, type Child } from '#components/search/dom.ts';

/** A product from which the examples are taken. */
export interface Example {
  cas: string;
  name: string;
  formula: string;
  smiles: string;
}

/** What stands on the search page before anything is typed. */
export function emptySearch(words: SearchStrings, examples: readonly Example[]): Node[] {
  const at = (number: number) => examples[number] ?? examples.at(-1);
  const [first, second, third, fourth] = [at(0), at(1), at(2), at(3)];
  const example = (text: string, ...shown: Child[]) =>
    el('li', {}, el('a', { href: pagePaths().search(text) }, ...shown));
  return [
    el('p', {}, words.empty.intro),
    el(
      'ul',
      { class: 'plain-list cluster' },
      first && example(first.cas, first.cas),
      second && example(second.formula, ...formulaNodes(second.formula)),
      third && example(third.name, third.name),
      fourth && example(fourth.smiles, el('code', {}, fourth.smiles)),
    ),
    el('p', {}, words.empty.browse),
    indexLinks(words),
  ];
}

/** The indexes, which lead to everything there is. */
export function indexLinks(words: SearchStrings): HTMLElement {
  const links = [
    [pagePaths().casIndex(), words.indexes.cas],
    [pagePaths().formulaIndex(), words.indexes.formula],
    [pagePaths().nameIndex(), words.indexes.names],
    [pagePaths().products(), words.indexes.products],
  ] as const;
  return el(
    'ul',
    { class: 'plain-list cluster' },
    ...links.map(([href, text]) => el('li', {}, el('a', { href }, text))),
  );
}
