/**
 * `npm test`: everything that must pass, in the order in which a failure is cheapest to find.
 * Goes through all of the steps before the build even if one fails, so that one run tells all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';

interface Step {
  name: string;
  command: string;
  env?: Record<string, string>;
}

const FIXTURE = {
  CONTENT_DIR: 'tests/fixtures/contact-supplier',
  OUT_DIR: '.cache/contact-supplier',
};
const vitest = (project: string) =>
  `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=test-results/${project}.json`;

const BEFORE_BUILD: Step[] = [
  { name: 'types', command: 'astro check --minimumFailingSeverity hint' },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'content', command: 'node scripts/catalog.ts check' },
  { name: 'unit tests', command: vitest('unit') },
  { name: 'tests over large data', command: vitest('corpus') },
];
const BUILD: Step[] = [
  { name: 'build of a fixture', command: 'astro build', env: FIXTURE },
  { name: 'build', command: 'npm run --silent build' },
];
const AFTER_BUILD: Step[] = [{ name: 'site checks', command: vitest('site') }];

rmSync('test-results', { recursive: true, force: true });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const failed = BEFORE_BUILD.filter((step) => !passes(step));
if (BUILD.every(passes)) {
  failed.push(...AFTER_BUILD.filter((step) => !passes(step)));
  const browserTests = withBrowser();
  if (!browserTests || !passes(browserTests)) failed.push({ name: 'browser tests', command: '' });
} else {
  failed.push({ name: 'build', command: '' });
}

printTotals();
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

function passes({ name, command, env }: Step): boolean {
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

function withBrowser(): Step | undefined {
  try {
    const CHROME_PATH = findBrowser();
    return { name: 'browser tests', command: 'playwright test', env: { CHROME_PATH } };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** One line over all runners, from the JSON reports that they leave in test-results/. */
function printTotals(): void {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const project of ['unit', 'corpus', 'site']) {
    const report = readReport<VitestReport>(`test-results/${project}.json`);
    totals.passed += report?.numPassedTests ?? 0;
    totals.failed += report?.numFailedTests ?? 0;
    totals.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  }
  const stats = readReport<PlaywrightReport>('test-results/browser.json')?.stats;
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  totals.failed += stats?.unexpected ?? 0;
  totals.skipped += stats?.skipped ?? 0;
  const { passed, failed: lost, skipped } = totals;
  console.log(`\n${String(passed)} passed, ${String(lost)} failed, ${String(skipped)} skipped`);
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

function readReport<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}
