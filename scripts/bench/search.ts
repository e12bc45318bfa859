/**
 * `npm run bench:search [-- <table>] [--sample <n>]`: imports a table of real compounds and runs
 * the same queries on this search, Fuse.js alone, MiniSearch and FlexSearch. Prints the share of
 * queries with a correct product first and among the first five, the time per query, and the size
 * of each index. The sample is small because Fuse.js takes seconds per query here.
 */
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { flexEngine, fuseEngine, miniEngine, ownEngine, type Engine } from './engines.ts';
import { makeQueries, QUERY_KINDS, type Query, type QueryKind } from './queries.ts';
import { importedRecords } from './records.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '12' }, seed: { type: 'string', default: '1' } },
});
const table = positionals[0] ?? '../shared/data/compounds.tsv';
const { records, refused } = await importedRecords(table);
console.log(`${table}: ${String(refused.length)} rows refused`);
const queries = await makeQueries(records, Number(values.seed));
console.log(`${String(records.length)} products, ${String(queries.length)} questions\n`);

const own = await ownEngine(records);
await printSize(own);
console.log('\nThis search, all questions, second round:');
await run(own, queries);
printRows(await run(own, queries));

const sample = sampled(queries, Number(values.sample));
console.log(`\nAll engines, the same ${values.sample} questions of each kind, second round:`);
for (const make of [ownEngine, fuseEngine, miniEngine, flexEngine]) {
  const engine = await make(records);
  await run(engine, sampled(sample, 2));
  console.log('');
  await printSize(engine);
  printRows(await run(engine, sample));
}

/** Prints the size of the index and of its first file. */
async function printSize(engine: Engine): Promise<void> {
  const sizes = (await engine.files()).map(brotliBytes);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `${engine.name}: index ${kB(total)} brotli in ${String(sizes.length)} files, the first ${kB(sizes[0] ?? 0)}, the largest ${kB(Math.max(...sizes))}`,
  );
}

/** At a quality that takes seconds, not minutes, for all indexes. */
function brotliBytes(content: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return brotliCompressSync(content, { params }).length;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The first `n` of each kind, spread over the catalog. */
function sampled(all: readonly Query[], n: number): Query[] {
  return QUERY_KINDS.flatMap((kind) => {
    const ofKind = all.filter((query) => query.kind === kind);
    const step = Math.max(1, Math.floor(ofKind.length / n));
    return ofKind.filter((_, at) => at % step === 0).slice(0, n);
  });
}

interface Row {
  kind: QueryKind | 'all but SMILES';
  n: number;
  first: number;
  five: number;
  offered: number;
  times: number[];
}

async function run(engine: Engine, asked: readonly Query[]): Promise<Row[]> {
  const rows = new Map<QueryKind, Row>();
  for (const { kind, text, right } of asked) {
    const row = rows.get(kind) ?? { kind, n: 0, first: 0, five: 0, offered: 0, times: [] };
    rows.set(kind, row);
    const start = performance.now();
    const found = await engine.ask(text);
    row.times.push(performance.now() - start);
    const rank = found.findIndex((cas) => right.has(cas));
    row.n++;
    if (rank === 0) row.first++;
    if (rank >= 0 && rank < 5) row.five++;
    if (rank >= 0) row.offered++;
  }
  return [...rows.values()];
}

function printRows(rows: readonly Row[]): void {
  const times = rows.filter(({ kind }) => kind !== 'SMILES at random').flatMap((row) => row.times);
  console.log(
    `${'kind'.padEnd(32)}${['asked', 'first', 'in five', 'offered', 'median ms', '95 % ms'].map((head) => head.padStart(11)).join('')}`,
  );
  for (const { kind, n, first, five, offered, times } of rows)
    printRow(kind, [String(n), share(first, n), share(five, n), share(offered, n)], times);
  printRow('all but SMILES', [String(times.length), '', '', ''], times);
}

function printRow(kind: string, cells: string[], times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? NaN).toFixed(3);
  console.log(
    kind.padEnd(32) + [...cells, at(0.5), at(0.95)].map((cell) => cell.padStart(11)).join(''),
  );
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
