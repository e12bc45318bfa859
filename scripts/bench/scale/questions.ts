/** The questions of the benchmark: several of each kind, about products spread over the table. */
import type { Row } from './workspace.ts';

export interface Question {
  readonly kind: string;
  /** Path of the page that is asked. */
  readonly page: string;
  /** Its query string. */
  readonly query: string;
}

/** Places in the table of the products that are asked for, as parts of its length. */
const PLACES = [0.2, 0.5, 0.8];

type Ask = (row: Row) => Record<string, string>;
const words = (q: string) => () => ({ q });

const KINDS: readonly (readonly [kind: string, ask: Ask])[] = [
  ['CAS number', ({ cas = '' }) => ({ q: cas })],
  ['InChIKey', ({ inchikey = '' }) => ({ q: inchikey })],
  ['formula', ({ formula = '' }) => ({ q: formula })],
  ['catalog number', ({ catalog_number = '' }) => ({ q: catalog_number })],
  ['whole name', ({ name = '' }) => ({ q: name })],
  ['name with a typing error', ({ name = '' }) => ({ q: mistyped(name) })],
  ['common word "acid"', words('acid')],
  ['two words', words('methyl ester')],
  ['element bounds', words('C8-10 Br I0')],
  ['molar mass', words('MW 200-201')],
  ['filter beside "acid"', () => ({ q: 'acid', element: 'Br' })],
];

/** Structures, from what most products contain to what few do, and what is like one. */
const STRUCTURES: readonly (readonly [kind: string, ask: Record<string, string>])[] = [
  ['contains c1ccccc1', { smiles: 'c1ccccc1' }],
  ['contains c1ccccc1I', { smiles: 'c1ccccc1I' }],
  ['contains CC(=O)c1ccccc1', { smiles: 'CC(=O)c1ccccc1' }],
  ['contains O=C1c2ccccc2C(=O)c2ccccc21', { smiles: 'O=C1c2ccccc2C(=O)c2ccccc21' }],
  ['like CC(=O)c1ccccc1', { smiles: 'CC(=O)c1ccccc1', mode: 'similarity' }],
];

/** The questions about a table; those that are the same for each product are asked once. */
export function questionsAbout(rows: readonly Row[]): Question[] {
  const asked = PLACES.map((part) => rows[Math.floor(rows.length * part)]).filter((row) => !!row);
  const all = KINDS.flatMap(([kind, ask]) =>
    asked.map((row) => question(kind, 'search/', ask(row))),
  );
  all.push(...STRUCTURES.map(([kind, asks]) => question(kind, 'search/structure/', asks)));
  return all.filter(({ query }, at) => all.findIndex((one) => one.query === query) === at);
}

function question(kind: string, page: string, asked: Record<string, string>): Question {
  return { kind, page, query: new URLSearchParams(asked).toString() };
}

/** The name with two letters changed over, in the middle of its longest run of letters. */
export function mistyped(name: string): string {
  const [run = ''] = (name.match(/[a-z]+/gi) ?? []).toSorted((a, b) => b.length - a.length);
  const half = Math.floor(run.length / 2);
  const [first = '', second = ''] = run.slice(half, half + 2);
  return name.replace(run, run.slice(0, half) + second + first + run.slice(half + 2));
}
