import { useCallback, useEffect, useState } from 'react';
import { openIndex, type OpenIndex } from '#search/index.ts';

export type IndexState =
  { status: 'loading' } | { status: 'ready'; index: OpenIndex } | { status: 'failed' };

/** Loads the index of the catalog once; `retry` loads it again after a failure. */
export function useSearchIndex(url: string): { state: IndexState; retry: () => void } {
  const [state, setState] = useState<IndexState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    load(url, attempt, stop.signal).then(
      (index) => {
        setState({ status: 'ready', index });
      },
      () => {
        if (!stop.signal.aborted) setState({ status: 'failed' });
      },
    );
    return () => {
      stop.abort();
    };
  }, [url, attempt]);
  const retry = useCallback(() => {
    setState({ status: 'loading' });
    setAttempt((number) => number + 1);
  }, []);
  return { state, retry };
}

async function load(url: string, attempt: number, signal: AbortSignal): Promise<OpenIndex> {
  const response = await fetch(url, { signal, ...(attempt > 0 && { cache: 'reload' as const }) });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
  return openIndex(await response.json());
}
