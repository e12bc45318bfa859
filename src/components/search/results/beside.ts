/** What stands beside an answer, loaded and looked up when that is shown. */
import { el } from '#components/search/dom.ts';
import { fill } from '#i18n/fill.ts';
import { pagePaths } from '#i18n/paths.ts';
import { hitsBeside } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { forcedText } from '#search/readings/registry.ts';
import type { Hit, SearchAnswer } from '#search/results/answer.ts';
import { nameReading, shortened, type SearchStrings } from '#search/results/describe.ts';
import { otherReadings, type OtherReading } from '#search/results/other-readings.ts';
import { isInterrupted } from '#search/verdict.ts';
import type { SearchPageData } from './page-data.ts';

/**
 * Links to what else the text may mean, to numbers that differ from it by a slip, and of a structure
 * that is not held to what contains it or is like it.
 */
export async function besideAnswer(
  { words, structures: first, folder }: SearchPageData,
  index: OpenIndex,
  answer: SearchAnswer,
): Promise<Node[]> {
  const { taken, verdict } = answer;
  const [others, beside, offers] = await Promise.all([
    otherReadings(index, answer),
    hitsBeside(index, answer),
    taken.kind === 'smiles' && verdict !== 'held'
      ? import('#components/search/structure/offers.ts')
      : undefined,
  ]);
  return [
    ...(offers && taken.kind === 'smiles'
      ? [offers.structureOffers(words, taken.smiles, { first, folder })]
      : []),
    ...otherReadingLinks(words, others),
    ...besideLinks(words, beside),
  ];
}

/**
 * For a wrong check digit its sum; for what the catalog does not have, the way to ask for it; for a structure that was not compared, a button that does.
 */
export function evidence(words: SearchStrings, answer: SearchAnswer, again: () => void): Node[] {
  const { taken, notHeld, notCompared, verdict, suggestion } = answer;
  if (verdict === 'notCompared' && isInterrupted(notCompared))
    return [el('button', { type: 'button', class: 'button', click: again }, words.retry)];
  const cas = notHeld?.cas ?? (suggestion?.held === false ? suggestion.cas : undefined);
  const toAskFor = cas === undefined ? askedOf(answer) : { cas };
  const { corrected = '', checkSum = '' } = taken.kind === 'casWrongCheckDigit' ? taken : {};
  return [
    ...(checkSum
      ? [el('p', { class: 'small muted' }, fill(words.checkDigit, { corrected, checkSum }))]
      : []),
    ...(answer.total === 0 && taken.kind === 'name'
      ? [el('p', { class: 'small muted' }, words.tryOther)]
      : []),
    ...(toAskFor === undefined
      ? []
      : [
          el(
            'p',
            {},
            el(
              'a',
              {
                class: answer.total > 0 ? 'button' : 'button button-primary',
                href: pagePaths().quote(toAskFor),
              },
              fill(words.askFor, { what: shortened(Object.values(toAskFor)[0] ?? '') }),
            ),
          ),
        ]),
  ];
}

/** A name or structure of which nothing was found, as the quote list asks for it. */
function askedOf({ taken, total, verdict }: SearchAnswer) {
  if (total > 0 || verdict !== 'notHeld') return undefined;
  if (taken.kind === 'name') return { name: taken.name };
  return taken.kind === 'smiles' ? { structure: taken.smiles } : undefined;
}

/**
 * Shows what stands below an answer of one product.
 * @param root the page
 */
export function belowAnswer(
  data: SearchPageData,
  index: OpenIndex,
  { hits: [hit], total }: SearchAnswer,
  root: HTMLElement,
  show: (nodes: Node[]) => void,
): void {
  if (!hit || total > 1) return;
  void import('./only-hit.ts')
    .then(({ belowOnlyHit }) => belowOnlyHit(index, data, hit, root))
    .then(show, () => undefined);
}

/** Links to the other readings of the text, with the number of products of each. */
function otherReadingLinks(words: SearchStrings, others: OtherReading[]): Node[] {
  if (others.length === 0) return [];
  const links = others.map(({ reading, total }) =>
    el(
      'li',
      {},
      el('a', { href: pagePaths().search(forcedText(reading)) }, nameReading(words, reading)),
      total !== undefined && ` (${String(total)})`,
    ),
  );
  return [
    el('p', { class: 'small', id: 'other-readings' }, words.otherReadings),
    el('ul', { class: 'small plain-list cluster', 'aria-labelledby': 'other-readings' }, ...links),
  ];
}

/** Products whose number is a slip away from one that is held. */
function besideLinks(words: SearchStrings, beside: readonly Hit[]): Node[] {
  if (beside.length === 0) return [];
  const links = beside.map(({ id, record }) =>
    el(
      'li',
      {},
      el('a', { href: pagePaths().product(id), class: 'tabular' }, record.cas),
      ` ${record.name}`,
    ),
  );
  return [
    el('p', { class: 'small', id: 'numbers-beside' }, words.numbersBeside),
    el('ul', { class: 'small plain-list cluster', 'aria-labelledby': 'numbers-beside' }, ...links),
  ];
}
