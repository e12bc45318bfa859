import { describe, expect, it } from 'vitest';
import { addOnePack } from '#quote/list/add-pack.ts';
import { addPack } from '#quote/list/edit-list.ts';
import type { Wanted } from '#quote/list/line.ts';
import { addWanted, MAX_LINES } from '#quote/list/list.ts';
import { packsText, readPacks } from '#quote/list/packs.ts';
import { anhydrous, butyllithium, caseOfSix, forSynthesis } from '../specimen-lines.ts';

const listOf = (...wanted: Wanted[]) => addWanted([], wanted).list;

describe('a number of packs', () => {
  it.each([
    ['3', '3'],
    [' 012 ', '12'],
    ['１０', '10'],
    ['999999', '999999'],
    ['', ''],
  ])('%j is %j', (text, packs) => {
    expect(readPacks(text)).toEqual({ packs });
  });

  it.each(['0', '-1', '1.5', '1,5', 'two', '3 packs', '1000000', '١'])('is not %j', (text) => {
    expect(readPacks(text)).toEqual({ problem: 'notPacks' });
  });

  it('stands before its pack, which keeps its own multiplication apart', () => {
    expect(packsText('3', '25 g')).toBe('3 × 25 g');
    expect(packsText('2', '6 × 2.5 L')).toBe('2 × (6 × 2.5 L)');
    expect(packsText('', '25 g')).toBe('25 g');
  });
});

describe('one more pack', () => {
  it('goes to the line of the same pack', () => {
    const first = addOnePack([], anhydrous);
    expect(first).toMatchObject({ packs: 1, list: [{ ...anhydrous, packs: '1' }] });
    const second = addOnePack(first.list, anhydrous);
    expect(second).toEqual({ packs: 2, list: [{ ...first.list[0], packs: '2' }] });
  });

  it.each([
    ['pack', caseOfSix],
    ['grade', forSynthesis],
    ['container', { ...anhydrous, catalogNumber: 'TH-100-1L-STEEL' }],
    ['product', butyllithium],
  ])('of another %s is another line', (_, other) => {
    const { list } = addOnePack([], anhydrous);
    expect(addOnePack(list, other)).toMatchObject({
      packs: 1,
      list: [{ packs: '1' }, { ...other, packs: '1' }],
    });
  });

  it('keeps what the buyer has said of the line', () => {
    const list = listOf({ ...anhydrous, packs: '4', note: 'with septum' });
    expect(addOnePack(list, anhydrous)).toMatchObject({
      packs: 5,
      list: [{ packs: '5', note: 'with septum' }],
    });
  });

  it('leaves a number that it cannot read as it is typed', () => {
    const list = listOf({ ...anhydrous, packs: 'two' });
    expect(addOnePack(list, anhydrous)).toMatchObject({
      packs: 1,
      list: [{ packs: 'two' }, { packs: '1' }],
    });
  });

  it('fills in a line of the product that leaves all open, and no line with an amount', () => {
    const { grade, pack, catalogNumber, ...product } = anhydrous;
    const open = { ...product, catalogNumber: 'TH' };
    expect(addOnePack(listOf(open), anhydrous).list).toMatchObject([
      { grade, pack, catalogNumber, packs: '1' },
    ]);
    expect(addOnePack(listOf({ ...open, amount: '5' }), anhydrous).list).toHaveLength(2);
  });

  it('is not added to a full list', () => {
    const many = Array.from({ length: MAX_LINES }, (_, n) => ({ name: `compound ${String(n)}` }));
    const full = listOf(...many);
    expect(addOnePack(full, anhydrous)).toEqual({ list: full, packs: 0 });
  });
});

describe('merging', () => {
  it('keeps grades, packs and numbers of packs apart', () => {
    const lines = [anhydrous, caseOfSix, forSynthesis, butyllithium].flatMap((line) => [
      { ...line, packs: '1' },
      { ...line, packs: '2' },
    ]);
    const { list, added } = addWanted([], lines);
    expect(added).toBe(lines.length);
    expect(addWanted(list, lines)).toEqual({ list, added: 0, known: lines.length, refused: 0 });
  });

  it('keeps packs of one size apart that differ in their catalog number', () => {
    const steel = { ...anhydrous, catalogNumber: 'TH-100-1L-STEEL' };
    expect(listOf(anhydrous, steel)).toMatchObject([anhydrous, steel]);
  });

  it('takes a product without CAS number by its id, whatever its name', () => {
    const { name, ...unnamed } = butyllithium;
    const list = listOf({ ...butyllithium, packs: '1' });
    expect(addWanted(list, [{ ...unnamed, name: `${name} (renamed)`, packs: '1' }])).toMatchObject({
      known: 1,
    });
    expect(addWanted(list, [{ ...butyllithium, product: 'bl-1600-hex', packs: '1' }]).added).toBe(
      1,
    );
  });

  it('knows a line of an earlier version by its CAS number', () => {
    const list = listOf({ cas: '109-99-9', name: 'Tetrahydrofuran', amount: '5', held: true });
    expect(addWanted(list, [{ product: '109-99-9', cas: '109-99-9', amount: '5' }])).toMatchObject({
      list,
      known: 1,
    });
  });
});

describe('another pack size', () => {
  it('leaves pack and amount open, and the grade as it is', () => {
    const list = listOf({ ...anhydrous, packs: '2' });
    const [line, open] = addPack(list, list[0]?.id ?? '', 'new');
    expect(line).toMatchObject({ pack: '1 L', packs: '2' });
    const { pack, catalogNumber, ...rest } = anhydrous;
    expect(open).toEqual({ ...rest, unit: 'g', id: 'new' });
    expect([pack, catalogNumber]).toEqual(['1 L', 'TH-100-1L']);
  });
});
