/** Seeded mutations of content files: what editors, disks and people do to them. */

/** A sequence of numbers from 0 to below 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Dice {
  below: (limit: number) => number;
  pick: <Item>(items: readonly Item[]) => Item;
}

export function diceFrom(random: () => number): Dice {
  const below = (limit: number) => Math.floor(random() * limit);
  return {
    below,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
  };
}

type Mutation = (text: string, dice: Dice, other: string) => string | Buffer;

const SIGNS = [
  ...['#', ' #', ': ', ':', '：', '- ', '*a', '&a ', '!!binary ', '!!js/function ', '|', '>', '%'],
  ...['@', '`', '"', "'", '[', ']', '{', '}', ',', '? ', '<<: ', '---\n', '...\n', '\t', '\n', ' '],
  ...['\r', '\0', '\u0007', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u202e', '\ufeff'],
  ...[
    '\ufffd',
    '\uffff',
    '\ud800',
    '\\',
    '\\u0000',
    '$$$$',
    '<script>',
    '</b>',
    '<!--',
    ']]>',
    '😀',
  ],
  ...[
    '[x](javascript:y)',
    '![i](//h/x.png)',
    '::chart{#x}',
    '[@a]',
    '__proto__: {}',
    '–',
    '−',
    'é',
  ],
];

const VALUES = [
  ...[
    '',
    '~',
    'null',
    'true',
    'yes',
    '1',
    '0',
    '-1',
    '1.5',
    '1e400',
    '.inf',
    '.nan',
    '0x1F',
    '0o7',
  ],
  ...['2026-01-01', '05/06/2000', '12:30', '1,34', '51-52', '98%', '>98%', '≥ 98 %', '"\\u0007"'],
  ...[
    '[]',
    '{}',
    '[1, 2]',
    '[[1]]',
    '{ a: 1 }',
    '*x',
    '&x y',
    '!!str 1',
    '!!binary aGk=',
    '|\n  a\n  b',
  ],
  ...['"a\\nb"', '[Na+].[Cl-]', 'CC #C', '124-07-2', '124–07–2', '431038', 'javascript:alert(1)'],
  ...[
    'https://',
    'https://a/?b#c',
    '10.1/x',
    'UN 1"><script>',
    'constructor',
    'toString',
    '__proto__',
  ],
  'C'.repeat(3000),
  'x'.repeat(20_000),
  `${'('.repeat(500)}C${')'.repeat(500)}`,
];

const atLine =
  (change: (lines: string[], at: number, dice: Dice) => void): Mutation =>
  (text, dice) => {
    const lines = text.split('\n');
    change(lines, dice.below(lines.length), dice);
    return lines.join('\n');
  };

/** Replaces the value of a random field, in block or in flow style. */
const otherValue: Mutation = (text, dice) => {
  const fields = [...text.matchAll(/^(?:\s*(?:- )?)([\w-]+):(.*)$/gm)];
  const field = fields.length === 0 ? undefined : dice.pick(fields);
  if (!field) return dice.pick(VALUES);
  const start = field.index + field[0].length - (field[2] ?? '').length;
  return `${text.slice(0, start)} ${dice.pick(VALUES)}${text.slice(field.index + field[0].length)}`;
};

/** Mutations of the text or the bytes of a file. */
export const MUTATIONS: Record<string, Mutation> = {
  'a sign inserted': (text, dice) => {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + dice.pick(SIGNS) + text.slice(at);
  },
  'another value': otherValue,
  'another value, again': otherValue,
  'a line cut': atLine((lines, at) => lines.splice(at, 1)),
  'a line twice': atLine((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  'two lines swapped': atLine((lines, at, { below }) => {
    const other = below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  'a line indented': atLine((lines, at, { pick }) => {
    lines[at] = pick([' ', '  ', '\t', '    ']) + (lines[at] ?? '');
  }),
  'a line unindented': atLine((lines, at) => {
    lines[at] = (lines[at] ?? '').trimStart();
  }),
  'a line ends early': atLine((lines, at, { below }) => {
    lines[at] = (lines[at] ?? '').slice(0, below((lines[at] ?? '').length + 1));
  }),
  'a piece cut': (text, dice) => {
    const at = dice.below(text.length);
    return text.slice(0, at) + text.slice(at + dice.below(80));
  },
  'the file ends early': (text, dice) => text.slice(0, dice.below(text.length)),
  'a piece of another file': (text, dice, other) => {
    const [at, from] = [dice.below(text.length), dice.below(other.length)];
    return text.slice(0, at) + other.slice(from, from + dice.below(200)) + text.slice(at);
  },
  'another file': (_, __, other) => other,
  'bytes flipped': (text, dice) => {
    const bytes = Buffer.from(text);
    for (let n = 0; n <= dice.below(4); n++) {
      const at = dice.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8));
    }
    return bytes;
  },
  'another encoding': (text, dice) => {
    const encoding = dice.pick(['latin1', 'utf16le', 'swapped', 'marked'] as const);
    if (encoding === 'latin1') return Buffer.from(text.replace(/[aou]/, 'ä'), 'latin1');
    const bytes = Buffer.from(encoding === 'marked' ? `\ufeff${text}` : text, 'utf16le');
    return encoding === 'swapped' ? bytes.swap16() : bytes;
  },
  'a mark and other line ends': (text, dice) =>
    `\ufeff${text.replaceAll('\n', dice.pick(['\r\n', '\r']))}`,
  'an alias': (text, dice) =>
    `${text}\nuses: &u [*u]\nb: ${dice.pick(['*u', '*none', '[*u, *u]'])}\n`,
  'many aliases': (text) =>
    `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, n) => `a${String(n + 1)}: &a${String(n + 1)} [*a${String(n)}, *a${String(n)}]\n`).join('')}${text}`,
  'deep nesting': (text, dice) =>
    `${text}\ndeep: ${dice.pick(['[', '{a: ', '[{b: [', '- '] as const).repeat(10 ** (1 + dice.below(5)))}`,
  'two documents': (text, dice) =>
    `${text}\n${dice.pick(['---', '...\n---', '%YAML 1.1\n---'])}\n${text}`,
  'a directive': (text) => `%YAML 1.1\n---\n${text}`,
  nothing: (_, dice) =>
    dice.pick(['', ' ', '\n', '# only a comment\n', '- a\n', 'text', 'null', '---\n']),
};
