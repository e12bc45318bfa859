/**
 * `npm run bench:pages [-- <part of an address>] [--runs 5]`: Lighthouse, mobile, on one page of
 * each kind of the built site, served with brotli. Prints the median of the runs, and every audit
 * below full score. Not a test, since the numbers depend on the machine.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '#scripts/browser.ts';
import { KINDS } from '#scripts/weights/kinds.ts';
import { medianRun, runLighthouse, type Run } from './lighthouse.ts';
import { startStaticHost } from './static-host.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const dist = process.env['OUT_DIR'] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`There is no built site in ${dist}. Build it first: npm run build`);
  process.exit(1);
}

const browser = findBrowser();
const paths = (await onePathOfEachKind()).filter((path) =>
  positionals.every((part) => path.includes(part)),
);
const server = await startStaticHost(dist, port);
console.log('performance, accessibility, best practices, SEO; medians of', values.runs, 'runs\n');
for (const path of paths) {
  const runs: Run[] = [];
  while (runs.length < Number(values.runs))
    runs.push(await runLighthouse(`http://localhost:${String(port)}${path}`, browser));
  print(path, medianRun(runs));
}
server.close();

async function onePathOfEachKind(): Promise<string[]> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const all = files.map((file) => `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''));
  return KINDS.flatMap(({ paths: ofKind }) => all.toSorted().find((one) => ofKind.test(one)) ?? []);
}

function print(path: string, { scores, lcp, cls, tbt, requests, bytes, shortfalls }: Run): void {
  const points = Object.values(scores)
    .map((score) => String(score).padStart(3))
    .join(' ');
  const paint = `LCP ${(lcp / 1000).toFixed(2)} s, CLS ${cls.toFixed(3)}, TBT ${tbt.toFixed(0)} ms`;
  const load = `${String(requests)} requests, ${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${path.padEnd(44)} ${points}   ${paint}   ${load}`);
  for (const shortfall of shortfalls) console.log(`    ${shortfall}`);
}
