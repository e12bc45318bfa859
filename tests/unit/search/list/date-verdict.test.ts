import { expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import { lookUpAll } from '#search/list/look-up-all.ts';
import { readList } from '#search/list/read-list.ts';
import { indexOf, named, WITH_TOOLKIT } from '../records.ts';

const index = indexOf([named('58-08-2', 'caffeine'), named('67-64-1', 'acetone')]);

async function verdicts(text: string): Promise<string[]> {
  const { results } = await lookUpAll(readList(text).entries, {
    ask: (query) => search(index, query, WITH_TOOLKIT),
    readMolfile: () => Promise.resolve('unreadable'),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  return results.map(({ verdict, hits, note }) =>
    [verdict, ...hits.map(({ id }) => id), note?.kind].filter(Boolean).join(' '),
  );
}

test('a date that was a CAS number is put right; it is found, absent or lost', async () => {
  expect(
    await verdicts('CAS\tQty\n67-64-1\t1\n1958-08-02\t1\n1975-05-08\t1\n2050-08-01\t1'),
  ).toEqual(['held 67-64-1', 'repaired 58-08-2 date', 'notHeld date', 'notUnderstood lostInDate']);
});
