import { beforeAll, describe, expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { lookUp } from '#search/list/verdict.ts';
import { readLines } from '#search/list/read-lines.ts';
import { indexOf, named, shippedIndex, WITH_TOOLKIT } from './records.ts';

let shipped: OpenIndex;
beforeAll(async () => {
  shipped = await shippedIndex();
});

/** "verdict id id …" of an answer. */
async function verdict(index: OpenIndex, text: string): Promise<string> {
  const { verdict: what, hits } = await search(index, text, WITH_TOOLKIT);
  return [what, ...hits.map(({ id }) => id)].join(' ');
}

test.each([
  ['2142-70-3', 'held 2142-70-3'],
  ['CAS No. 2142703', 'held 2142-70-3'],
  ['XDXCBCXNCQGZPG-UHFFFAOYSA-N', 'held 2142-70-3'],
  ['IC1=C(C(C)=O)C=CC=C1', 'held 2142-70-3'],
  ["2'-iodoacetophenone", 'held 2142-70-3'],
  ['2142-70-8', 'repaired 2142-70-3'],
  ['2142-07-3', 'near 2142-70-3'],
  ['C9H9BrO', 'matches 619-41-0'],
  ['C8-10 Br1 O=1 I0', 'matches 619-41-0'],
  ['213.07', 'matches 619-41-0'],
  ['2142-70', 'matches 2142-70-3'],
  ['XDXCBCXNCQGZPG', 'matches 2142-70-3'],
  ['O=C1CCCC[C@H]1Br', 'near 822-85-5'],
  ['p-iodoacetophenone', 'near 2142-70-3'],
  ['2-iodocyclohexanone', 'near 822-85-5'],
  ['2-bromocyclohexanol', 'near 822-85-5'],
  ['2-bromocyclopentannone', 'near 21943-50-0'],
  ['98-86-2', 'notHeld'],
  ['98-86-3', 'notUnderstood'],
  ['CHCl3', 'notHeld'],
  ['phenol', 'notHeld'],
  ['CC', 'notHeld'],
  ['C1=CC=CC=C1C=[N', 'notHeld'],
  ['%%%', 'notUnderstood'],
  ['', 'notUnderstood'],
])('%j: %s', async (text, expected) => {
  expect(await verdict(shipped, text)).toBe(expected);
});

describe('never another compound', () => {
  const formulaOf = (record: SearchRecord, formula: string) => ({ ...record, formula });

  test('a formula is not matched inside a name, nor with another letter case', async () => {
    const index = indexOf([
      formulaOf(named('76-01-7', 'pentachloroethane', 'CCl3CHCl2'), 'C2HCl5'),
      formulaOf(named('630-08-0', 'carbon monoxide'), 'CO'),
    ]);
    expect(await verdict(index, 'CHCl3')).toBe('notHeld');
    expect(await verdict(index, 'Co')).toBe('notHeld');
    expect(await verdict(index, 'CO')).toBe('matches 630-08-0');
    expect(await verdict(index, 'co')).toBe('matches 630-08-0');
  });

  test('numbers and abbreviations are not like others', async () => {
    const index = indexOf([
      named('100-00-1', 'A', 'MFCD00000011', 'DTXSID00276682'),
      named('100-00-2', 'B', 'DOM', 'dbm'),
    ]);
    for (const text of ['MFCD00000001', 'DTXSID00276683', 'DCM', 'EC 200-659-7'])
      expect(await verdict(index, text)).toBe('notHeld');
    expect(await verdict(index, 'mfcd00000011')).toBe('held 100-00-1');
  });

  test('a wrong check digit that fits two numbers is not put right', async () => {
    const index = indexOf([named('2142-70-3', 'a'), named('2142-71-4', 'b')]);
    expect(await verdict(index, '2142-70-4')).toMatch(/^near /);
  });
});

test('what could not be compared is not said to be absent', async () => {
  for (const reason of ['unreadable', 'failed', 'slow', 'stopped'] as const) {
    const identify = () => Promise.resolve(reason);
    const answer = await search(shipped, 'IC1=C(C(C)=O)C=CC=C1', { identify });
    expect([answer.verdict, answer.notCompared]).toEqual(['notCompared', reason]);
    const [entry] = readLines('IC1=C(C(C)=O)C=CC=C1').entries;
    const ask = (text: string) => search(shipped, text, { identify });
    const line = entry && (await lookUp(entry, ask, () => Promise.resolve(reason)));
    expect(line).toMatchObject({ verdict: 'notCompared', note: { kind: 'notCompared', reason } });
  }
});

test('what differs in a near name is marked', async () => {
  const marked = async (text: string) =>
    (await search(shipped, text)).hits.map(({ why: [why] }) =>
      why?.marks.map(([start, end]) => why.matched.slice(start, end)).join('|'),
    );
  expect(await marked('p-iodoacetophenone')).toEqual(['2′']);
  expect(await marked('2-bromocyclohexanol')).toEqual(['ne']);
  expect(await marked('2-iodocyclohexanone')).toEqual(['Brom']);
});
