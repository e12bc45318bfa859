/** Writes the figures of the benchmark as tables of text. */
import type { Asked, Traffic } from './ask.ts';
import type { Cost } from './measure.ts';
import type { KindOfOutput } from './output.ts';

export interface Figures {
  readonly products: number;
  readonly costs: Record<string, Cost>;
  readonly output?: KindOfOutput[];
  readonly changed: Record<string, KindOfOutput[]>;
  readonly queries: Asked[];
}

/** Width of the first column. */
const NAME = 32;
const UNKNOWN = '–';

/** The line of one step. */
export function costLine(step: string, { cpu, memory, wall, code }: Cost): string {
  const cells = [
    `${cpu?.toFixed(1) ?? UNKNOWN} s CPU`,
    `${wall.toFixed(1)} s by the clock`,
    `${memory?.toFixed(0) ?? UNKNOWN} MB at most`,
  ].map((cell) => cell.padStart(24));
  return `${step.padEnd(NAME)}${cells.join('')}${code === 0 ? '' : `   exit code ${String(code)}`}`;
}

/** Files and bytes by kind. */
export function outputLines(
  title: string,
  kinds: readonly KindOfOutput[],
  products: number,
): string[] {
  const files = kinds.reduce((sum, kind) => sum + kind.files, 0);
  const bytes = kinds.reduce((sum, kind) => sum + kind.bytes, 0);
  const row = (name: string, count: number, size: number) =>
    name.padEnd(NAME) +
    [String(count), (count / products).toFixed(2), megabytes(size)]
      .map((cell) => cell.padStart(14))
      .join('');
  return [
    title.padEnd(NAME) + ['files', 'a product', 'MB'].map((cell) => cell.padStart(14)).join(''),
    ...kinds.map(({ kind, files: count, bytes: size }) => row(kind, count, size)),
    row('all', files, bytes),
  ];
}

/** The worst figures of each kind of question. */
export function queryLines(asked: readonly Asked[]): string[] {
  const kinds = [...new Set(asked.map(({ kind }) => kind))];
  const heads = ['to the first hit: waves', 'requests', 'kB', 'in all: waves', 'requests', 'kB'];
  const widths = [26, 10, 8, 16, 10, 8];
  return [
    'index alone'.padEnd(NAME) +
      heads.map((head, at) => head.padStart(widths[at] ?? 0)).join('') +
      '    first hit'.padStart(14) +
      'page in all'.padStart(14),
    ...kinds.map((kind) => {
      const ofKind = asked.filter((one) => one.kind === kind);
      const cells = [
        ...cellsOf(ofKind.map(({ toHit }) => toHit)),
        ...cellsOf(ofKind.map(({ index }) => index)),
      ];
      return (
        kind.padEnd(NAME) +
        cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('') +
        firstHit(ofKind).padStart(14) +
        `${kilobytes(most(ofKind, ({ all }) => all.bytes))} kB`.padStart(14)
      );
    }),
  ];
}

function cellsOf(traffic: readonly Traffic[]): string[] {
  return [
    String(most(traffic, ({ waves }) => waves)),
    String(most(traffic, ({ requests }) => requests)),
    kilobytes(most(traffic, ({ bytes }) => bytes)),
  ];
}

function firstHit(asked: readonly Asked[]): string {
  const times = asked.map((one) => one.firstHit);
  if (times.includes(undefined)) return 'none';
  return `${(Math.max(...times.map(Number)) / 1000).toFixed(1)} s`;
}

function most<T>(all: readonly T[], of: (one: T) => number): number {
  return Math.max(0, ...all.map(of));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
