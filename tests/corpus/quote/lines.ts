/** Lines of quote lists for fuzzing: sound ones, and what storage and links may hold instead. */
import fc from 'fast-check';
import { LINE_TEXTS, type LineText, type QuoteLine } from '#quote/list/line.ts';
import { UNITS } from '#quote/list/unit.ts';

const TEXTS = Object.keys(LINE_TEXTS) as LineText[];

const id = fc.stringMatching(/^[a-z0-9]{8}$/);
const cas = fc.constantFrom('2142-70-3', '822-85-5', '67-64-1', '50-00-0');
const short = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

/** A line as the list makes it, its fields in their order. */
export const soundLine: fc.Arbitrary<QuoteLine> = fc
  .record(
    {
      id,
      unit: fc.constantFrom(...UNITS),
      cas,
      name: short,
      amount: short,
      purity: short,
      note: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    },
    { requiredKeys: ['id', 'unit', 'name'] },
  )
  .map(({ id: own, unit, ...texts }) => ({
    id: own,
    unit,
    ...Object.fromEntries(
      TEXTS.flatMap((key) => (key in texts ? [[key, texts[key as 'cas']]] : [])),
    ),
  }));

/** Lines that share an id, as of a damaged or foreign list. */
export const linesOfOneId: fc.Arbitrary<QuoteLine[]> = fc
  .array(soundLine, { maxLength: 4 })
  .map((all) => all.map((line) => ({ ...line, id: 'a' })));

/** Values of any shape, keys of prototypes among them. */
export const foreignValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown[]>(
    ...[[], {}, null, '', 0, -0, 1e308, true, [[]], [null], [[], []], { length: 3 }],
    ...[
      { version: 2, lines: {} },
      { version: '2', lines: [] },
      { version: 1, lines: [7, null] },
    ],
    ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'].map(
      (text) => JSON.parse(text) as unknown,
    ),
  ),
);

/** What may stand in place of a line: sound, with a field of another shape, or none at all. */
export const anyLine: fc.Arbitrary<unknown> = fc.oneof(
  soundLine,
  fc
    .tuple(
      soundLine,
      fc.constantFrom('id', 'unit', 'held', '__proto__', 'constructor', ...TEXTS),
      fc.oneof(foreignValue, fc.constantFrom('', ' ', 'a b', '"><b>', 'x'.repeat(6000))),
    )
    .map(([line, key, value]) => ({ ...line, [key]: value })),
  foreignValue,
);

/** What is wrong with lines that were read; undefined if nothing is. */
export function faultOfLines(lines: readonly QuoteLine[]): string | undefined {
  const ids = lines.map((line) => line.id);
  if (new Set(ids).size !== ids.length) return 'two lines have one id';
  if (Object.prototype.hasOwnProperty.call(Object.prototype, 'polluted')) return 'a new prototype';
  return lines.map(faultOfLine).find((fault) => fault !== undefined);
}

function faultOfLine(line: QuoteLine): string | undefined {
  if (!/^[\w-]{1,64}$/.test(line.id)) return `the id ${JSON.stringify(line.id)}`;
  if (!UNITS.includes(line.unit)) return `the unit ${line.unit}`;
  if (!line.cas && !line.name && !line.structure) return 'a line of nothing';
  for (const [key, value] of Object.entries(line)) {
    if (key === 'id' || key === 'unit' || (key === 'held' && value === true)) continue;
    if (!TEXTS.includes(key as LineText)) return `the field ${key}`;
    if (typeof value !== 'string' || value.length > LINE_TEXTS[key as LineText]) return key;
  }
  return undefined;
}
