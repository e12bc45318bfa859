/** Asks the search page of a served site in Chromium, with an empty cache on a slow line. */
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import type { Question } from './questions.ts';

/** Milliseconds before an answer begins. */
const LATENCY = 150;
/** Bytes a second: 1.6 Mbit/s. */
const THROUGHPUT = 1.6e6 / 8;

/** Milliseconds after which there is no first hit. */
const MOST_WAIT = 30_000;

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

interface Request {
  readonly url: string;
  /** Seconds, of one clock. */
  readonly start: number;
  end: number;
  bytes: number;
}

export async function startBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/** Asks one question. @param site address of the home page */
export async function ask(browser: Browser, site: string, question: Question): Promise<Asked> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstHit);
  const devtools = await context.newCDPSession(page);
  const requests = await listen(devtools);
  await page.goto(`${site}search/?${question.query}`);
  const hit = page.waitForFunction(() => (globalThis as Noted).firstHit, undefined, {
    timeout: MOST_WAIT,
  });
  const firstHit = await hit.then(
    (handle) => handle.jsonValue(),
    () => undefined,
  );
  await page.waitForLoadState('networkidle');
  const origin = await page.evaluate(() => performance.timeOrigin);
  const clock = requests.toEpoch;
  await context.close();
  const all = requests.made.filter(({ url }) => url.startsWith(site));
  const index = all.filter(({ url }) => isIndex(url, site));
  const before = ({ end }: Request) =>
    firstHit === undefined || clock(end) * 1000 - origin <= firstHit;
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
function isIndex(url: string, site: string): boolean {
  const path = url.slice(site.length).replace(/\?.*/, '');
  return path.startsWith('search/') && !path.endsWith('/');
}

/** Slows the line down and notes every request of the page. */
async function listen(devtools: CDPSession) {
  const open = new Map<string, Request>();
  const made: Request[] = [];
  let offset = 0;
  devtools.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    offset = wallTime - timestamp;
    const one = { url: request.url, start: timestamp, end: Infinity, bytes: 0 };
    open.set(requestId, one);
    made.push(one);
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const one = open.get(requestId);
    if (one) Object.assign(one, { end: timestamp, bytes: encodedDataLength });
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: THROUGHPUT,
    uploadThroughput: THROUGHPUT,
  });
  return { made, toEpoch: (timestamp: number) => timestamp + offset };
}

function trafficOf(requests: readonly Request[]): Traffic {
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
export function wavesOf(requests: readonly Pick<Request, 'start' | 'end'>[]): number {
  const waves = new Map<Pick<Request, 'start' | 'end'>, number>();
  for (const one of requests.toSorted((a, b) => a.start - b.start)) {
    const ended = requests.filter(({ end }) => end <= one.start);
    const last = ended.toSorted((a, b) => b.end - a.end)[0];
    waves.set(one, last ? (waves.get(last) ?? 0) + 1 : 1);
  }
  return Math.max(0, ...waves.values());
}
