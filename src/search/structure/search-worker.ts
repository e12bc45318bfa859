/** Searches structures of one index off the main thread; a module worker. */
import { NotationFault } from '#chemistry/substructure/notation.ts';
import { nextTask } from '#search/next-task.ts';
import { findStructures, type StructureHit } from './find-structures.ts';
import { marksOf } from './marks.ts';
import { openStructures, type OpenStructures } from './open-structures.ts';
import type { StructureQuestion } from './question.ts';
import { readStructure } from './read-structure.ts';
import type { Fault, FromSearchWorker, ToSearchWorker } from './search-messages.ts';

const found = new Map<number, StructureHit>();
/** Opened once, since a list asks many questions. */
let opened: Promise<OpenStructures> | undefined;
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
  found.clear();
  isStopped = false;
  let sliceEnd = performance.now() + SLICE_MS;
  try {
    const { molecule, fault } = readStructure(question.text);
    if (!molecule && question.mode === 'substructure')
      tell({ kind: 'pattern', fault: fault && plainFault(fault) });
    const index = await (opened ??= open(first, folder));
    let last = { compared: 0, candidates: 0, failed: 0 };
    for await (const { hits, ...counts } of findStructures(index, question)) {
      for (const hit of hits) found.set(hit.doc, hit);
      last = counts;
      const docs = hits.map(({ doc }) => doc);
      const scores = hits.map(({ score }) => score);
      tell({ kind: 'found', docs, scores, ...counts, isLast: false });
      if (performance.now() < sliceEnd) continue;
      await nextTask();
      if (isStopped) return;
      sliceEnd = performance.now() + SLICE_MS;
    }
    tell({ kind: 'found', docs: [], scores: [], ...last, isLast: true });
  } catch (error) {
    if (error instanceof NotationFault) {
      tell({ kind: 'fault', fault: plainFault(error) });
    } else {
      opened = undefined;
      tell({ kind: 'failed' });
    }
  }
}

function plainFault({ kind, at, found: what }: NotationFault): Fault {
  return { kind, at, found: what };
}

async function open(first: string, folder: string): Promise<OpenStructures> {
  const read = async (file: string): Promise<unknown> => {
    // What the page shows of the hits comes before structures that are read ahead.
    const response = await fetch(`${folder}${file}.json`, { priority: 'low' });
    if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
    return response.json();
  };
  return openStructures(await read(first), read);
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
