import { lineOf } from '#components/search/line-of.ts';
import { pagePaths } from '#i18n/paths.ts';
import { fill } from '#i18n/fill.ts';
import { plural } from '#i18n/plural.ts';
import { guardCell, writeCsv } from '#tables/csv.ts';
import { amountIn } from '#search/list/amount.ts';
import { VERDICTS, type LookedUp, type Verdict } from '#search/list/verdict.ts';
import { addLines, type Added } from '#quote/list/add-lines.ts';
import { formulaMarkup } from '#components/chemistry/formula-markup.ts';
import { nameMarkup } from '#components/chemistry/name-markup.ts';
import { el, type Child } from '#components/search/dom.ts';
import type { Strings } from '#i18n/strings.ts';
import { markupNodes } from '#ui/markup/nodes.ts';
import { saveFile } from '#ui/save-file.ts';
import { pageLanguage } from '#i18n/languages.ts';

/** Maximum rows added at a time: thousands at once would block the page. */
const MAX_ROWS = 200;

type ListStrings = Strings['searchList'];

/** The results of a lookup: counts that filter, actions, the table. */
export function listResults(words: ListStrings, results: readonly LookedUp[]): Node[] {
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
    body.replaceChildren(...listed.slice(0, rows).map((one) => row(words, one)));
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
    waysOn(words, results),
    el('div', { class: 'list-counts', role: 'group', 'aria-label': words.show }, ...buttons),
    table(words, body),
    more,
  ];
}

function withVerdict(results: readonly LookedUp[], verdict: Verdict): LookedUp[] {
  return results.filter((one) => one.verdict === verdict);
}

function table(words: ListStrings, body: HTMLElement): HTMLElement {
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

function row(words: ListStrings, one: LookedUp): HTMLElement {
  const { entry, verdict, hit } = one;
  return el(
    'tr',
    { role: 'row', 'data-verdict': verdict, 'data-id': hit?.id, 'data-cas': hit?.record.cas },
    cell('line', String(entry.line)),
    cell('written', entry.text),
    cell(`verdict ${verdict}`, words.verdicts[verdict]),
    cell('product', ...product(words, one)),
    cell('remark small', noteText(words, one)),
  );
}

function cell(name: string, ...children: Child[]): HTMLElement {
  return el('td', { role: 'cell', class: name }, ...children);
}

function product(words: ListStrings, { hit, note }: LookedUp): Child[] {
  if (hit)
    return [
      el('a', { href: pagePaths().product(hit.id) }, ...markupNodes(nameMarkup(hit.record.name))),
      el('br'),
      el(
        'span',
        { class: 'small muted' },
        hit.record.cas || (hit.record.catalogNumbers[0] ?? ''),
        ' ',
        ...markupNodes(formulaMarkup(hit.record.formula, hit.record.writtenFormula)),
      ),
    ];
  if (note?.kind !== 'several') return [];
  return [
    el('a', { href: pagePaths().search(note.query) }, fill(words.notes.several, { ...note })),
  ];
}

function noteText(words: ListStrings, { note }: LookedUp): string {
  if (!note || note.kind === 'several') return '';
  return fill(words.notes[note.kind], { ...note });
}

/** Actions: add found products to the quote list, request the others, save all as a table. */
function waysOn(words: ListStrings, results: readonly LookedUp[]): HTMLElement {
  const found = new Set(results.flatMap(({ hit }) => hit?.id ?? []));
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
    const lines = results.flatMap(({ hit, entry }) => {
      if (!hit) return [];
      return [{ ...lineOf(hit.record), ...amountIn(entry.text) }];
    });
    tell(addLines(lines));
  };
  const askRest = () => {
    const lines = rest.map(({ asked, entry }) => ({
      ...{ ...asked, note: words.askNote },
      ...amountIn(entry.text),
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
      found.size > 0 && button(plural(words.addFound, found.size, pageLanguage()), addFound, true),
      rest.length > 0 && button(plural(words.askRest, rest.length, pageLanguage()), askRest),
      button(words.csv, () => {
        saveCsv(words, results);
      }),
    ),
    status,
  );
}

function saveCsv(words: ListStrings, results: readonly LookedUp[]): void {
  const { line, text, verdict, cas, name, formula, note } = words.csvHead;
  const rows = results.map((one) => [
    String(one.entry.line),
    one.entry.text,
    words.verdicts[one.verdict],
    one.hit?.record.cas ?? '',
    one.hit?.record.name ?? '',
    one.hit?.record.formula ?? '',
    one.note?.kind === 'several'
      ? fill(words.notes.several, { ...one.note })
      : noteText(words, one),
  ]);
  const head = [line, text, verdict, cas, name, formula, note];
  const csv = writeCsv([head, ...rows], { guard: guardCell });
  saveFile(words.csvFile, new Blob([csv], { type: 'text/csv' }));
}
