import { describe, expect, it } from 'vitest';
import { addPack, changeLine, moveLine, removeLine, restoreLine } from '#quote/list/edit-list.ts';
import { addWanted, MAX_LINES } from '#quote/list/list.ts';
import { STORAGE_KEY } from '#quote/list/list-key.ts';
import { changeList, openList, type Store } from '#quote/list/storage.ts';
import { butyllithium, caseOfSix } from '../specimen-lines.ts';

const iodo = { id: 'a', cas: '2142-70-3', name: '2′-Iodoacetophenone', unit: 'g' } as const;
const bromo = {
  id: 'b',
  cas: '822-85-5',
  name: '2-Bromocyclohexanone',
  unit: 'kg',
  amount: '1',
} as const;

function memory(content?: string): Store & { content: string | null } {
  return {
    content: content ?? null,
    getItem(key) {
      return key === STORAGE_KEY ? this.content : null;
    },
    setItem(_, value) {
      this.content = value;
    },
  };
}

const refusing: Store = {
  getItem: () => {
    throw new Error('denied');
  },
  setItem: () => {
    throw new Error('denied');
  },
};

const full: Store = { ...refusing, getItem: () => null };
const on = (device: Store | undefined, tab: Store = memory()) => ({ device, tab });

describe('the list', () => {
  const { list } = addWanted([], [iodo, bromo]);

  it('takes products in the order of adding, each with an identity of its own', () => {
    expect(list).toMatchObject([{ cas: iodo.cas }, { cas: bromo.cas }]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(2);
  });

  it('takes what is asked for by number, name or structure, and nothing without', () => {
    const wanted = [{ cas: '50-00-0' }, { name: 'formalin' }, { structure: 'C=O' }, { note: 'x' }];
    expect(addWanted([], wanted)).toMatchObject({ added: 3, refused: 1 });
    expect(addWanted([], [{ cas: '50-00' }, { name: 'x'.repeat(2_000_000) }])).toMatchObject({
      list: [],
      refused: 2,
    });
  });

  it('holds a product in several amounts, but nothing twice', () => {
    const two = addWanted(list, [{ ...bromo, amount: '25' }]);
    expect(two).toMatchObject({ added: 1, list: { length: 3 } });
    expect(addWanted(two.list, [{ ...bromo, amount: '25' }, iodo])).toMatchObject({
      list: two.list,
      added: 0,
      known: 2,
    });
  });

  it('fills in an amount that was left open', () => {
    const [first, ...rest] = addWanted(list, [{ ...iodo, amount: '5', unit: 'kg' }]).list;
    expect(first).toMatchObject({ id: list[0]?.id, amount: '5', unit: 'kg' });
    expect(rest).toHaveLength(1);
  });

  it('keeps lines apart that differ in what is wanted', () => {
    const wanted = [
      { ...iodo, purity: '98 %' },
      { ...iodo, purity: '99 %' },
    ];
    expect(addWanted([], wanted).list).toHaveLength(2);
  });

  it('takes back a removal at the same place', () => {
    const both = [iodo, bromo];
    const shorter = removeLine(both, iodo.id);
    expect(shorter).toEqual([bromo]);
    expect(restoreLine(shorter, iodo, 0)).toEqual(both);
    expect(restoreLine(both, iodo, 0)).toEqual(both);
  });

  it('moves a line by one place, and not beyond the ends', () => {
    expect(moveLine([iodo, bromo], 'b', -1)).toEqual([bromo, iodo]);
    expect(moveLine([iodo, bromo], 'b', 1)).toEqual([iodo, bromo]);
  });

  it('puts another amount of a product behind it', () => {
    const packs = addPack([bromo, iodo], 'b', 'c');
    expect(packs.map(({ id, amount }) => [id, amount])).toEqual([
      ['b', '1'],
      ['c', undefined],
      ['a', undefined],
    ]);
  });

  it('changes one line and leaves the others', () => {
    expect(changeLine([iodo, bromo], 'a', { amount: '-5' })).toEqual([
      { ...iodo, amount: '-5' },
      bromo,
    ]);
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: MAX_LINES }, (_, n) => ({ name: `compound ${String(n)}` }));
    const { list: most } = addWanted([], many);
    expect(addWanted(most, [iodo])).toMatchObject({ refused: 1, list: { length: MAX_LINES } });
    expect(addPack(most, most[0]?.id ?? '')).toHaveLength(MAX_LINES);
  });
});

