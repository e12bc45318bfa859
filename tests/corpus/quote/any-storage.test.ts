import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { test, vi } from 'vitest';
import {
  keepSearches,
  MAX_RECENT,
  recentSearches,
  recordSearch,
  stopKeeping,
} from '#components/search/box/recent-searches.ts';
import { forgetList, keepList, keptList } from '#components/search/box/pasted-list.ts';
import { changeLine, moveLine, removeLine } from '#quote/list/edit-list.ts';
import type { QuoteLine } from '#quote/list/line.ts';
import { STORAGE_KEY } from '#quote/list/list-key.ts';
import { addWanted, MAX_LINES, type QuoteList } from '#quote/list/list.ts';
import { changeList, openList, type Store } from '#quote/list/storage.ts';
import {
  ANSWERS_KEY,
  forgetAnswers,
  readAnswers,
  rememberAnswers,
  rememberedAnswers,
} from '#quote/message/answers.ts';
import { ANSWER_TEXTS } from '#quote/message/request.ts';
import { readList } from '#search/list/read-list.ts';
import { THEME_KEY, THEME_SCRIPT } from '#ui/theme.ts';
import { fuzz, insist } from '../fuzz.ts';
import { anyLine, faultOfLines, foreignValue, linesOfOneId, soundLine } from './lines.ts';

/** A device that refuses the calls for which `refuses` is true, and texts that do not fit. */
class Device {
  readonly texts = new Map<string, string>();
  /** Whether it has refused anything since this was last set. */
  hasRefused = false;
  #refuses: readonly boolean[];
  #room: number;
  #call = 0;

  constructor(refuses: readonly boolean[], room: number) {
    this.#refuses = refuses;
    this.#room = room;
  }

  getItem(key: string): string | null {
    this.#ask();
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#ask(text.length > this.#room);
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#ask();
    this.texts.delete(key);
  }

  #ask(refuses = false): void {
    const denies = this.#refuses[this.#call++ % Math.max(this.#refuses.length, 1)];
    if (!refuses && denies !== true) return;
    this.hasRefused = true;
    throw new DOMException('denied', refuses ? 'QuotaExceededError' : 'SecurityError');
  }
}

/** What a device refuses, and its room. */
const devices = fc.tuple(
  fc.oneof(fc.constant([]), fc.array(fc.boolean(), { maxLength: 12 }), fc.constant([true])),
  fc.constantFrom(0, 300, 1000, Infinity, Infinity),
);

