/** The engines compared, each over the same fields of the same products. */
import { createHash } from 'node:crypto';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { identify } from '#search/structure/identify.ts';
import { hitsBeside, search } from '#search/engine.ts';
import { indexFiles } from '#search/index/index-files.ts';
import { numbered } from '#search/index/numbering.ts';
import { openRecords } from '#search/index/open-records.ts';
import type { SearchRecord } from '#search/index/record.ts';

export interface Engine {
  name: string;
  /** CAS numbers of the products found, the best first. */
  ask: (text: string) => Promise<string[]>;
  /** Content of the files that a browser would have to load. */
  files: () => Promise<string[]>;
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

const FIELDS = ['cas', 'name', 'formula', 'inchiKey', 'inchi', 'smiles', 'names'] as const;

export function ownEngine(records: readonly SearchRecord[]): Promise<Engine> {
  const index = openRecords(numbered(records));
  return Promise.resolve({
    name: 'this search',
    ask: async (text) => {
      const answer = await search(index, text, { identify });
      return [...answer.hits, ...(await hitsBeside(index, answer))].map(({ id }) => id);
    },
    files: () => {
      const { pointer, files } = indexFiles(records, hashOf);
      return Promise.resolve([JSON.stringify(pointer), ...files.values()]);
    },
  });
}

export function fuseEngine(records: readonly SearchRecord[]): Promise<Engine> {
  const fuse = new Fuse(records, { keys: [...FIELDS], ignoreLocation: true, threshold: 0.4 });
  return Promise.resolve({
    name: 'Fuse.js',
    ask: (text) => Promise.resolve(fuse.search(text, { limit: 24 }).map(({ item }) => item.cas)),
    files: () => Promise.resolve([JSON.stringify(records), JSON.stringify(fuse.getIndex())]),
  });
}

export function miniEngine(records: readonly SearchRecord[]): Promise<Engine> {
  const mini = new MiniSearch({
    fields: [...FIELDS],
    idField: 'cas',
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  mini.addAll(records);
  return Promise.resolve({
    name: 'MiniSearch',
    ask: (text) =>
      Promise.resolve(
        mini
          .search(text)
          .slice(0, 24)
          .map(({ id }) => String(id)),
      ),
    files: () => Promise.resolve([JSON.stringify(mini)]),
  });
}

export function flexEngine(records: readonly SearchRecord[]): Promise<Engine> {
  const flex = new Document({
    tokenize: 'forward',
    document: { id: 'cas', index: FIELDS.map((field) => (field === 'names' ? 'names[]' : field)) },
  });
  for (const record of records) flex.add(record as never);
  return Promise.resolve({
    name: 'FlexSearch',
    ask: async (text) => {
      const found = await flex.searchAsync(text, { limit: 24, merge: true });
      return (found as unknown as { id: string }[]).map(({ id }) => id);
    },
    files: async () => {
      const parts: string[] = [];
      const exported: unknown = flex.export((_: string, data: string) => {
        parts.push(data);
      });
      await exported;
      return parts;
    },
  });
}
