/** One run of Lighthouse, and the median of several. */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Fetched when the benchmark runs instead of being a dependency: it takes 176 MB with its
 * dependencies, and no test uses it. Needs Node 22.19 or newer.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-background-networking';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

export interface Run {
  /** 0 to 100. */
  readonly scores: Record<Category, number>;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  readonly requests: number;
  readonly bytes: number;
  /** Counted audits below full score: id, title, and Lighthouse's display value. */
  readonly shortfalls: readonly string[];
}

interface Report {
  runtimeError?: { message: string };
  categories: Record<
    Category,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, Audit>;
}

interface Audit {
  title: string;
  score: number | null;
  scoreDisplayMode: string;
  displayValue?: string;
  numericValue?: number;
  details?: { items?: { transferSize?: number; node?: { selector?: string } }[] };
}

/** @param browser path of Chromium @throws Error with Lighthouse's message */
export async function runLighthouse(url: string, browser: string): Promise<Run> {
  const file = join(tmpdir(), `lighthouse-${String(process.pid)}.json`);
  const words = ['--output=json', `--output-path=${file}`, `--chrome-flags=${CHROME_FLAGS}`];
  const quiet = ['--quiet', '--no-enable-error-reporting', '--max-wait-for-load=60000'];
  await npx(['--yes', LIGHTHOUSE, url, ...words, ...quiet], browser);
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  await rm(file);
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  return readReport(report);
}

function npx(words: readonly string[], browser: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CHROME_PATH: browser };
    const child = spawn('npx', words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npx ${words.slice(0, 3).join(' ')} ended with ${String(code)}`));
    });
  });
}

function readReport({ categories, audits }: Report): Run {
  const number = (id: string) => audits[id]?.numericValue ?? 0;
  const requests = audits['network-requests']?.details?.items ?? [];
  const counted = CATEGORIES.flatMap((category) =>
    categories[category].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, Math.round((categories[id].score ?? 0) * 100)]),
    ) as Run['scores'],
    lcp: number('largest-contentful-paint'),
    cls: number('cumulative-layout-shift'),
    tbt: number('total-blocking-time'),
    requests: requests.length,
    bytes: requests.reduce((all, { transferSize = 0 }) => all + transferSize, 0),
    shortfalls: shortfallsOf(audits, new Set(counted)),
  };
}

/** Audits that cost points, and insights, which cost none but explain slowness. */
function shortfallsOf(audits: Report['audits'], counted: ReadonlySet<string>): string[] {
  return Object.entries(audits)
    .filter(([, audit]) => audit.score !== null && audit.score < 1)
    .map(([id, { title, displayValue, details }]) => {
      const where = details?.items?.[0]?.node?.selector;
      const shown = [title, displayValue, where && `at ${where}`].filter(Boolean).join('; ');
      return `${counted.has(id) ? '' : '(no points) '}${id}: ${shown}`;
    });
}

/** The median of each number, with every shortfall that any run named. */
export function medianRun(runs: readonly Run[]): Run {
  const middle = (of: (run: Run) => number) => {
    const sorted = runs.map(of).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, middle(({ scores }) => scores[id])]),
    ) as Run['scores'],
    lcp: middle(({ lcp }) => lcp),
    cls: middle(({ cls }) => cls),
    tbt: middle(({ tbt }) => tbt),
    requests: middle(({ requests }) => requests),
    bytes: middle(({ bytes }) => bytes),
    shortfalls: [...new Set(runs.flatMap(({ shortfalls }) => shortfalls))],
  };
}
