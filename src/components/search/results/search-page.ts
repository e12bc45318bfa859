/** Script of the search page, which answers the box in the header. */
import type { SearchState } from '#search/results/search-state.ts';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import { browsing } from '#search/results/answer.ts';
import type { StructureReader } from '#search/structure/reader.ts';
import { el } from '#components/search/dom.ts';
import { loadIndex } from '#components/search/load-index.ts';
import type { Answered, SearchPageData } from './page-data.ts';
import { resultView } from './result-view.ts';
import { fillBoxes, listenToBoxes } from '#components/search/box/search-boxes.ts';
import * as address from './search-history.ts';
import { summary } from './summary.ts';

/** Starts the search page. */
export function startSearchPage(root: HTMLElement): void {
  const data = JSON.parse(root.dataset['search'] ?? '') as SearchPageData;
  const { words } = data;
  const part = (name: string) => root.querySelector(`[data-part="${name}"]`) as HTMLElement;
  const say = announcer(part('status'));
  const list = resultView(root, data, {
    change: (change, how) => {
      address.changeState(change, how);
      void show();
    },
    count: (fitting) => {
      if (answered) say(summary(words, answered.answer, fitting));
    },
    say: (text) => part('done').replaceChildren(text),
  });
  let structures: Promise<StructureReader> | undefined;
  const startReader = async () => {
    const { startStructures } = await import('./structures.ts');
    return startStructures(words, part('structure'));
  };
  const title = document.title;

  let index: Promise<OpenIndex> | undefined;
  let answered: Answered | undefined;
  let run = 0;

  /** Answers the state in the address. */
  async function show(restore = false): Promise<void> {
    const mine = ++run;
    const state = address.currentState();
    document.title = state.text === '' ? title : `${state.text.slice(0, 80)} – ${title}`;
    try {
      if (answered?.answer.query !== state.text) {
        if (!answered && state.text !== '') say([el('p', { class: 'muted' }, words.loading)]);
        const next = await ask(state, mine);
        if (mine !== run) return;
        answered = next;
        tell(answered, mine);
      }
      if (answered) await list.show(answered, state);
    } catch {
      if (mine === run) fail();
      return;
    }
    if (mine === run && restore) scrollTo({ top: address.keptPlace(), behavior: 'instant' });
  }

  async function ask(state: SearchState, mine: number): Promise<Answered> {
    const { text } = state;
    const open = await (index ??= loadIndex(data.index, data.folder));
    if (text === '') return { answer: browsing(open.size), index: open };
    // The index is loaded; the structure reader reports its own progress.
    if (!answered) say([]);
    let asksForStructure = false;
    const answer = await search(open, text, {
      tellHeld: (hits) => {
        if (mine === run) list.showEarly(hits, state);
      },
      identify: async (smiles) => {
        asksForStructure = true;
        structures ??= startReader();
        return structures.then(
          (reader) => reader.identify(smiles),
          () => {
            structures = undefined;
            return 'failed';
          },
        );
      },
    });
    // Cancel the structure reader, which may still read an earlier text.
    if (!asksForStructure) {
      void structures?.then((reader) => {
        reader.cancel();
      });
      part('structure').replaceChildren();
    }
    return { answer, index: open };
  }

  function tell({ answer, index: open }: Answered, mine: number): void {
    say(summary(words, answer));
    part('failed').replaceChildren();
    const again = () => {
      answered = undefined;
      void show();
    };
    part('evidence').replaceChildren();
    part('empty').hidden = answer.taken.kind !== 'empty';
    part('indexes').hidden = answer.total > 0 && answer.taken.kind !== 'empty';
    part('readings').replaceChildren();
    part('only').replaceChildren();
    void import('./beside.ts')
      .then(({ belowAnswer, besideAnswer, evidence }) => {
        if (mine !== run) return [];
        part('evidence').replaceChildren(...evidence(words, answer, again));
        belowAnswer(data, open, answer, root, (nodes) => {
          if (mine === run) part('only').replaceChildren(...nodes);
        });
        return besideAnswer(data, open, answer);
      })
      .then(
        (links) => {
          if (mine === run) part('readings').replaceChildren(...links);
        },
        () => undefined,
      );
  }

  function fail(): void {
    say([]);
    const retry = () => {
      index = loadIndex(data.index, data.folder, true);
      part('failed').replaceChildren();
      void show();
    };
    const button = el('button', { type: 'button', class: 'button', click: retry }, words.retry);
    part('failed').replaceChildren(
      el('div', { class: 'note note-caution cluster' }, el('p', {}, words.failed), button),
    );
  }

  const forget = listenToBoxes({
    typed: (text) => {
      if (!address.typeText(text)) return;
      makeRoom();
      void show();
    },
    submitted: (text) => {
      address.submitText(text);
      void show();
    },
  });
  address.onGoingBack(() => {
    forget();
    fillBoxes(address.currentState().text, { evenFocused: true });
    void show(true);
  });
  address.keepPlace();
  const { text } = address.currentState();
  fillBoxes(text);
  // A search may be submitted elsewhere before what keeps it is loaded.
  void import('#components/search/box/recent-searches.ts').then(({ recordSearch }) => {
    recordSearch(text);
  });
  void import('./result-keys.ts').then(({ startResultKeys }) => {
    startResultKeys(root);
  });
  void show(true);
}

/**
 * Scrolls the box to the top while the visitor types on a phone, since the keyboard covers half of
 * the screen.
 */
function makeRoom(): void {
  const room = visualViewport?.height ?? innerHeight;
  if (room > 560 || innerWidth > 640) return;
  document.activeElement?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/**
 * Puts sentences into the page's only live region. Unchanged sentences are not replaced, since
 * screen readers would repeat them.
 */
function announcer(region: HTMLElement): (sentences: Node[]) => void {
  let said = '';
  return (sentences) => {
    const text = sentences.map(({ textContent }) => textContent).join('\n');
    if (text === said) return;
    said = text;
    region.replaceChildren(...sentences);
  };
}
