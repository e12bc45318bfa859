/** What the page and the worker that searches structures say to each other. */
import type { FaultKind } from '#chemistry/substructure/notation.ts';
import type { Marks } from './marks.ts';
import type { StructureQuestion } from './question.ts';

/**
 * To the worker: a search, with the first file of the index and the folder of its files, or the
 * products of which it shall tell the marks. `stop` ends the search; what was found stays known.
 */
export type ToSearchWorker =
  | { kind: 'search'; first: string; folder: string; question: StructureQuestion }
  | { kind: 'stop' }
  | { kind: 'marks'; docs: number[] };

/** What is wrong with a text. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
  readonly found: string;
}

/** From the worker. After `fault`, `failed` or a last `found` it only answers for marks. */
export type FromSearchWorker =
  | {
      kind: 'found';
      /** Numbers of products, and for similarity their scores. */
      docs: number[];
      scores: (number | undefined)[];
      compared: number;
      candidates: number;
      failed: number;
      isLast: boolean;
    }
  | { kind: 'marks'; marks: (readonly [doc: number, marks: Marks])[] }
  | { kind: 'fault'; fault: Fault }
  /** The text is read as a pattern, and why it is no SMILES if it could be meant as such. */
  | { kind: 'pattern'; fault: Fault | undefined }
  /** The index could not be loaded. */
  | { kind: 'failed' };
