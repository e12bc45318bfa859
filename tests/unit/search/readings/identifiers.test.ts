import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseFormula } from '#chemistry/formula/parse.ts';
import { search } from '#search/engine.ts';
import type { OpenIndex } from '#search/index/open-index.ts';
import type { SearchRecord } from '#search/index/record.ts';
import { indexOf, shippedRecords } from '../records.ts';

/** Common ways to write a CAS number. */
const WRITINGS: ((cas: string) => string)[] = [
  (cas) => cas,
  (cas) => cas.replaceAll('-', ''),
  (cas) => cas.replaceAll('-', ' '),
  (cas) => cas.replaceAll('-', ' – '),
  (cas) => cas.replaceAll('-', '‑'),
  (cas) => cas.replaceAll('-', '−'),
  (cas) => cas.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (cas) => `CAS ${cas}`,
  (cas) => `CAS No. ${cas}`,
  (cas) => `cas-nr.: ${cas}`,
  (cas) => `CAS# ${cas.replaceAll('-', '')}`,
  (cas) => `CAS号：${cas}`,
  (cas) => `[${cas}]`,
  (cas) => ` "${cas}", `,
  (cas) => cas.replace('-', '-\u200b'),
];

/** The formula with its atoms in another order: C8H7IO as OIH7C8. */
function reordered(formula: string, order: (keys: string[]) => string[]): string {
  const { atoms, charge } = parseFormula(formula);
  const written = order([...atoms.keys()]).map((key) => {
    const count = atoms.get(key) ?? 0;
    return (/^\d/.test(key) ? `[${key}]` : key) + (count === 1 ? '' : String(count));
  });
  return (
    written.join('') + (charge === 0 ? '' : `^${String(Math.abs(charge))}${charge > 0 ? '+' : '-'}`)
  );
}

describe('the five products', () => {
  let records: SearchRecord[];
  let shipped: OpenIndex;
  beforeAll(async () => {
    records = await shippedRecords();
    shipped = indexOf(records);
  });

  test('every writing of each CAS number finds its product and no other', async () => {
    expect(records).toHaveLength(5);
    for (const { cas } of records)
      for (const write of WRITINGS) {
        const { hits } = await search(shipped, write(cas));
        expect([write(cas), hits.map((hit) => hit.id)]).toEqual([write(cas), [cas]]);
      }
  });

  test('the formula is found with its atoms in any order', async () => {
    for (const { cas, formula } of records) {
      const orders = fc.shuffledSubarray([...parseFormula(formula).atoms.keys()], {
        minLength: parseFormula(formula).atoms.size,
      });
      await fc.assert(
        fc.asyncProperty(orders, async (order) => {
          const found = await search(
            shipped,
            reordered(formula, () => order),
          );
          expect(found.hits.map((hit) => hit.id)).toEqual([cas]);
        }),
      );
    }
  });
});
