import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  MAX_LOADING_MS,
  MAX_READING_MS,
  structureReader,
  type StructureQuestion,
  type StructureProgress,
  type StructureWorker,
} from '#search/structure/reader.ts';

/** A fake worker; the test sends its answers. */
function workerDouble() {
  const listeners = new Map<string, (event: unknown) => void>();
  const asked: StructureQuestion[] = [];
  const worker = {
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      listeners.set(type, listener),
    removeEventListener: () => undefined,
    postMessage: (question: StructureQuestion) => asked.push(question),
    terminate: vi.fn(),
  };
  return {
    worker: worker as unknown as StructureWorker,
    terminate: worker.terminate,
    asked,
    say: (data: unknown) => listeners.get('message')?.({ data }),
    break: () => listeners.get('error')?.({}),
  };
}

let told: StructureProgress[];
beforeEach(() => {
  told = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function started() {
  const double = workerDouble();
  const start = vi.fn(() => double.worker);
  const reader = structureReader(start, (progress) => told.push(progress));
  return { double, start, reader };
}

test('the worker is started with the first question and says when it is ready', async () => {
  const { double, start, reader } = started();
  expect(start).not.toHaveBeenCalled();
  const codes = reader.identify('CCO');
  expect(told).toEqual(['loading']);
  expect(double.asked).toEqual([]);
  double.say({ id: 0 });
  expect(double.asked).toEqual([{ id: 1, text: 'CCO', as: 'smiles' }]);
  double.say({ id: 1, codes: { idCode: 'x', flat: 'x' } });
  expect(await codes).toEqual({ idCode: 'x', flat: 'x' });
  expect(told).toEqual(['loading', 'comparing', 'done']);
  void reader.identify('CCC');
  expect(start).toHaveBeenCalledOnce();
});

test('a text that is no structure has no codes', async () => {
  const { double, reader } = started();
  const codes = reader.identify('C1CC');
  double.say({ id: 0 });
  double.say({ id: 1 });
  expect(await codes).toBe('unreadable');
});

test('typing on stops the loading; the next structure starts again', async () => {
  const { double, start, reader } = started();
  const codes = reader.identify('CCO');
  reader.cancel();
  expect(double.terminate).toHaveBeenCalledOnce();
  expect(await codes).toBe('stopped');
  void reader.identify('CCC');
  expect(start).toHaveBeenCalledTimes(2);
});

test('what does not load or takes too long is given up, and says so', async () => {
  const failing = started();
  const first = failing.reader.identify('CCO');
  failing.double.break();
  expect(await first).toBe('failed');

  const loading = started();
  const second = loading.reader.identify('CCO');
  vi.advanceTimersByTime(MAX_LOADING_MS);
  expect(await second).toBe('slow');

  const reading = started();
  const third = reading.reader.identify('CCO');
  reading.double.say({ id: 0 });
  vi.advanceTimersByTime(MAX_READING_MS);
  expect(await third).toBe('slow');
  expect(reading.double.terminate).toHaveBeenCalledOnce();
});

test('where workers are refused, the search goes on without', async () => {
  const reader = structureReader(
    () => {
      throw new Error('refused');
    },
    (progress) => told.push(progress),
  );
  expect(await reader.identify('CCO')).toBe('failed');
  expect(told).toEqual(['done']);
});
