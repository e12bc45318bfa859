import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_TEXTS } from '#i18n/message-languages.ts';
import { composeRequest } from '#quote/message/compose.ts';
import { MAX_NOTE } from '#quote/list/line.ts';
import { butyllithium, caseOfSix, forSynthesis } from '../specimen-lines.ts';

const words = MESSAGE_TEXTS.en;
const iodo = {
  id: 'a',
  cas: '2142-70-3',
  name: '2′-Iodoacetophenone',
  formula: 'C8H7IO',
  unit: 'g',
} as const;
const bromo = {
  id: 'b',
  cas: '619-41-0',
  name: '2-Bromo-4′-methylacetophenone',
  formula: 'C9H9BrO',
} as const;

describe('the message', () => {
  it('for one product', () => {
    const request = {
      lines: [{ ...iodo, amount: '2,50' }],
      country: 'Germany',
      message: '≥ 98 %, please.\r\nIn amber glass.',
    };
    expect(composeRequest(request, words)).toMatchInlineSnapshot(`
      {
        "subject": "Quote request: 2′-Iodoacetophenone (CAS 2142-70-3)",
        "text": "Hello,

      please send me a quote for:

      2′-Iodoacetophenone
      CAS Registry Number: 2142-70-3
      Molecular formula: C8H7IO
      Amount: 2.50 g

      Country of delivery: Germany

      Message:
      ≥ 98 %, please.
      In amber glass.",
      }
    `);
  });

  const full = {
    lines: [
      { ...iodo, amount: '25', purity: '≥ 98 % (HPLC)', packing: 'amber glass' },
      { ...bromo, unit: 'kg', amount: '1', note: 'two drums\nof 500 g' } as const,
      { id: 'c', cas: '50-00-0', unit: 'L', amount: '0.5' } as const,
      { id: 'd', structure: 'CC(=O)c1ccccc1I', unit: 'g' } as const,
    ],
    country: '中国',
    needBy: '2027-03-15',
    incoterm: 'CIF',
    place: 'Hamburg',
    endUse: 'photoinitiator',
    documents: ['sample', 'sds'] as const,
    message: 'As soon as possible',
    name: 'A. Buyer',
    company: 'Example GmbH',
    email: 'buyer@example.com',
  };

  it('for several products with all answers, each asked for in its own way', () => {
    expect(composeRequest(full, words)).toMatchInlineSnapshot(`
      {
        "subject": "Quote request: 4 products",
        "text": "Hello,

      please send me a quote for:

      1. 2′-Iodoacetophenone
         CAS Registry Number: 2142-70-3
         Molecular formula: C8H7IO
         Amount: 25 g
         Purity: ≥ 98 % (HPLC)
         Packing: amber glass

      2. 2-Bromo-4′-methylacetophenone
         CAS Registry Number: 619-41-0
         Molecular formula: C9H9BrO
         Amount: 1 kg
         Note: two drums
         of 500 g

      3. CAS Registry Number: 50-00-0
         Amount: 0.5 L

      4. Structure: CC(=O)c1ccccc1I
         Amount:

      Country of delivery: 中国
      Needed by: 2027-03-15
      Incoterm (Incoterms 2020): CIF Hamburg
      End use: photoinitiator
      Documents wanted: safety data sheet (SDS), sample

      Message:
      As soon as possible

      Name: A. Buyer
      Company: Example GmbH
      E-mail: buyer@example.com",
      }
    `);
  });

  it('in Chinese says the same', () => {
    expect(composeRequest(full, MESSAGE_TEXTS.zh)).toMatchInlineSnapshot(`
      {
        "subject": "询价：4 种产品",
        "text": "您好！

      请对以下产品报价：

      1. 2′-Iodoacetophenone
         CAS 登记号：2142-70-3
         分子式：C8H7IO
         数量：25 g
         纯度要求：≥ 98 % (HPLC)
         包装要求：amber glass

      2. 2-Bromo-4′-methylacetophenone
         CAS 登记号：619-41-0
         分子式：C9H9BrO
         数量：1 kg
         备注：two drums
         of 500 g

      3. CAS 登记号：50-00-0
         数量：0.5 L

      4. 结构：CC(=O)c1ccccc1I
         数量：

      收货国家或地区：中国
      要求到货日期：2027-03-15
      贸易术语（Incoterms 2020）：CIF Hamburg
      最终用途：photoinitiator
      所需资料：安全技术说明书（SDS）、样品

      留言：
      As soon as possible

      姓名：A. Buyer
      公司：Example GmbH
      电子邮箱：buyer@example.com",
      }
    `);
  });

  it('with nothing typed keeps labels to fill in by hand', () => {
    const { text } = composeRequest({ lines: [iodo], message: ' \n' }, words);
    expect(text).toMatchInlineSnapshot(`
      "Hello,

      please send me a quote for:

      2′-Iodoacetophenone
      CAS Registry Number: 2142-70-3
      Molecular formula: C8H7IO
      Amount:

      Country of delivery:"
    `);
  });

  const packs = {
    lines: [
      { ...caseOfSix, packs: '2', id: 'a', unit: 'g' },
      { ...forSynthesis, packs: '1.5', id: 'b', unit: 'g' },
      { ...butyllithium, packs: ' 3', note: 'in the cold', id: 'c', unit: 'g' },
    ] as const,
  };

  it('of packs says catalog number, grade and packs, and no empty amount', () => {
    expect(composeRequest(packs, words).text).toMatchInlineSnapshot(`
      "Hello,

      please send me a quote for:

      1. Tetrahydrofuran
         CAS Registry Number: 109-99-9
         Catalog number: TH-100-15L
         Molecular formula: C4H8O
         Grade: Anhydrous, ≥ 99.9 % (GC)
         Packs: 2 × (6 × 2.5 L)

      2. Tetrahydrofuran
         CAS Registry Number: 109-99-9
         Catalog number: TH-200
         Molecular formula: C4H8O
         Grade: For synthesis, ≥ 99 % (GC)
         Packs: 25 L

      3. n-Butyllithium, 2.5 M in hexanes
         Catalog number: BL-2500-HEX-100
         Grade: Reagent grade
         Packs: 3 × 100 mL
         Note: in the cold

      Country of delivery:"
    `);
  });

  it('of packs in Chinese says the same', () => {
    expect(composeRequest(packs, MESSAGE_TEXTS.zh).text).toMatchInlineSnapshot(`
      "您好！

      请对以下产品报价：

      1. Tetrahydrofuran
         CAS 登记号：109-99-9
         货号：TH-100-15L
         分子式：C4H8O
         级别：Anhydrous, ≥ 99.9 % (GC)
         包装：2 × (6 × 2.5 L)

      2. Tetrahydrofuran
         CAS 登记号：109-99-9
         货号：TH-200
         分子式：C4H8O
         级别：For synthesis, ≥ 99 % (GC)
         包装：25 L

      3. n-Butyllithium, 2.5 M in hexanes
         货号：BL-2500-HEX-100
         级别：Reagent grade
         包装：3 × 100 mL
         备注：in the cold

      收货国家或地区："
    `);
  });

  it('of one product without CAS number has its name as the subject', () => {
    const lines = [{ ...butyllithium, id: 'a', unit: 'g' } as const];
    expect(composeRequest({ lines }, words).subject).toBe(
      'Quote request: n-Butyllithium, 2.5 M in hexanes',
    );
  });

  it('counts products, not their pack sizes', () => {
    const packs = [iodo, { ...iodo, id: 'b', amount: '1' }];
    const single = composeRequest({ lines: [iodo] }, words).subject;
    expect(composeRequest({ lines: packs }, words).subject).toBe(single);
    expect(composeRequest({ lines: [{ id: 'x', name: 'x', unit: 'g' }] }, words).subject).toBe(
      'Quote request: x',
    );
  });

  it('never carries an amount that was refused', () => {
    const lines = [{ ...iodo, amount: '-5' }];
    expect(composeRequest({ lines }, words).text).toMatch(/Amount:$/m);
  });

  it('leaves out an answer or a note that was refused', () => {
    const long = 'x'.repeat(MAX_NOTE + 1);
    const request = { lines: [{ ...iodo, note: long }], message: long, email: 'me' };
    expect(composeRequest(request, words).text).not.toMatch(/Message:|E-mail:|Note:/);
  });

  it('takes markup, braces and dollar signs as text', () => {
    const odd = '<img src=x onerror=alert(1)> {cas} {country} $& $1';
    const { text } = composeRequest({ lines: [iodo], country: odd, message: odd }, words);
    expect(text).toContain(`Country of delivery: ${odd}`);
    expect(text).toContain(`Message:\n${odd}`);
  });

  it('has one line of subject and no control characters, whatever was typed', () => {
    const typed = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(typed, typed, typed, (name, country, message) => {
        const composed = composeRequest({ lines: [{ ...iodo, name }], country, message }, words);
        expect(composed.subject).not.toMatch(/\p{Cc}/u);
        expect(composed.text).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
    );
  });
});
