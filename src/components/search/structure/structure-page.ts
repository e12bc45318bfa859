/** Script of the page that searches structures. */
import { el } from '#components/search/dom.ts';
import type { Answered } from '#components/search/results/page-data.ts';
import { fill } from '#i18n/fill.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { countText, plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import { PAGE_SIZE, type Hit } from '#search/results/answer.ts';
import { describeFault } from '#search/structure/describe-fault.ts';
import { MIN_SCORE, type StructureQuestion } from '#search/structure/question.ts';
import { readQuestion, writeQuestion } from '#search/structure/structure-state.ts';
import { nextTask } from '#search/next-task.ts';
import { drawMarks } from './hit-marks.ts';
import { runSearch, type FoundStructures, type SearchRun } from './search-run.ts';
import { structureForm } from './structure-form.ts';
import type { KnownHits, Lists } from './structure-lists.ts';
import type * as ListsModule from './structure-lists.ts';

/** Data from the build. */
export interface StructurePageData {
  words: Strings['structureSearch'];
  /** The first file of the index of structures, and the folder of its files. */
  first: string;
  folder: string;
  /** Number of products without a structure. */
  without: number;
}

type StructureLists = Lists & typeof ListsModule;

/** Hits that are made and laid out in one task. */
const FEW = 8;

/** Similarity that is offered where nothing is as similar as was asked for. */
const LOWER = 0.3;

/** The address of a question; the view and the order stay. */
function addressOf(question: StructureQuestion): string {
  const written = new URLSearchParams(writeQuestion(question));
  const now = new URLSearchParams(location.search);
  for (const kept of ['view', 'sort']) {
    const value = now.get(kept);
    if (value !== null && written.size > 0) written.set(kept, value);
  }
  return location.pathname + (written.size > 0 ? `?${written.toString()}` : '');
}

