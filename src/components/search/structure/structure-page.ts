/** Script of the page that searches structures. */
import { el } from '#components/search/dom.ts';
import type { Answered } from '#components/search/results/page-data.ts';
import { fill } from '#i18n/fill.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { plural } from '#i18n/plural.ts';
import type { Strings } from '#i18n/strings.ts';
import { PAGE_SIZE, type Hit } from '#search/results/answer.ts';
import { describeFault } from '#search/structure/describe-fault.ts';
import type { StructureQuestion } from '#search/structure/question.ts';
import { readQuestion, writeQuestion } from '#search/structure/structure-state.ts';
import { drawMarks } from './hit-marks.ts';
import { runSearch, type FoundStructures, type SearchRun } from './search-run.ts';
import { structureForm } from './structure-form.ts';
import type { Lists } from './structure-lists.ts';
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
  /** How many hits are shown while others are looked for. */
  let early = 0;
  /** Elements of hits that are shown, by the numbers of their products. */
  const shown = new Map<number, HTMLElement>();

  const form = structureForm(root, words, {
    submitted: (question) => {
      history.pushState(null, '', location.pathname + writeQuestion(question));
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
    complain();
    say();
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
        void form.readOtherwise(question.text).then((smiles) => {
          if (!isCurrent()) return;
          if (smiles !== undefined) restart({ ...question, text: smiles });
          else {
            part('progress').hidden = true;
            complain(fill(words.unread, { fault: describeFault(words, fault) }));
          }
        });
      },
      failed: () => {
        if (isCurrent()) fail();
      },
    });
  }

  /** The text was no structure, but names one. */
  function restart(question: StructureQuestion): void {
    history.replaceState(null, '', location.pathname + writeQuestion(question));
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
    const count = docs.length.toLocaleString(language);
    part('running').textContent = fill(words.running, {
      n: count,
      compared: compared.toLocaleString(language),
      candidates: candidates.toLocaleString(language),
    });
    // The first page is shown as it fills.
    const size = Math.min(docs.length, PAGE_SIZE);
    if (size === early || (early === PAGE_SIZE && size === PAGE_SIZE)) return;
    early = size;
    const mine = asked;
    void lists?.then(
      async ({ hitsOf, currentState, index, view }) => {
        const hits = await hitsOf(index, docs.slice(0, size));
        if (asked === mine && !answered) view.showEarly(hits, currentState());
      },
      () => undefined,
    );
  }

  function finish(so: FoundStructures, isEnded: boolean): void {
    const { docs, failed, compared, candidates } = so;
    const { mode } = readQuestion(location.search);
    const language = pageLanguage();
    part('progress').hidden = true;
    const count = plural(words.found[mode], docs.length, language);
    const sentences = [
      docs.length > 0 ? count : !isEnded && words.none[mode],
      isEnded && fill(words.stopped, { compared, candidates }),
      failed > 0 && plural(words.notCompared, failed, language),
      data.without > 0 && plural(words.without, data.without, language),
    ].filter((one) => one !== false);
    say(...sentences);
    const mine = asked;
    void (lists ??= startLists()).then(async ({ answerOf, currentState, index, view }) => {
      const answer = await answerOf(index, docs);
      if (asked !== mine) return;
      answered = { answer, index };
      await view.show(answered, currentState());
    }, fail);
  }

  async function startLists(): Promise<StructureLists> {
    const module = await import('./structure-lists.ts');
    const loaded = await module.loadLists(root, (searchWords) => ({
      change: (change, how) => {
        module.changeState(change, how);
        if (answered) void loaded.view.show(answered, module.currentState());
      },
      count: (fitting) => {
        const text =
          fitting === undefined ? '' : plural(searchWords.filtered, fitting, pageLanguage());
        part('done').replaceChildren(text);
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
    hits.forEach(({ doc }, at) => {
      const element = elements[at];
      if (!element) return;
      shown.set(doc, element);
      const score = found?.scores.get(doc);
      if (score !== undefined)
        element
          .querySelector('.search-why')
          ?.append(el('p', {}, fill(words.score, { score: score.toFixed(2) })));
    });
    run?.mark([...shown.keys()]);
  }

  function say(...sentences: string[]): void {
    part('status').replaceChildren(
      ...sentences.map((one, at) => el('p', { class: at === 0 ? 'search-count' : 'muted' }, one)),
    );
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
