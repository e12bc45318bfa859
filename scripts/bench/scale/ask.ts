/** Asks the search page of a served site in Chromium, with an empty cache on a slow line. */
import { chromium, type Browser } from '@playwright/test';
import type { Question } from './questions.ts';
import type { Crossing, SlowLine } from './slow-line.ts';

/** Milliseconds after which there is no first hit, and after which reading on is not awaited. */
const MOST_WAIT = 30_000;
const MOST_READING = 120_000;

export interface Traffic {
  /** Requests that waited for one another. */
  readonly waves: number;
  readonly requests: number;
  /** Bytes over the wire, compressed, with the heads of the answers. */
  readonly bytes: number;
}

export interface Asked extends Question {
  /** Milliseconds from the start of the navigation to the first hit; undefined if none came. */
  readonly firstHit: number | undefined;
  /** Of the index alone, until the first hit. */
  readonly toHit: Traffic;
  /** Of the index alone, until nothing more was loaded. */
  readonly index: Traffic;
  /** Of everything: page, script, fonts, drawings and index. */
  readonly all: Traffic;
}

export async function startBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/**
 * Asks one question.
 * @param site address of the home page
 * @param line over which the site is served
 */
export async function ask(
  browser: Browser,
  site: string,
  line: SlowLine,
  question: Question,
): Promise<Asked> {
  line.crossings.length = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstHit);
  await page.goto(`${site}${question.page}?${question.query}`);
  const hit = page.waitForFunction(() => (globalThis as Noted).firstHit, undefined, {
    timeout: MOST_WAIT,
  });
  const firstHit = await hit.then(
    (handle) => handle.jsonValue(),
    () => undefined,
  );
  await page.waitForLoadState('networkidle', { timeout: MOST_READING }).catch(() => undefined);
  const origin = await page.evaluate(() => performance.timeOrigin);
  await context.close();
  const all = [...line.crossings];
  const index = all.filter(({ path }) => isIndex(path));
  const before = ({ end }: Crossing) => firstHit === undefined || end - origin <= firstHit;
  return {
    ...question,
    firstHit,
    toHit: trafficOf(index.filter(before)),
    index: trafficOf(index),
    all: trafficOf(all),
  };
}

/** A window in which the script below notes when the first hit appeared. */
type Noted = typeof globalThis & { firstHit?: number };

/** Runs in the page, before its scripts. */
function noteFirstHit(): void {
  const noted = globalThis as Noted;
  new MutationObserver((_, observer) => {
    if (!document.querySelector('main [data-id]')) return;
    noted.firstHit = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Files below search/ that are no pages. */
function isIndex(path: string): boolean {
  const file = path.replace(/\?.*/, '');
  return file.startsWith('/search/') && !file.endsWith('/');
}

function trafficOf(requests: readonly Crossing[]): Traffic {
  return {
    waves: wavesOf(requests),
    requests: requests.length,
    bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * The longest chain of requests of which each waited for the one before: a request waits for the
 * one that ended last before it began.
 */
export function wavesOf(requests: readonly Pick<Crossing, 'start' | 'end'>[]): number {
  const waves = new Map<Pick<Crossing, 'start' | 'end'>, number>();
  for (const one of requests.toSorted((a, b) => a.start - b.start)) {
    const ended = requests.filter(({ end }) => end <= one.start);
    const last = ended.toSorted((a, b) => b.end - a.end)[0];
    waves.set(one, last ? (waves.get(last) ?? 0) + 1 : 1);
  }
  return Math.max(0, ...waves.values());
}
