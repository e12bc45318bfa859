import { describe, expect, it } from 'vitest';
import { addLine, changeLine, MAX_LINES, removeLine, restoreLine } from '#quote/list.ts';
import { changeList, openList, STORAGE_KEY, type Store } from '#quote/storage.ts';

const iodo = { cas: '2142-70-3', name: '2′-Iodoacetophenone', unit: 'g' } as const;
const bromo = { cas: '822-85-5', name: '2-Bromocyclohexanone', unit: 'kg', amount: '1' } as const;

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

describe('the list', () => {
  it('holds each product once, in the order of adding', () => {
    const list = addLine(addLine([], iodo), bromo);
    expect(list).toEqual([iodo, bromo]);
    expect(addLine(list, { ...iodo, amount: '5' })).toEqual(list);
  });

  it('takes back a removal at the same place', () => {
    const list = [iodo, bromo];
    const shorter = removeLine(list, iodo.cas);
    expect(shorter).toEqual([bromo]);
    expect(restoreLine(shorter, iodo, 0)).toEqual(list);
    expect(restoreLine(list, iodo, 0)).toEqual(list);
  });

  it('changes one line and leaves the others', () => {
    expect(changeLine([iodo, bromo], iodo.cas, { amount: '-5' })).toEqual([
      { ...iodo, amount: '-5' },
      bromo,
    ]);
  });

  it('does not grow without end', () => {
    const many = Array.from({ length: MAX_LINES }, (_, n) => ({
      ...iodo,
      cas: `${String(n + 10)}-00-0`,
    }));
    expect(addLine(many, iodo)).toHaveLength(MAX_LINES);
  });
});

describe('the list on the device', () => {
  it('is there again, wrong amounts included', () => {
    const store = memory();
    changeList(openList(store), (list) => addLine(list, { ...iodo, amount: 'ten' }), store);
    expect(openList(store)).toEqual({ list: [{ ...iodo, amount: 'ten' }], kept: true });
  });

  it('takes in what another tab has added meanwhile', () => {
    const store = memory();
    const here = openList(store);
    changeList(openList(store), (list) => addLine(list, iodo), store);
    expect(changeList(here, (list) => addLine(list, bromo), store).list).toEqual([iodo, bromo]);
  });

  it.each([
    ['no JSON', '{"version":1,'],
    ['another shape', '[1,2]'],
    ['null', 'null'],
    ['lines of another shape', '{"version":1,"lines":[null,7,{"cas":"x","unit":"g"}]}'],
    ['an unknown unit', '{"version":1,"lines":[{"cas":"2142-70-3","unit":"lb"}]}'],
    ['a name that is no text', '{"version":1,"lines":[{"cas":"2142-70-3","unit":"g","name":{}}]}'],
  ])('that is damaged (%s) is an empty list', (_, content) => {
    expect(openList(memory(content))).toEqual({ list: [], kept: true });
  });

  it('keeps what is right of a damaged list', () => {
    const content = JSON.stringify({ version: 1, lines: [iodo, null, iodo, bromo] });
    expect(openList(memory(content)).list).toEqual([iodo, bromo]);
  });

  it('of a newer version is neither read nor overwritten', () => {
    const content = '{"version":2,"lines":[{"cas":"2142-70-3"}]}';
    const store = memory(content);
    const state = changeList(openList(store), (list) => addLine(list, bromo), store);
    expect(state).toEqual({ list: [bromo], kept: false });
    expect(store.content).toBe(content);
  });

  it.each([
    ['refused', refusing],
    ['full', full],
    ['absent', undefined],
  ])('where storage is %s lives as long as the page', (_, store) => {
    // An absent store is what the default gives where there is no localStorage at all, as here.
    const one = changeList(openList(store), (list) => addLine(list, iodo), store);
    expect(one).toEqual({ list: [iodo], kept: false });
    expect(changeList(one, (list) => addLine(list, bromo), store).list).toEqual([iodo, bromo]);
  });
});
