import { expect, test } from 'vitest';
import { search } from '#search/engine.ts';
import { indexOf, named } from '../records.ts';

test('of many isomers the one with the locants that were typed goes first', async () => {
  const places = Array.from({ length: 9 }, (_, at) => at + 1);
  const locants = places.flatMap((a) => places.map((b) => `${String(a)},${String(b)}`));
  const index = indexOf(
    locants.map((pair, at) => named(`${String(100 + at)}-00-0`, `${pair}-dimethylanthracene`)),
  );
  for (const pair of ['1,1', '4,7', '9,9']) {
    const { hits, verdict } = await search(index, `${pair}-dimethlyanthracene`);
    expect([hits[0]?.record.name, verdict]).toEqual([`${pair}-dimethylanthracene`, 'near']);
  }
});
