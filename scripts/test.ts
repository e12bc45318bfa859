/**
 * `npm test`: all steps, cheapest first; or the named steps only, in the same order: `npm test --
 * build browser`. A failed step does not stop steps that do not depend on it, so that one run
 * reports all failures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser.ts';
import { claimRunFolder, freePort, testRun } from './test-run.ts';

interface Step {
  name: string;
  command: string;
  /** Additional environment variables; undefined if the step cannot run. */
  env?: () => Promise<Record<string, string> | undefined>;
  /** The step that this one depends on. */
  needs?: string;
}

process.env['TEST_RUN'] = claimRunFolder();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Tests start commands some hundred times: each saves a third of its start.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/compile');
const { catalog, contactSupplier, specimenSupplier, mergedShards, reports } = testRun();
const { hostileContent, hostileSupplier } = testRun();

const STEPS: Step[] = [
  { name: 'types', command: 'astro check --minimumFailingSeverity hint' },
  { name: 'lint', command: 'eslint --max-warnings 0 .' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'content', command: 'node scripts/catalog.ts check' },
  { name: 'unit', command: vitest('unit') },
  { name: 'corpus', command: vitest('corpus') },
  {
    name: 'build',
    command: [
      build('tests/fixtures/contact-supplier', contactSupplier),
      build('tests/fixtures/specimen-supplier', specimenSupplier),
      ...['--shard 1/2', '--shard 2/2', '--merge'].map(
        (part) => `${build('tests/fixtures/specimen-supplier', mergedShards)} ${part}`,
      ),
      `node tests/fixtures/hostile-supplier.ts ${hostileContent}`,
      build(hostileContent, hostileSupplier),
      build('content', catalog),
    ].join(' && '),
  },
  { name: 'site', command: vitest('site'), needs: 'build' },
  { name: 'browser', command: 'playwright test', env: browser, needs: 'build' },
  { name: 'engines', command: vitest('engines'), needs: 'build' },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = STEPS.map(({ name }) => name).join(', ');
  console.error(`No step is called ${unknown.join(', ')}. The steps are: ${names}`);
  process.exitCode = 2;
} else {
  await run(STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name)));
}

async function run(steps: readonly Step[]): Promise<void> {
  rmSync(reports, { recursive: true, force: true });
  const failed: string[] = [];
  for (const step of steps)
    if ((step.needs && failed.includes(step.needs)) || !(await passes(step)))
      failed.push(step.name);
  printTotals();
  if (failed.length === 0) return;
  console.error(`Failed: ${failed.join(', ')}. Reports and traces are in ${reports}/`);
  process.exitCode = 1;
}

async function passes({ name, command, env }: Step): Promise<boolean> {
  console.log(`\n── ${name}: ${command}`);
  const more = env ? await env() : {};
  if (!more) return false;
  const start = performance.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...more },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

function vitest(project: string): string {
  const report = join(reports, `${project}.json`);
  return `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`;
}

function build(content: string, out: string): string {
  return `node scripts/site.ts build --content ${content} --out ${out}`;
}

/** The browser, and the ports of the three sites. */
async function browser(): Promise<Record<string, string> | undefined> {
  try {
    const ports = [await freePort(), await freePort(), await freePort()].join(',');
    return { CHROME_PATH: findBrowser(), TEST_PORTS: ports };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

/** Prints the totals of all runners, from their JSON reports. */
function printTotals(): void {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const project of ['unit', 'corpus', 'site', 'engines']) {
    const report = readReport<VitestReport>(project);
    totals.passed += report?.numPassedTests ?? 0;
    totals.failed += report?.numFailedTests ?? 0;
    totals.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  }
  const stats = readReport<PlaywrightReport>('browser')?.stats;
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  totals.failed += stats?.unexpected ?? 0;
  totals.skipped += stats?.skipped ?? 0;
  const { passed, failed, skipped } = totals;
  console.log(`\n${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
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

function readReport<Report>(name: string): Report | undefined {
  const path = join(reports, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Report) : undefined;
}