export function startStructurePage(root: HTMLElement): void {
  const data = JSON.parse(root.dataset['structureSearch'] ?? '') as StructurePageData;
  const { words } = data;
  const part = (name: string) => root.querySelector(`[data-part="${name}"]`) as HTMLElement;
  let lists: Promise<StructureLists> | undefined;
  let run: SearchRun | undefined;
  let found: FoundStructures | undefined;
  let answered: Answered | undefined;
  let asked = '';
  let isStopped = false;
  /** Whether the next answer scrolls to where the visitor was: after Back and on reload. */
  let restores = true;
  /** How many hits are to be shown while others are looked for, and how many are. */
  let early = 0;
  let inView = 0;
  /** Elements of hits that are shown, by the numbers of their products. */
  const shown = new Map<number, HTMLElement>();
  /** Elements that have their scores, and whose marks were asked for. */
  const completed = new WeakSet<HTMLElement>();
  let known: KnownHits = new Map();

  const form = structureForm(root, words, {
    submitted: (question) => {
      restores = false;
      history.pushState(null, '', addressOf(question));
      start(question);
    },
    stopped: () => {
      isStopped = true;
      run?.stop();
      if (found) finish(found, true);
      else {
        part('progress').hidden = true;
        say(words.stoppedEarly);
      }
    },
    failed: (text) => {
      say();
      complain(text);
    },
  });

  function start(question: StructureQuestion): void {
    asked = writeQuestion(question);
    run?.end();
    answered = undefined;
    found = undefined;
    isStopped = false;
    early = 0;
    inView = 0;
    known = new Map();
    complain();
    say();
    part('pattern').textContent = '';
    part('asked').textContent = fill(words.asked, {
      mode: words.modes[question.mode],
      text: question.text,
    });
    const order = part('list').querySelector<HTMLOptionElement>('option[value="relevance"]');
    if (order) order.text = words.sort[question.mode];
    part('list').hidden = true;
    if (question.text === '') {
      part('progress').hidden = true;
      return;
    }
    const mine = asked;
    const isCurrent = () => asked === mine;
    part('progress').hidden = false;
    part('running').textContent = '';
    lists ??= startLists();
    run = runSearch(question, data, {
      found: (so, isLast) => {
        if (!isCurrent() || isStopped) return;
        found = so;
        if (isLast) finish(so, false);
        else progress(so);
      },
      marked: (marks) => {
        for (const [doc, one] of marks) {
          const svg = shown.get(doc)?.querySelector('svg');
          if (svg) drawMarks(svg, one);
        }
      },
      fault: (fault) => {
        if (!isCurrent()) return;
        void form.readOtherwise(question.text).then((read) => {
          if (!isCurrent()) return;
          if (read === 'failed') fail();
          else if (typeof read === 'object') restart({ ...question, text: read.smiles });
          else {
            part('progress').hidden = true;
            const isName = /^(?:character|element)$/.test(fault.kind);
            const meant = read === 'name' && !isName ? 'structure' : read;
            complain(fill(words.unread[meant], { fault: describeFault(words, fault) }));
          }
        }, fail);
      },
      pattern: (fault) => {
        if (!isCurrent()) return;
        part('pattern').textContent = fault
          ? fill(words.patternOf, { fault: describeFault(words, fault) })
          : words.pattern;
      },
      failed: () => {
        if (isCurrent()) fail();
      },
    });
  }

  /** The text was no structure, but names one. */
  function restart(question: StructureQuestion): void {
    history.replaceState(null, '', addressOf(question));
    form.show(question);
    start(question);
  }

  function progress(so: FoundStructures): void {
    const { docs, compared, candidates } = so;
    const bar = root.querySelector('progress');
    if (bar) {
      bar.max = Math.max(1, candidates);
      bar.value = compared;
    }
    const language = pageLanguage();
    part('running').textContent = fill(words.running, {
      n: countText(docs.length, language),
      compared: countText(compared, language),
      candidates: countText(candidates, language),
    });
    // The first page is shown as it fills.
    const size = Math.min(docs.length, PAGE_SIZE);
    if (size === early) return;
    early = size;
    const mine = asked;
    void lists?.then(
      async (of) => {
        await grow(of, await of.hitsOf(of.index, docs.slice(0, size), known), mine);
      },
      () => undefined,
    );
  }

  /** Shows the first hits a few at a time: making and laying out a page of them takes long. */
  async function grow(
    { currentState, view }: StructureLists,
    hits: readonly Hit[],
    mine: string,
  ): Promise<void> {
    for (let size = inView; size < hits.length;) {
      if (asked !== mine || answered) return;
      size = Math.min(size + FEW, hits.length);
      inView = size;
      view.showEarly(hits.slice(0, size), currentState());
      await nextTask();
    }
  }

  function finish(so: FoundStructures, isEnded: boolean): void {
    const { docs, failed, compared, candidates } = so;
    const question = readQuestion(location.search);
    const { mode, min = MIN_SCORE } = question;
    const language = pageLanguage();
    part('progress').hidden = true;
    const isLoose = mode === 'exact' && (question.anyStereo || question.anySalt);
    const count = plural(words.found[isLoose ? 'loose' : mode], docs.length, language);
    const isNone = docs.length === 0 && !isEnded;
    say(
      docs.length > 0 && count,
      isNone && fill(words.none[mode], { min: min.toFixed(2) }),
      isNone && mode === 'exact' && words.tautomers,
      isEnded && fill(words.stopped, { compared, candidates }),
      failed > 0 && plural(words.notCompared, failed, language),
      isNone && data.without > 0 && plural(words.without, data.without, language),
    );
    if (isNone && mode === 'similarity' && min > LOWER) part('status').append(lower(question));
    const mine = asked;
    void (lists ??= startLists()).then(async (of) => {
      const { answerOf, currentState, index, keptPlace, view } = of;
      const answer = await answerOf(index, docs, known);
      await grow(of, answer.hits, mine);
      if (asked !== mine) return;
      answered = { answer, index };
      await view.show(answered, currentState());
      // Scrolling lays out the page, which takes long.
      await nextTask();
      if (asked === mine && restores) scrollTo({ top: keptPlace(), behavior: 'instant' });
      restores = false;
    }, fail);
  }

  async function startLists(): Promise<StructureLists> {
    const module = await import('./structure-lists.ts');
    module.keepPlace();
    const loaded = await module.loadLists(root, (searchWords) => ({
      change: (change, how) => {
        module.changeState(change, how);
        if (answered) void loaded.view.show(answered, module.currentState());
      },
      count: (fitting) => {
        const text =
          fitting === undefined ? '' : plural(searchWords.filtered, fitting, pageLanguage());
        const found = part('status').querySelector('.search-count');
        found?.querySelector('.fitting')?.remove();
        if (text !== '') found?.append(el('span', { class: 'fitting' }, ` · ${text}`));
      },
      say: (text) => {
        part('done').replaceChildren(text);
      },
      complete: showScores,
    }));
    return { ...module, ...loaded };
  }

  /** Notes what is shown, and asks for its marks. */
  function showScores(elements: readonly HTMLElement[], hits: readonly Hit[]): void {
    shown.clear();
    const unmarked: number[] = [];
    hits.forEach(({ doc }, at) => {
      const element = elements[at];
      if (!element) return;
      shown.set(doc, element);
      if (completed.has(element)) return;
      completed.add(element);
      unmarked.push(doc);
      const score = found?.scores.get(doc);
      if (score !== undefined)
        element
          .querySelector('.search-why')
          ?.append(el('p', {}, fill(words.score, { score: score.toFixed(2) })));
    });
    run?.mark(unmarked);
  }

  function say(...all: (string | false)[]): void {
    const sentences = all.filter((one) => one !== false);
    part('status').replaceChildren(
      ...sentences.map((one, at) => el('p', { class: at === 0 ? 'search-count' : 'muted' }, one)),
    );
  }

  /** Searches for what is less similar. */
  function lower(question: StructureQuestion): HTMLElement {
    const click = () => {
      const next = { ...question, min: LOWER };
      history.pushState(null, '', addressOf(next));
      form.show(next);
      start(next);
    };
    const text = fill(words.lower, { min: LOWER.toFixed(2) });
    return el('button', { type: 'button', class: 'button button-small', click }, text);
  }

  function complain(text?: string): void {
    part('failed').replaceChildren(
      ...(text === undefined ? [] : [el('p', { class: 'note note-caution' }, text)]),
    );
  }

  function fail(): void {
    part('progress').hidden = true;
    const retry = () => {
      lists = undefined;
      start(readQuestion(location.search));
    };
    part('failed').replaceChildren(
      el(
        'div',
        { class: 'note note-caution cluster' },
        el('p', {}, words.failed),
        el('button', { type: 'button', class: 'button', click: retry }, words.retry),
      ),
    );
  }

  addEventListener('popstate', () => {
    restores = true;
    const question = readQuestion(location.search);
    form.show(question);
    if (writeQuestion(question) !== asked) start(question);
    else
      void lists?.then(async ({ currentState, view }) => {
        if (answered) await view.show(answered, currentState());
      }, fail);
  });
  const question = readQuestion(location.search);
  form.show(question);
  start(question);
}
