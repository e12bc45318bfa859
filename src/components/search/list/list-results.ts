import { lineOf } from '#components/search/line-of.ts';
import { pagePaths } from '#i18n/paths.ts';
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import { wantedOf } from '#search/list/wanted.ts';
import { identified, type LookedUp } from '#search/list/verdict.ts';
import { addLines, type Added } from '#quote/list/add-lines.ts';
import { el } from '#components/search/dom.ts';
import { isInterrupted, VERDICTS, type Verdict } from '#search/verdict.ts';
import type { ListTexts } from '#search/list/note-text.ts';
import { listRow } from './list-row.ts';
import { saveCsv, saveXlsx } from './save-results.ts';
import { pageLanguage } from '#i18n/languages.ts';

/** Maximum rows added at a time: thousands at once would block the page. */
const MAX_ROWS = 200;

/**
 * The results of a lookup: counts that filter, actions, the table.
 * @param again looks the list up again
 */
export function listResults(
  texts: ListTexts,
  results: readonly LookedUp[],
  again: () => void,
): Node[] {
  const { words } = texts;
  if (results.length === 0) return [];
  const body = el('tbody', { role: 'rowgroup' });
  const more = el('button', { type: 'button', class: 'button' });
  let chosen: Verdict | undefined;
  let rows = MAX_ROWS;

  const buttons = [undefined, ...VERDICTS].map((verdict) => {
    const count = verdict ? withVerdict(results, verdict).length : results.length;
    return el(
      'button',
      {
        type: 'button',
        class: 'button button-small',
        disabled: count === 0,
        click: () => {
          chosen = verdict;
          rows = MAX_ROWS;
          render();
        },
      },
      `${verdict ? words.verdicts[verdict] : words.all} `,
      el('span', { class: 'tabular' }, String(count)),
    );
  });

  const render = () => {
    const listed = chosen ? withVerdict(results, chosen) : results;
    body.replaceChildren(...listed.slice(0, rows).map((one) => listRow(texts, one)));
    more.hidden = listed.length <= rows;
    more.textContent = plural(
      words.moreRows,
      Math.min(MAX_ROWS, listed.length - rows),
      pageLanguage(),
    );
    [undefined, ...VERDICTS].forEach((verdict, at) => {
      buttons[at]?.setAttribute('aria-pressed', String(verdict === chosen));
    });
  };
  more.addEventListener('click', () => {
    rows += MAX_ROWS;
    render();
  });
  render();
  return [
    waysOn(texts, results, again),
    el('div', { class: 'list-counts', role: 'group', 'aria-label': words.show }, ...buttons),
    table(words, body),
    more,
  ];
}

function withVerdict(results: readonly LookedUp[], verdict: Verdict): LookedUp[] {
  return results.filter((one) => one.verdict === verdict);
}

function table(words: ListTexts['words'], body: HTMLElement): HTMLElement {
  const { caption, line, text, verdict, product, note } = words.table;
  const heads = [line, text, verdict, product, note];
  return el(
    'div',
    { class: 'scroll-x', tabindex: '0', role: 'region', 'aria-label': caption },
    el(
      'table',
      // On a phone the rows are displayed as cards, which removes the table semantics: explicit
      // roles restore them.
      { class: 'tabular list-table', role: 'table' },
      el('caption', { class: 'visually-hidden' }, caption),
      el(
        'thead',
        { role: 'rowgroup' },
        el(
          'tr',
          { role: 'row' },
          ...heads.map((head) => el('th', { scope: 'col', role: 'columnheader' }, head)),
        ),
      ),
      body,
    ),
  );
}

/** Actions: add held products to the quote list, request the others, save all as a table. */
function waysOn(texts: ListTexts, results: readonly LookedUp[], again: () => void): HTMLElement {
  const { words } = texts;
  const held = new Set(results.flatMap((one) => identified(one)?.id ?? []));
  const isStopped = results.some(
    ({ note }) => note?.kind === 'notCompared' && isInterrupted(note.reason),
  );
  const rest = results.filter(
    ({ verdict }) => verdict === 'notHeld' || verdict === 'notUnderstood',
  );
  const status = el('div', { class: 'cluster', role: 'status' });
  const tell = ({ added, known, refused, kept }: Added) => {
    status.replaceChildren(
      el('span', {}, plural(words.added, added + known, pageLanguage())),
      ...(refused > 0 ? [el('span', {}, fill(words.refused, { n: refused }))] : []),
      ...(kept ? [] : [el('span', {}, words.notKept)]),
      el('a', { href: pagePaths().quote() }, words.toList),
    );
  };
  const addFound = () => {
    // A product on two lines with two amounts is added twice.
    const lines = results.flatMap((one) => {
      const hit = identified(one);
      return hit ? [{ ...lineOf(hit.record), ...wantedOf(one.entry) }] : [];
    });
    tell(addLines(lines));
  };
  const askRest = () => {
    const lines = rest.map(({ asked, entry }) => ({
      ...{ ...asked, note: words.askNote },
      ...wantedOf(entry),
    }));
    tell(addLines(lines));
  };
  const button = (text: string, click: () => void, primary = false) =>
    el(
      'button',
      { type: 'button', class: primary ? 'button button-primary' : 'button', click },
      text,
    );
  return el(
    'div',
    { class: 'card stack stack-tight list-ways', role: 'group', 'aria-label': words.next },
    el(
      'div',
      { class: 'cluster' },
      held.size > 0 && button(plural(words.addFound, held.size, pageLanguage()), addFound, true),
      isStopped && button(words.compareAgain, again),
      rest.length > 0 && button(plural(words.askRest, rest.length, pageLanguage()), askRest),
      button(words.xlsx, () => void saveXlsx(texts, results)),
      button(words.csv, () => {
        saveCsv(texts, results);
      }),
    ),
    status,
  );
}
