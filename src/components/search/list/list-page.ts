/** Script of the page that looks up many compounds at once, on the visitor's device. */
import { fill } from '#i18n/fill.ts';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { ListInput } from '#search/list/entry.ts';
import type { Encoding } from '#tables/decode.ts';
import { MAX_FILE_BYTES } from '#tables/file-text.ts';
import { listStatus } from '#search/list/list-status.ts';
import { lookUpAll } from '#search/list/look-up-all.ts';
import type { FileReading } from '#search/list/read-apart.ts';
import { structureReader } from '#search/structure/reader.ts';
import { startStructureWorker } from '#search/structure/start-worker.ts';
import { pageLanguage } from '#i18n/languages.ts';
import { el } from '#components/search/dom.ts';
import type { ListTexts } from '#search/list/note-text.ts';
import type { IndexPointer } from '#search/index/open-index.ts';
import { loadIndex } from '#components/search/load-index.ts';
import { alikeFinder } from './alike.ts';
import { forgetList, keepList, keptList } from '#components/search/box/pasted-list.ts';

/** Data from the build, in the element's `data-search-list`. */
export interface ListPageData extends ListTexts {
  index: IndexPointer;
  /** The first file of the index of structures. */
  first: string;
  folder: string;
}

/** Maximum characters shown in the field: a browser takes seconds to set out a million lines. */
const MAX_SHOWN = 500_000;

