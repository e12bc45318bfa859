import fc from 'fast-check';
import { test } from 'vitest';
import { search } from '#search/engine.ts';
import { shippedIndex } from '../../unit/search/records.ts';

test('any of 100,000 texts gets an answer', async () => {
  const index = await shippedIndex();
  const pieces = fc.constantFrom(
    ...[
      '2142-70-3',
      "2'-",
      'iodo',
      'C8H7IO',
      '(',
      ')',
      '-',
      ' ',
      'name:',
      'smiles:',
      '′',
      '[M+H]+',
    ],
    ...['C1', '=O', '±', 'ppm', '213.07', '>=', 'InChI=1S/', '__proto__', '\u0000', '\ud800', '苯'],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const answer = await search(index, text);
      if (answer.total < answer.hits.length) throw new Error(`${String(answer.total)} hits`);
    }),
    { numRuns: 100_000 },
  );
});
