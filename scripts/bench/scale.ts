/**
 * `npm run bench:scale -- <n> [options]`: makes a catalog of n products and prints what it costs to
 * import, check and build it, and what a visitor's question costs in Chromium on a slow line. It
 * asserts nothing. Everything happens in a scratch folder, with a copy of the project.
 *
 *     --steps <list>   some of: import, check, build, again, change, rename, search, queries
 *     --keep <folder>  the scratch folder, which stays and can be used again
 *     --maker <file>   make-large.mjs, instead of ../shared/data/make-large.mjs (MAKE_LARGE)
 *     --json <file>    writes the figures
 *
 * `build` is without caches, `again` a second one, `change` one after one melting point changed,
 * `rename` one after one name changed. `search` builds the search page and its index alone, for
 * `queries` where no whole site was built. Left out: rename and search.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '#scripts/browser.ts';
import { freePort } from '#scripts/test-run.ts';
import { ask, startBrowser, type Asked } from './scale/ask.ts';
import { measured, type Cost } from './scale/measure.ts';
import { byKind, differences, readOutput, type KindOfOutput, type Output } from './scale/output.ts';
import { questionsAbout } from './scale/questions.ts';
import { costLine, outputLines, queryLines } from './scale/report.ts';
import { openSlowLine } from './scale/slow-line.ts';
import {
  changeFact,
  changeName,
  completeTable,
  keepSearchPagesOnly,
  openWorkspace,
  readTable,
} from './scale/workspace.ts';
import { startStaticHost } from './static-host.ts';

const STEPS = ['import', 'check', 'build', 'again', 'change', 'rename', 'search', 'queries'];
const USUAL = 'import,check,build,again,change,queries';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    steps: { type: 'string', default: USUAL },
    keep: { type: 'string' },
    maker: {
      type: 'string',
      default: process.env['MAKE_LARGE'] ?? '../shared/data/make-large.mjs',
    },
    json: { type: 'string' },
  },
});
const products = Number(positionals[0]);
const steps = values.steps.split(',');
const maker = resolve(values.maker);
const fault = optionFault();
if (fault !== undefined) {
  console.error(fault);
  process.exit(2);
}

const folder = resolve(values.keep ?? (await mkdtemp(join(tmpdir(), 'catalog-scale-'))));
const space = await openWorkspace(folder);
const costs: Record<string, Cost> = {};
const changed: Record<string, KindOfOutput[]> = {};
let output: Output | undefined;
const queries: Asked[] = [];

console.log(`${String(products)} products, in ${folder}\n`);
if (steps.includes('import')) await importTable();
if (steps.includes('check')) await run('check', ['scripts/catalog.ts', 'check', '--errors']);
if (steps.includes('build')) {
  for (const cache of ['.cache', '.astro'])
    await rm(join(space.project, cache), { recursive: true, force: true });
  await rm(space.site, { recursive: true, force: true });
  await build('build, cold');
}
if (steps.includes('again')) await build('build, nothing changed');
if (steps.includes('change')) await buildAfter('build, one fact changed', changeFact);
if (steps.includes('rename')) await buildAfter('build, one name changed', changeName);
if (steps.includes('search')) await buildSearch();
if (output) printOutput('files of the site', byKind(output));
for (const [what, kinds] of Object.entries(changed)) printOutput(`differ: ${what}`, kinds);
if (steps.includes('queries')) await askAll();

if (values.json !== undefined) {
  const figures = { products, costs, output: output && byKind(output), changed, queries };
  await writeFile(values.json, `${JSON.stringify(figures, undefined, 1)}\n`);
}
if (values.keep === undefined) await rm(folder, { recursive: true });

/** What is wrong with the options; undefined if nothing is. */
function optionFault(): string | undefined {
  const unknown = steps.filter((step) => !STEPS.includes(step));
  if (!Number.isInteger(products) || products < 1)
    return 'Name the number of products: npm run bench:scale -- 3000';
  if (unknown.length > 0)
    return `--steps: there is no step ${unknown.join(', ')}. The steps are: ${STEPS.join(', ')}`;
  if (steps.includes('import') && !existsSync(maker))
    return `${maker} is not there. It makes the table of products; name it with --maker or MAKE_LARGE.`;
  return undefined;
}

async function importTable(): Promise<void> {
  const make = [maker, String(products), '--out', space.table, '--project', space.project];
  await run('making the table', make);
  await completeTable(space.table);
  await rm(space.content, { recursive: true, force: true });
  const args = ['scripts/catalog.ts', 'import', space.table, '--out', space.content];
  await run('import', args, { CONTENT_DIR: join(space.project, 'content') });
}

async function build(what: string, site = space.site): Promise<void> {
  await run(what, ['scripts/site.ts', 'build', '--out', site]);
  if (site === space.site) output = await readOutput(site);
}

async function buildAfter(what: string, change: (content: string) => Promise<void>) {
  const before = output ?? (await readOutput(space.site));
  await change(space.content);
  await build(what);
  if (output) changed[what] = differences(before, output);
}

async function buildSearch(): Promise<void> {
  await keepSearchPagesOnly(space.project);
  await build('build of the search alone', space.searchSite);
}

async function askAll(): Promise<void> {
  const site = existsSync(space.site) ? space.site : space.searchSite;
  const target = await freePort();
  const host = await startStaticHost(site, target);
  const port = await freePort();
  const line = await openSlowLine(port, target);
  const browser = await startBrowser(findBrowser());
  const address = `http://localhost:${String(port)}/`;
  const questions = questionsAbout(await readTable(space.table));
  for (const question of questions) {
    // The first time, the host compresses what is read.
    await ask(browser, address, line, question);
    queries.push(await ask(browser, address, line, question));
  }
  await browser.close();
  line.close();
  host.close();
  console.log(`\n${queryLines(queries).join('\n')}`);
}

/** Runs a command of the project and prints what it cost; a failed one ends the benchmark. */
async function run(step: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const log = space.log(step);
  const all = { CONTENT_DIR: space.content, SITE_URL: 'https://example.com/', ...env };
  costs[step] = await measured({ args, cwd: space.project, env: all, log });
  console.log(costLine(step, costs[step]));
  // An import that refuses some rows ends with 1.
  if (costs[step].code > (step === 'import' ? 1 : 0)) {
    console.error(`It failed; what it printed is in ${log}`);
    process.exit(1);
  }
}

function printOutput(title: string, kinds: KindOfOutput[]): void {
  console.log(`\n${outputLines(title, kinds, products).join('\n')}`);
}
