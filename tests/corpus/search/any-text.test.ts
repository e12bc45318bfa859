import fc from 'fast-check';
import { test } from 'vitest';
import { strings } from '#i18n/strings.ts';
import { search } from '#search/engine.ts';
import { HIT_KINDS } from '#search/readings/registry.ts';
import { answerJson, answerLines } from '#search/results/report.ts';
import { VERDICTS } from '#search/verdict.ts';
import { shippedIndex, shippedRecords } from '../../unit/search/records.ts';
import { anyText, fuzz, insist, mutated } from '../fuzz.ts';

const PIECES = [
  ...['2142-70-3', "2'-", 'iodo', 'C8H7IO', '(', ')', '-', ' ', 'name:', 'smiles:', '′', '[M+H]+'],
  ...['C1', '=O', '±', 'ppm', '213.07', '>=', 'InChI=1S/', '__proto__', '\u0000', '\ud800', '苯'],
];

test('any of 100,000 texts gets an answer, and none is certain of what it does not hold', async () => {
  const index = await shippedIndex();
  const records = await shippedRecords();
  const ids = new Set(records.map(({ id }) => id));
  const real = records.flatMap(({ cas = '', name, names, formula, inchi = '', smiles = '' }) => [
    ...[cas, name, ...names, formula ?? '', `InChI=1S/${inchi}`, smiles],
  ]);
  const words = strings('en').search;
  const texts = fc.oneof(
    { arbitrary: anyText(PIECES), weight: 3 },
    // Each is compared with every name: they cost most.
    { arbitrary: mutated(real.filter((text) => text !== '')), weight: 1 },
  );
  await fuzz(
    { what: 'search texts', usual: 100_000, maxSeconds: 3, values: texts },
    async (text) => {
      const answer = await search(index, text);
      const { hits, total, verdict, readings } = answer;
      insist(VERDICTS.includes(verdict) && readings.length > 0, 'no verdict or no reading');
      insist(total >= hits.length, `${String(hits.length)} hits of ${String(total)}`);
      insist(
        hits.every(({ id, why }) => ids.has(id) && why.length > 0),
        'a hit for no reason',
      );
      const isCertain = hits.some(({ why }) =>
        why.some(({ kind }) => HIT_KINDS[kind].verdict === 'held'),
      );
      insist(isCertain === (verdict === 'held'), `a hit is certain: ${String(isCertain)}`);
      const json = JSON.parse(answerJson(answer, total, hits, 0)) as { hits: unknown[] };
      insist(json.hits.length === hits.length, 'hits are lost in JSON');
      // What the words lack would be said as such.
      const said = answerLines(words, answer, total, hits).join('\n').replaceAll(text, '');
      insist(!/\bundefined\b|\bNaN\b|\[object |\{\w+\}/.test(said), said);
    },
  );
});
