import { describe, expect, it } from 'vitest';
import type { RequestedLine } from '#quote/requests/buyer-request.ts';
import { judgeLine } from '#quote/requests/judge-line.ts';
import { offerToday } from '#quote/requests/offer-today.ts';
import type {
  Catalog,
  ClueAnswer,
  ClueKind,
  TodayPack,
  TodayProduct,
} from '#quote/requests/today.ts';

const absent: ClueAnswer = { verdict: 'notHeld', ids: [], note: '' };
const held = (...ids: string[]): ClueAnswer => ({ verdict: 'held', ids, note: '' });
const ANSWERS: Record<string, ClueAnswer> = {
  'cas 67-64-1': held('67-64-1'),
  'cas 67-64-2': { verdict: 'repaired', ids: ['67-64-1'], note: '' },
  'name Acetone': held('67-64-1'),
  'name Acetonne': { verdict: 'near', ids: ['67-64-1'], note: '' },
  'name THF': held('109-99-9', 'th-300'),
  'cas 109-99-9': held('109-99-9'),
  'product 109-99-9': held('109-99-9'),
  'catalogNumber AC-1': held('67-64-1'),
  'structure C*': { verdict: 'notCompared', ids: [], note: 'has a wildcard' },
};
const catalog = (unread = 0): Catalog => ({
  ask: (kind, text) => Promise.resolve(ANSWERS[`${kind} ${text}`] ?? absent),
  product: () => Promise.resolve(undefined),
  unread,
  day: '2026-11-27',
});
const line = (texts: Partial<Record<ClueKind, string>>): RequestedLine => ({
  texts,
  amount: '',
  packs: [],
  remarks: [],
});

describe('a line is', () => {
  it.each([
    ['held', '67-64-1', { cas: '67-64-1', name: 'Acetone' }],
    ['held', '109-99-9', { cas: '109-99-9', name: 'THF' }],
    ['not decided', undefined, { name: 'THF' }],
    ['not decided', undefined, { cas: '67-64-1', name: 'THF' }],
    ['not decided', undefined, { cas: '50-00-0', name: 'Acetone' }],
    ['not decided', undefined, { product: '109-99-9', cas: '50-00-0' }],
    ['not decided', undefined, { cas: '67-64-1', structure: 'C1CCOC1' }],
    ['not decided', undefined, { cas: '67-64-1', catalogNumber: 'AC-1', product: '109-99-9' }],
    ['not decided', undefined, { cas: '67-64-2' }],
    ['not decided', undefined, { name: 'Acetonne' }],
    ['not held', undefined, { cas: '50-00-0', name: 'Formaldehyde' }],
    ['not held', undefined, { cas: '50-00-0', name: 'Acetonne' }],
    ['not held', undefined, { name: 'Formaldehyde' }],
    ['not compared', undefined, { structure: 'C*' }],
  ] as const)('%s %s: %j', async (status, id, texts) => {
    const judged = await judgeLine(line(texts), catalog());
    expect([judged.status, judged.id]).toEqual([status, id]);
    if (status === 'not decided') expect(judged.remarks.join()).not.toBe('');
  });

  it('held by its number with a name that the catalog does not know, which is said', async () => {
    const judged = await judgeLine(line({ cas: '67-64-1', name: 'Benzene' }), catalog());
    expect(judged.remarks).toEqual(['name Benzene is not one of the names of 67-64-1: compare']);
  });

  it('not called absent where some products could not be read', async () => {
    const judged = await judgeLine(line({ cas: '50-00-0' }), catalog(2));
    expect(judged.status).toBe('not compared');
    expect(judged.remarks.at(-1)).toContain('2 could not');
  });
});

describe('grade and pack beside those of today', () => {
  const pack = (label: string, more: Partial<TodayPack> = {}): TodayPack => ({
    label,
    catalogNumber: '',
    stock: '',
    price: '',
    priceUntil: '',
    ...more,
  });
  const terms = { catalogNumber: 'TH-100', stock: '', price: '', priceUntil: '' };
  const thf: TodayProduct = {
    id: '109-99-9',
    name: 'Tetrahydrofuran',
    cas: '109-99-9',
    catalogNumber: '',
    isDiscontinued: false,
    discontinued: '',
    replacedBy: '',
    grades: [
      {
        title: 'Anhydrous',
        ...terms,
        packs: [
          pack('1 L', { catalogNumber: 'TH-100-1L', price: '62', priceUntil: '2026-10-31' }),
          pack('6 × 2.5 L', { catalogNumber: 'TH-100-15L', stock: 'in stock (2026-11-20)' }),
        ],
      },
      {
        title: 'For synthesis',
        ...terms,
        catalogNumber: 'TH-200',
        packs: [pack('25 L', { price: 'on request' })],
      },
    ],
  };
  const asked = (grade: string, packs: RequestedLine['packs'], catalogNumber?: string) =>
    offerToday(
      { texts: { grade, ...(catalogNumber && { catalogNumber }) }, amount: '', packs, remarks: [] },
      thf,
      '2026-11-27',
    );

  it('decides what a text of packs means by what is on offer', () => {
    const both = [
      { packs: '6', pack: '2.5 L' },
      { packs: '', pack: '6 × 2.5 L' },
    ];
    const offer = asked('Anhydrous', both);
    expect(offer).toMatchObject({ wanted: both[1], catalogNumber: 'TH-100-15L', remarks: [] });
    expect(offer.stock).toBe('in stock (2026-11-20)');
    const open = asked('For synthesis', both);
    expect(open.wanted).toEqual({ packs: '', pack: '6 × 2.5 L' });
    expect(open.remarks).toEqual(['pack "6 × 2.5 L" is not on offer today; on offer: 25 L']);
  });

  it('says what is no longer on offer, and a price that has ended', () => {
    expect(asked('Technical', [{ packs: '1', pack: '1 L' }]).remarks).toEqual([
      'grade "Technical" is not on offer today; on offer: Anhydrous | For synthesis',
    ]);
    expect(asked('Anhydrous', [{ packs: '1', pack: '1 L' }], 'TH-1').remarks).toEqual([
      'the price held until 2026-10-31',
      'catalog number TH-1 is not that of the pack today (TH-100-1L)',
    ]);
  });

  it('names the terms of all grades where the line names none', () => {
    expect(asked('', []).price).toBe('Anhydrous, 1 L: 62; For synthesis, 25 L: on request');
  });
});