/** What may stand under a key: `values` as JSON, whole or cut, and anything else. */
function stored(values: fc.Arbitrary<unknown>): fc.Arbitrary<string | undefined> {
  const json = values.map((value) => JSON.stringify(value));
  return fc.oneof(
    { arbitrary: json, weight: 6 },
    { arbitrary: fc.tuple(json, fc.nat(400)).map(([text, end]) => text.slice(0, end)), weight: 2 },
    { arbitrary: foreignValue.map((value) => JSON.stringify(value)), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
    { arbitrary: fc.constantFrom(undefined, '', '['.repeat(200_000)), weight: 1 },
  );
}

interface Kept {
  text: string | undefined;
  /** Lines that must be read of it. */
  sound: QuoteLine[];
  isNewer?: true;
}

const lines = fc.array(
  fc.oneof(
    soundLine.map((line) => ({ line: line as unknown, sound: [line] })),
    anyLine.map((line) => ({ line, sound: [] as QuoteLine[] })),
  ),
  { maxLength: 8 },
);
const keptLists: fc.Arbitrary<Kept> = fc.oneof(
  lines.map((all) => ({
    text: JSON.stringify({ version: 2, lines: all.map(({ line }) => line) }),
    sound: all.flatMap(({ sound }) => sound),
  })),
  linesOfOneId.map((sound) => ({ text: JSON.stringify({ version: 2, lines: sound }), sound })),
  lines.map((all) => ({
    text: JSON.stringify({ version: 3, lines: all.map(({ line }) => line) }),
    sound: [],
    isNewer: true as const,
  })),
  stored(fc.record({ version: foreignValue, lines: foreignValue })).map((text) => ({
    text,
    sound: [],
  })),
);

type Change = (list: QuoteList) => QuoteList;
const changes: fc.Arbitrary<Change> = fc.oneof(
  soundLine.map(
    (line): Change =>
      (list) =>
        addWanted(list, [line]).list,
  ),
  fc.nat(9).map(
    (at): Change =>
      (list) =>
        removeLine(list, list[at]?.id ?? ''),
  ),
  fc.nat(9).map(
    (at): Change =>
      (list) =>
        moveLine(list, list[at]?.id ?? '', 1),
  ),
  fc.tuple(fc.nat(9), fc.string({ maxLength: 9 })).map(([at, amount]): Change => (list) => {
    return changeLine(list, list[at]?.id ?? '', { amount });
  }),
);

const withoutId = (line: QuoteLine) => JSON.stringify({ ...line, id: '' });
/** In any order of its fields; an emptied field is one that is not there. */
const asText = (list: QuoteList) =>
  JSON.stringify(
    list.map((line) =>
      Object.entries(line)
        .filter(([, value]) => value !== '')
        .toSorted(),
    ),
  );

test('of 1,500 states of the quote list none throws, and no line is lost', async () => {
  const states = fc.record({
    device: devices,
    kept: keptLists,
    inTab: fc.oneof(fc.constant(undefined), stored(foreignValue)),
    edits: fc.array(changes, { maxLength: 6 }),
  });
  const fuzzing = { what: 'states of the quote list', usual: 1500, maxSeconds: 2, values: states };
  await fuzz(fuzzing, ({ device, kept, inTab, edits }) => {
    const own = new Device(...device);
    const tabTexts = new Map(inTab === undefined ? [] : [[STORAGE_KEY, inTab]]);
    const tab: Store = {
      getItem: (key) => tabTexts.get(key) ?? null,
      setItem: (key, text) => void tabTexts.set(key, text),
    };
    if (kept.text !== undefined) own.texts.set(STORAGE_KEY, kept.text);
    const places = { device: own, tab };
    const first = openList(places);
    insist(faultOfLines(first.list) === undefined, faultOfLines(first.list) ?? '');
    if (first.kept) {
      const read = new Set(first.list.map(withoutId));
      insist(
        kept.sound.every((line) => read.has(withoutId(line))),
        'a line is not read',
      );
    }
    for (const edit of edits) {
      own.hasRefused = false;
      const before = own.texts.get(STORAGE_KEY);
      const { list, kept: isKept } = changeList(edit, places);
      insist(faultOfLines(list) === undefined, faultOfLines(list) ?? '');
      insist(list.length <= MAX_LINES, 'too many lines');
      const changed = own.texts.get(STORAGE_KEY) !== before;
      insist(isKept || !changed, 'a list is written that is not kept');
      insist(!changed || kept.isNewer !== true, 'a list of a newer version is overwritten');
      own.hasRefused = false;
      const again = openList(places);
      const isSame = asText(again.list) === asText(list);
      insist(
        own.hasRefused || (isSame && again.kept === isKept),
        'what is read is not what is kept',
      );
    }
  });
});

test('of 1,500 states of the other storages none throws, and what is read is what was kept', async () => {
  const texts = fc.array(fc.oneof(fc.string(), foreignValue), { maxLength: 12 });
  const list = readList('CAS,Amount\n2142-70-3,5 g\n\nnothing here');
  const states = fc.record({
    device: devices,
    searches: stored(fc.record({ version: fc.constantFrom<unknown>(1, 1, 1, 2, '1'), texts })),
    answers: stored(
      fc.record({
        version: fc.constantFrom<unknown>(1, 1, 2),
        answers: fc.dictionary(
          fc.constantFrom('__proto__', 'language', 'documents', ...Object.keys(ANSWER_TEXTS)),
          fc.oneof(fc.string(), foreignValue),
        ),
      }),
    ),
    pasted: stored(
      fc.oneof(
        fc.record({ text: fc.oneof(fc.string(), foreignValue) }),
        fc
          .tuple(fc.constantFrom(...Object.keys(list), 'none'), foreignValue)
          .map(([key, value]) => ({ input: { ...list, [key]: value }, name: 'a' })),
        fc.constant({ input: list, name: 'list.csv' }),
      ),
    ),
    theme: fc.oneof(fc.constantFrom('light', 'dark', '__proto__', 'x"]'), fc.string()),
    typed: fc.string({ maxLength: 20 }),
  });
  const fuzzing = { what: 'states of other storages', usual: 1500, maxSeconds: 2, values: states };
  await fuzz(fuzzing, ({ device, searches, answers, pasted, theme, typed }) => {
    const own = new Device(...device);
    vi.stubGlobal('localStorage', own);
    vi.stubGlobal('sessionStorage', own);
    const keys = ['chemical-catalog.recent-searches', ANSWERS_KEY, 'chemical-catalog.list'];
    [searches, answers, pasted].forEach((text, at) => {
      if (text !== undefined) own.texts.set(keys[at] ?? '', text);
    });
    own.texts.set(THEME_KEY, theme);
    judgeTheme(own);
    judgeSearches(own, typed);
    judgeAnswers(own, typed);
    judgePasted(own, typed);
  });
  vi.unstubAllGlobals();
});

/** Runs a step, and says whether the device refused nothing in it. */
function isGranted(own: Device, step: () => void): boolean {
  own.hasRefused = false;
  step();
  return !own.hasRefused;
}

function judgeTheme(own: Device): void {
  const root = { dataset: {} as { theme?: string } };
  const document = { documentElement: root, querySelectorAll: () => [{ media: '(light)' }] };
  runInNewContext(THEME_SCRIPT, { localStorage: own, document });
  insist([undefined, 'light', 'dark'].includes(root.dataset.theme), 'a theme that is none');
}

function judgeSearches(own: Device, typed: string): void {
  const before = recentSearches();
  const isSound = (texts: readonly unknown[]) =>
    texts.length <= MAX_RECENT &&
    texts.every((text) => typeof text === 'string' && text !== '') &&
    new Set(texts).size === texts.length;
  insist(before === undefined || isSound(before), 'searches of another shape');
  let after: string[] | undefined;
  const isWhole = isGranted(own, () => {
    keepSearches(['C8H7IO']);
    recordSearch(typed);
    after = recentSearches();
  });
  const expected = typed === '' || typed === 'C8H7IO' ? ['C8H7IO'] : [typed, 'C8H7IO'];
  insist(!isWhole || after?.join('\n') === expected.join('\n'), 'another search than was kept');
  insist(!isGranted(own, stopKeeping) || own.texts.size <= 3, 'searches stay');
}

function judgeAnswers(own: Device, typed: string): void {
  const before = rememberedAnswers() ?? {};
  const again = JSON.stringify(readAnswers(before));
  insist(JSON.stringify(before) === again, `answers of another shape: ${again}`);
  const answers = { ...before, message: typed, country: 'DE' };
  let after: unknown;
  const isWhole = isGranted(own, () => {
    insist(rememberAnswers(answers) !== own.hasRefused, 'a refusal is not told');
    after = rememberedAnswers();
  });
  const expected = JSON.stringify(readAnswers(answers));
  insist(!isWhole || JSON.stringify(after) === expected, 'other answers than were kept');
  insist(!isGranted(own, forgetAnswers) || !own.texts.has(ANSWERS_KEY), 'answers stay');
}

function judgePasted(own: Device, typed: string): void {
  const before = keptList();
  if (before && 'input' in before)
    for (const { text, candidates } of before.input.entries)
      insist(typeof text === 'string' && candidates.length >= 0, 'a list of another shape');
  else insist(before === undefined || typeof before.text === 'string', 'a text that is none');
  const text = `${typed}\n50-00-0`;
  let after: ReturnType<typeof keptList>;
  let isKept = false;
  const isWhole = isGranted(own, () => {
    isKept = keepList({ text });
    after = keptList();
  });
  insist(!isWhole || (isKept && after !== undefined && 'text' in after), 'no list is kept');
  insist(
    !isWhole || (after && 'text' in after && after.text) === text,
    'another list than was kept',
  );
  insist(!isGranted(own, forgetList) || keptList() === undefined, 'the list stays');
}
