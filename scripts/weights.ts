/**
 * `npm run weights`: size and budget of each kind of page of the built site, by its heaviest page.
 * Exit code 1 if a page is over its budget or of an unknown kind.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { excesses, judge, type Judged } from './weights/judge.ts';
import { KINDS, kindOf } from './weights/kinds.ts';
import { scales, type Weight } from './weights/measure.ts';

const dist = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`There is no built site in ${dist}. Build it first: npm run build`);
  process.exit(1);
}

const weights = await weighAll();
printTable();
const faults = weights.flatMap((weight) => {
  const kind = kindOf(weight.path);
  return kind
    ? excesses(weight, kind)
    : [`${weight.path} is of no kind (scripts/weights/kinds.ts)`];
});
faults.forEach((fault) => {
  console.error(fault);
});
process.exitCode = faults.length > 0 ? 1 : 0;

async function weighAll(): Promise<Weight[]> {
  const weigh = scales(dist);
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  const all: Weight[] = [];
  for (const file of files.toSorted()) {
    const path = `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, '');
    all.push(await weigh(path, await readFile(join(dist, file), 'utf8')));
  }
  return all;
}

/** Prints sizes after brotli; each number is that of the heaviest page of the kind. */
function printTable(): void {
  console.log('Bytes after brotli, heaviest page of each kind / budget\n');
  const columns = ['HTML', 'script', 'on demand', 'fonts', 'images', 'requests', 'with index'];
  console.log(row('kind', 'pages', columns));
  for (const kind of KINDS) {
    const ofKind = weights.filter(({ path }) => kindOf(path) === kind);
    const judged = ofKind.map((weight) => judge(weight, kind));
    const cells = columns.map((what) => cell(judged.flat().filter((one) => one.what === what)));
    console.log(row(kind.name, String(ofKind.length), cells));
  }
}

function cell(judged: readonly Judged[]): string {
  const heaviest = judged.toSorted((a, b) => b.weight - a.weight)[0];
  return heaviest ? `${String(heaviest.weight)} / ${String(heaviest.budget)}` : '';
}

function row(kind: string, pages: string, cells: readonly string[]): string {
  return [kind.padEnd(18), pages.padStart(5), ...cells.map((text) => text.padStart(16))].join(' ');
}
