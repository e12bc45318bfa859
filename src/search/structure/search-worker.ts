/** Searches structures off the main thread; a module worker for one question. */
import { NotationFault } from '#chemistry/substructure/notation.ts';
import { findStructures, type StructureHit } from './find-structures.ts';
import { marksOf } from './marks.ts';
import { openStructures } from './open-structures.ts';
import type { StructureQuestion } from './question.ts';
import { readStructure } from './read-structure.ts';
import type { FromSearchWorker, ToSearchWorker } from './search-messages.ts';

const found = new Map<number, StructureHit>();
let asked: StructureQuestion | undefined;
let isStopped = false;

/** Milliseconds after which messages are listened to. */
const SLICE_MS = 50;

function tell(message: FromSearchWorker): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<ToSearchWorker>) => {
  if (data.kind === 'marks') tell({ kind: 'marks', marks: marksOfAll(data.docs) });
  else if (data.kind === 'stop') isStopped = true;
  else void search(data.first, data.folder, data.question);
});

async function search(first: string, folder: string, question: StructureQuestion): Promise<void> {
  asked = question;
  isStopped = false;
  let sliceEnd = performance.now() + SLICE_MS;
  try {
    readStructure(question.text);
    const read = reader(folder);
    const index = openStructures(await read(first), read);
    let last = { compared: 0, candidates: 0, failed: 0 };
    for await (const { hits, ...counts } of findStructures(index, question)) {
      for (const hit of hits) found.set(hit.doc, hit);
      last = counts;
      const docs = hits.map(({ doc }) => doc);
      const scores = hits.map(({ score }) => score);
      tell({ kind: 'found', docs, scores, ...counts, isLast: false });
      if (performance.now() < sliceEnd) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (isStopped) return;
      sliceEnd = performance.now() + SLICE_MS;
    }
    tell({ kind: 'found', docs: [], scores: [], ...last, isLast: true });
  } catch (error) {
    if (error instanceof NotationFault) {
      const { kind, at, found: what } = error;
      tell({ kind: 'fault', fault: { kind, at, found: what } });
    } else tell({ kind: 'failed' });
  }
}

function reader(folder: string): (file: string) => Promise<unknown> {
  return async (file) => {
    const response = await fetch(`${folder}${file}.json`);
    if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
    return response.json();
  };
}

/** Of what contains a structure; of similar ones nothing is marked. */
function marksOfAll(docs: readonly number[]) {
  if (!asked || asked.mode === 'similarity') return [];
  const { query } = readStructure(asked.text);
  return docs.flatMap((doc) => {
    const hit = found.get(doc);
    const marks = hit && asked?.mode === 'substructure' ? marksOf(query, hit) : undefined;
    return marks ? [[doc, marks] as const] : [];
  });
}
