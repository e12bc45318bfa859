/**
 * `npm run bench:structure [-- <table> …]`: substructure search over tables with a column of SMILES
 * by three engines in one run: this search, OpenChemLib comparing all molecules, and RDKit's
 * SubstructLibrary with pattern fingerprints. Prints milliseconds to the first twenty hits and to
 * all, hits, the bytes that a visitor reads, and the memory of each. RDKit and OpenChemLib hold all
 * molecules in memory; this search reads its index as a browser does, with nothing loaded before.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import initRDKit from '@rdkit/rdkit';
import { Molecule, SSSearcher } from 'openchemlib';
import { screensOf } from '#chemistry/substructure/screens.ts';
import { findStructures } from '#search/structure/find-structures.ts';
import { openStructures } from '#search/structure/open-structures.ts';
import { structureFiles } from '#search/structure/structure-files.ts';

const QUERIES = [
  'c1ccccc1',
  'c1ccccc1I',
  'c1ccc2ccccc2c1',
  'c1ccc(-c2ccccc2)cc1',
  'CC(=O)c1ccccc1',
  'c1cnc[nH]1',
  'C(F)(F)F',
  'CCCCCC',
  'BrCC=O',
  'O=C1c2ccccc2C(=O)c2ccccc21',
];
const FIRST = 20;

interface Engine {
  name: string;
  /** Hits, and milliseconds until the first of them and until all. */
  ask: (smiles: string) => Promise<{ hits: number; first: number; all: number; read?: number[] }>;
}

const tables = process.argv.slice(2);
const rdkit = await initRDKit({ print: () => undefined, printErr: () => undefined });
for (const table of tables.length > 0 ? tables : ['../shared/data/compounds.tsv'])
  await compare(table);

async function compare(table: string): Promise<void> {
  const smiles = await canonicalSmiles(table);
  console.log(`\n${table}: ${String(smiles.length)} structures`);
  for (const make of [ownEngine, openChemLibEngine, rdkitEngine]) {
    const before = memory();
    const start = performance.now();
    const engine = make(smiles);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`\n${engine.name}: made in ${seconds} s, ${String(memory() - before)} MB`);
    for (const query of QUERIES) {
      const { hits, first, all, read = [] } = await engine.ask(query);
      const bytes = read.map((one) => `${(one / 1000).toFixed(0)} kB`).join(' ');
      const times = [first, all].map((ms) => ms.toFixed(0).padStart(7)).join(' ');
      console.log(`  ${query.padEnd(28)} ${String(hits).padStart(6)} hits ${times} ms  ${bytes}`);
    }
  }
}

async function canonicalSmiles(table: string): Promise<string[]> {
  const [head = '', ...lines] = (await readFile(table, 'utf8')).trimEnd().split('\n');
  const column = head.split('\t').indexOf('smiles');
  return lines.flatMap((line) => {
    const molecule = rdkit.get_mol(line.split('\t')[column] ?? '');
    const written = molecule?.get_smiles() ?? '';
    molecule?.delete();
    return written === '' ? [] : [written];
  });
}

function ownEngine(smiles: readonly string[]): Engine {
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const structures = smiles.map((one, doc) => ({
    id: String(doc),
    doc,
    smiles: one,
    places: '',
    screens: () => screensOf(one),
  }));
  const { first: name, files } = structureFiles(structures, hashOf);
  return {
    name: 'this search',
    ask: async (text) => {
      const read = new Set<string>();
      const open = (file: string) => {
        read.add(file);
        return JSON.parse(files.get(`${file}.json`) ?? 'null') as unknown;
      };
      const bytes = () =>
        [...read].reduce((sum, file) => sum + brotliBytes(files.get(`${file}.json`) ?? ''), 0);
      let hits = 0;
      let first: number | undefined;
      let firstFiles: number | undefined;
      let apart = 0;
      const start = performance.now();
      const index = openStructures(open(name), (file) => Promise.resolve(open(file)));
      for await (const progress of findStructures(index, { mode: 'substructure', text })) {
        hits += progress.hits.length;
        if (hits < FIRST || first !== undefined) continue;
        first = performance.now() - start;
        firstFiles = bytes();
        apart = performance.now() - start - first;
      }
      const all = performance.now() - start - apart;
      return { hits, first: first ?? all, all, read: [firstFiles ?? bytes(), bytes()] };
    },
  };
}

function openChemLibEngine(smiles: readonly string[]): Engine {
  const molecules = smiles.flatMap((one) => {
    try {
      return [Molecule.fromSmiles(one)];
    } catch {
      return [];
    }
  });
  return {
    name: 'OpenChemLib, all molecules',
    ask: (text) => {
      const fragment = Molecule.fromSmiles(text);
      fragment.setFragment(true);
      const searcher = new SSSearcher();
      searcher.setFragment(fragment);
      return Promise.resolve(
        timed(molecules, (molecule) => {
          searcher.setMolecule(molecule);
          return searcher.isFragmentInMolecule();
        }),
      );
    },
  };
}

function rdkitEngine(smiles: readonly string[]): Engine {
  const library = new rdkit.SubstructLibrary();
  for (const one of smiles) library.add_trusted_smiles(one);
  return {
    name: "RDKit's SubstructLibrary",
    ask: (text) => {
      const query = rdkit.get_mol(text);
      if (!query) throw new Error(`RDKit does not read ${text}`);
      const find = (most: number) => {
        const start = performance.now();
        const found = JSON.parse(library.get_matches(query, true, 1, most)) as number[];
        return { hits: found.length, ms: performance.now() - start };
      };
      const [first, all] = [find(FIRST), find(1e7)];
      query.delete();
      return Promise.resolve({ hits: all.hits, first: first.ms, all: all.ms });
    },
  };
}

function timed<Item>(items: readonly Item[], fits: (item: Item) => boolean) {
  const start = performance.now();
  let hits = 0;
  let first: number | undefined;
  for (const item of items) {
    if (!fits(item)) continue;
    hits++;
    if (hits === FIRST) first = performance.now() - start;
  }
  const all = performance.now() - start;
  return { hits, first: first ?? all, all };
}

function brotliBytes(content: string): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
}

function memory(): number {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1e6);
}