describe('the list on the device', () => {
  it('is there again, wrong amounts included', () => {
    const places = on(memory());
    changeList(() => [{ ...iodo, amount: 'ten' }], places);
    expect(openList(places)).toEqual({ list: [{ ...iodo, amount: 'ten' }], kept: true });
  });

  it('takes in what another tab has added meanwhile', () => {
    const device = memory();
    changeList(() => [iodo], on(device));
    expect(changeList((list) => [...list, bromo], on(device)).list).toEqual([iodo, bromo]);
  });

  it('of version 1 is read as one of today', () => {
    const { id, ...held } = iodo;
    const content = JSON.stringify({
      version: 1,
      lines: [
        { ...held, formula: 'C8H7IO', amount: '5' },
        { cas: '50-00-0', unit: 'L' },
      ],
    });
    expect(id).toBe('a');
    expect(openList(on(memory(content))).list).toEqual([
      { ...held, id: held.cas, formula: 'C8H7IO', amount: '5', held: true },
      { id: '50-00-0', cas: '50-00-0', unit: 'L' },
    ]);
  });

  it('of before grades and packs is read as it was', () => {
    const lines = [{ ...iodo, amount: '5', packing: 'amber glass', held: true }, bromo];
    const content = JSON.stringify({ version: 2, lines });
    expect(openList(on(memory(content))).list).toEqual(lines);
  });

  it('keeps grade, packs and catalog number, and a product without CAS number', () => {
    const places = on(memory());
    const { list } = addWanted(
      [],
      [
        { ...caseOfSix, packs: '2' },
        { ...butyllithium, packs: '0' },
      ],
    );
    changeList(() => list, places);
    expect(openList(places)).toEqual({ list, kept: true });
  });

  it.each([
    ['no JSON', '{"version":2,'],
    ['another shape', '[1,2]'],
    ['null', 'null'],
    [
      'lines of another shape',
      '{"version":2,"lines":[null,7,{"cas":"x","unit":"g"},{"unit":"g"}]}',
    ],
    ['an unknown unit', '{"version":2,"lines":[{"cas":"2142-70-3","unit":"lb"}]}'],
    ['a name that is no text', '{"version":2,"lines":[{"cas":"2142-70-3","unit":"g","name":{}}]}'],
  ])('that is damaged (%s) is an empty list', (_, content) => {
    expect(openList(on(memory(content)))).toEqual({ list: [], kept: true });
  });

  it('keeps what is right of a damaged list', () => {
    const content = JSON.stringify({ version: 2, lines: [iodo, null, iodo, bromo] });
    expect(openList(on(memory(content))).list).toEqual([iodo, bromo]);
  });

  it('has both of two lines that a damage gave one id', () => {
    const content = JSON.stringify({ version: 2, lines: [iodo, { ...bromo, id: 'a' }] });
    const { list } = openList(on(memory(content)));
    expect(list).toMatchObject([iodo, { cas: bromo.cas }]);
    expect(list[1]?.id).not.toBe('a');
  });

  it('is not hidden by a damaged copy in the tab', () => {
    const device = memory(JSON.stringify({ version: 2, lines: [iodo] }));
    expect(openList(on(device, memory('{"version":2,"li')))).toEqual({ list: [iodo], kept: true });
  });

  it('of a newer version is neither read nor overwritten', () => {
    const content = '{"version":3,"lines":[{"cas":"2142-70-3"}]}';
    const device = memory(content);
    expect(changeList(() => [bromo], on(device))).toEqual({ list: [bromo], kept: false });
    expect(device.content).toBe(content);
  });

  it.each([
    ['refused', refusing],
    ['full', full],
    ['absent', undefined],
  ])('where storage is %s lives in the tab', (_, device) => {
    const tab = memory();
    expect(changeList(() => [iodo], on(device, tab))).toEqual({ list: [iodo], kept: false });
    const next = changeList((list) => [...list, bromo], on(device, tab));
    expect(next).toEqual({ list: [iodo, bromo], kept: false });
    expect(openList(on(device, tab))).toEqual(next);
  });
});