export function startListPage(root: HTMLElement): void {
  const data = JSON.parse(root.dataset['searchList'] ?? '') as ListPageData;
  const { words, structure, folder } = data;
  const find = <Found extends HTMLElement>(selector: string) =>
    root.querySelector(selector) as Found;
  const part = (name: string) => find(`[data-part="${name}"]`);
  const field = find<HTMLTextAreaElement>('textarea');
  const picker = find<HTMLInputElement>('[type=file]');
  const structures = structureReader(startStructureWorker, (progress) => {
    part('structure').textContent = progress === 'done' ? '' : structure[progress];
  });

  const findAlike = alikeFinder(data.first, new URL(folder, location.href).href);

  let index: Promise<OpenIndex> | undefined;
  let running = new AbortController();

  const say = (...sentences: string[]) => {
    part('status').replaceChildren(...sentences.filter(Boolean).map((text) => el('p', {}, text)));
  };

  /** Aborts the current lookup and clears its results. */
  function reset(): AbortSignal {
    running.abort();
    running = new AbortController();
    structures.cancel();
    say();
    for (const name of ['encoding', 'problem', 'results']) part(name).replaceChildren();
    part('progress').hidden = true;
    return running.signal;
  }

  async function readText(text: string): Promise<void> {
    const signal = reset();
    showProgress(words.readingText);
    keepList({ text });
    const isShown = text.length <= MAX_SHOWN;
    field.value = isShown ? text : '';
    const { readTextApart } = await import('#search/list/read-apart.ts');
    const name = isShown ? '' : words.notShown;
    await lookUpReading(await readTextApart(text, signal), signal, { name, size: text.length });
  }

  async function readChosen(file: File | undefined, encoding?: Encoding): Promise<void> {
    if (!file) return;
    const signal = reset();
    field.value = '';
    showProgress(words.reading);
    const { readFileApart } = await import('#search/list/read-apart.ts');
    const reading = await readFileApart(file, signal, encoding);
    if ('input' in reading && !signal.aborted) {
      keepList({ input: reading.input, name: file.name });
      void offerEncodings(reading.input, file);
    }
    await lookUpReading(reading, signal, file);
  }

  async function lookUpReading(
    reading: FileReading,
    signal: AbortSignal,
    { name, size }: { name: string; size: number },
  ) {
    // Aborted, or replaced by another list.
    if (signal.aborted) return;
    part('progress').hidden = true;
    if ('input' in reading) return lookUpInput(reading.input, signal, name);
    const values = { name, size: Math.ceil(size / 1e6), max: MAX_FILE_BYTES / 1e6 };
    part('problem').replaceChildren(
      el('p', { class: 'note note-caution' }, fill(words.fileProblems[reading.problem], values)),
    );
  }

  async function offerEncodings({ encoding }: ListInput, file: File): Promise<void> {
    if (!encoding || encoding.certain) return;
    const { encodingChoice } = await import('./encoding-choice.ts');
    const choice = encodingChoice(words, encoding.name, (chosen) => {
      start(readChosen(file, chosen));
    });
    part('encoding').replaceChildren(choice);
  }

  /** @param value the progress, if known */
  function showProgress(text: string, value?: { done: number; total: number }): void {
    const bar = find<HTMLProgressElement>('progress');
    if (value) {
      bar.max = value.total;
      bar.value = value.done;
    } else bar.removeAttribute('value');
    part('done').textContent = text;
    part('progress').hidden = false;
  }

  async function lookUpInput(input: ListInput, signal: AbortSignal, name = ''): Promise<void> {
    const total = input.entries.length;
    const progress = (done: number) => {
      if (!signal.aborted) showProgress(fill(words.progress, { done, total }), { done, total });
    };
    if (total === 0) {
      say(name, ...listStatus(words, input, undefined, pageLanguage()));
      return;
    }
    say();
    progress(0);
    try {
      const [open, { listResults }] = await Promise.all([
        (index ??= loadIndex(data.index, folder)),
        import('./list-results.ts'),
      ]);
      const results = await lookUpAll(input.entries, {
        ask: (text) => search(open, text, { identify: structures.identify, findAlike }),
        readMolfile: structures.readMolfile,
        onProgress: (_, done) => {
          progress(done);
        },
        signal,
      });
      if (signal.aborted && !stopped) return;
      say(name, ...listStatus(words, input, results, pageLanguage()));
      const again = () => void lookUpInput(input, reset(), name);
      part('results').replaceChildren(...listResults(data, results.results, again));
    } catch {
      if (!signal.aborted) offerRetry(input, name);
    } finally {
      if (!signal.aborted || stopped) part('progress').hidden = true;
    }
  }

  let stopped = false;

  function offerRetry(input: ListInput, name: string): void {
    const retry = () => {
      index = loadIndex(data.index, folder, true);
      void lookUpInput(input, reset(), name);
    };
    part('problem').replaceChildren(
      el(
        'div',
        { class: 'note note-caution cluster' },
        el('p', {}, words.failed),
        el('button', { type: 'button', class: 'button', click: retry }, words.retry),
      ),
    );
  }

  const start = (work: Promise<void>) => {
    stopped = false;
    void work;
  };

  find('form').addEventListener('submit', (event) => {
    event.preventDefault();
    start(readText(field.value));
  });
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (text.length <= MAX_SHOWN) return;
    event.preventDefault();
    start(readText(text));
  });
  picker.addEventListener('change', () => {
    start(readChosen(picker.files?.[0]));
    picker.value = '';
  });
  find('[data-stop]').addEventListener('click', () => {
    stopped = true;
    part('progress').hidden = true;
    running.abort();
    structures.cancel();
  });
  find('[data-clear]').addEventListener('click', () => {
    reset();
    forgetList();
    field.value = '';
    field.focus();
  });
  acceptDrops(root, (file) => {
    start(readChosen(file));
  });
  for (const control of root.querySelectorAll('[disabled]')) control.removeAttribute('disabled');

  const kept = keptList();
  if (kept && 'text' in kept) {
    start(readText(kept.text));
  } else if (kept) start(lookUpInput(kept.input, reset(), kept.name));
}

/** Accepts a file dropped anywhere on the page; otherwise the browser would open it. */
function acceptDrops(root: HTMLElement, take: (file: File | undefined) => void): void {
  const mark = (event: DragEvent, over: boolean) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.classList.toggle('dropping', over);
  };
  document.addEventListener('dragover', (event) => {
    mark(event, true);
  });
  document.addEventListener('dragleave', (event) => {
    mark(event, false);
  });
  document.addEventListener('drop', (event) => {
    mark(event, false);
    if (event.dataTransfer?.files.length) take(event.dataTransfer.files[0]);
  });
}
