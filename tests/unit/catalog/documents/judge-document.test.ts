import { describe, expect, it } from 'vitest';
import { judgeDocument } from '#catalog/documents/judge-document.ts';
import type { KnownProduct } from '#catalog/documents/match-product.ts';

const product = (id: string, more: Partial<KnownProduct> = {}): KnownProduct => ({
  id,
  cas: /^\d+-\d\d-\d$/.test(id) ? id : '',
  numbers: [],
  parts: [],
  names: [],
  ...more,
});
const products = [
  product('2142-70-3', { numbers: ['CT-0001'], names: ['2′-Iodoacetophenone'] }),
  product('619-41-0', { numbers: ['CT-0002'] }),
  product('109-99-9', { numbers: ['TH-100'] }),
  product('th-300', { parts: ['109-99-9', '123-31-9'] }),
  product('bl-2500-hex', { numbers: ['BL-2500-HEX'], parts: ['109-72-8'] }),
];

const EN = [
  'SAFETY DATA SHEET',
  'according to Regulation (EC) No 1907/2006 and the product identifier',
  'Version 3.2 Revision date: 15.01.2026 Print date 20.02.2026',
  'Date of last issue: 10.10.2024 Previous revision date: 08.08.2023 Supersedes version of: 09.09.2023',
  'CAS-No. : 2142-70-3',
  'Relevant uses of the substance and uses advised against; details of the supplier',
];
const DE = [
  'Sicherheitsdatenblatt',
  'gemäß Verordnung (EG) Nr. 1907/2006 und für das Produkt nicht für den privaten Gebrauch',
  'Überarbeitet am 03.04.2026 Druckdatum 05.04.2026',
  'CAS-Nr. 2142-70-3',
];
const ZH = [
  '化学品安全技术说明书',
  '产品名称：2′-碘苯乙酮 按照标准编制 企业名称 应急电话 推荐用途和限制用途',
  '修订日期：2026年1月15日',
  'CAS号：2142-70-3',
];
const COA = [
  'Certificate of Analysis',
  'Product No.: CT-0001',
  'Lot/Batch no.: A123/4',
  'Date of manufacture: 01.12.2025',
  'Date of analysis: 13.01.2026 Retest date: 13.01.2028',
  'Date of issue: 15.01.2026',
  'Test Specification Result',
];

function judge(path: string, lines: readonly string[] = [], language?: string) {
  const options = { products, language, today: '2026-11-27' };
  return judgeDocument({ path: path.split('/'), lines: [...lines] }, options);
}
const at = (path: string, lines?: readonly string[], language?: string) => {
  const judged = judge(path, lines, language);
  return judged.problems ? judged.problems.join('; ') : `${judged.id}/${judged.file}`;
};

describe('a document is taken', () => {
  it.each([
    ['SDS_2142-70-3_EN_2026-01-15.pdf', [], '2142-70-3/sds-en-2026-01-15.pdf'],
    ['2142-70-3 MSDS (EN).pdf', EN, '2142-70-3/sds-en-2026-01-15.pdf'],
    ['2142-70-3 constructor SDS EN 2026-01-15.pdf', [], '2142-70-3/sds-en-2026-01-15.pdf'],
    ['2142703_TDS_EN_20260115.pdf', [], '2142-70-3/specification-en-2026-01-15.pdf'],
    ['2142703_tds_en_20260115.pdf', [], '2142-70-3/specification-en-2026-01-15.pdf'],
    [
      'Fiche de données de sécurité 2142-70-3 fr 2026-01-15.pdf',
      [],
      '2142-70-3/sds-fr-2026-01-15.pdf',
    ],
    ['CoA CT-0001 Lot A123 20260115.pdf', [], '2142-70-3/coa-A123-2026-01-15.pdf'],
    ['certificate.pdf', COA, '2142-70-3/coa-A123-4-2026-01-15.pdf'],
    ['Sicherheitsdatenblatt_2142-70-3.pdf', DE, '2142-70-3/sds-de-2026-04-03.pdf'],
    ['安全技术说明书 2142-70-3.pdf', ZH, '2142-70-3/sds-zh-2026-01-15.pdf'],
    ['FDS 2142-70-3 FR 15-01-2026.pdf', [], '2142-70-3/sds-fr-2026-01-15.pdf'],
    ['2142‐70‐3_SDS_DE_15. Januar 2026.PDF', [], '2142-70-3/sds-de-2026-01-15.pdf'],
    ['2142-70-3/SDS.pdf', EN, '2142-70-3/sds-en-2026-01-15.pdf'],
    ['1H-NMR CT-0002 Lot 20251201 2026-01-15.pdf', [], '619-41-0/nmr-20251201-2026-01-15.pdf'],
    ['HPLC_CT-0002_Batch B-7_2026-01-15.pdf', [], '619-41-0/hplc-B-7-2026-01-15.pdf'],
    [
      'BL-2500-HEX SDS.pdf',
      [...EN.slice(0, 4), 'CAS 110-54-3'],
      'bl-2500-hex/sds-en-2026-01-15.pdf',
    ],
    [
      'SDS TH-100 EN.pdf',
      [...EN.slice(0, 4), 'CAS 109-99-9, 123-31-9'],
      '109-99-9/sds-en-2026-01-15.pdf',
    ],
  ])('%s', (path, lines, target) => {
    expect(at(String(path), lines as string[])).toBe(target);
  });

  it('with what was read from where', () => {
    expect(judge('2142-70-3 MSDS (EN).pdf', EN)).toMatchObject({
      from: [
        'product 2142-70-3 from the name (CAS 2142-70-3) and the first page (CAS 2142-70-3)',
        'kind sds from the name (msds) and the first page (safety data sheet)',
        'language en from the name (EN) and the words of the first page',
        'date 2026-01-15 from the first page (Version 3.2 Revision date: 15.01.2026)',
      ],
    });
  });

  it('where the name tells which of two readings of the page is meant', () => {
    const page = EN.map((line) => line.replace('15.01.2026', '03/04/2026'));
    expect(at('2142-70-3 SDS.pdf', page)).toContain('date not certain: 2026-04-03 or 2026-03-04');
    expect(at('2142-70-3 SDS 2026-03-04.pdf', page)).toBe('2142-70-3/sds-en-2026-03-04.pdf');
    const mixture = [...EN, 'CAS 50-00-0'];
    expect(at('SDS.pdf', mixture)).toContain('2142-70-3 or another compound from the first page');
    expect(at('CT-0001 SDS.pdf', mixture)).toBe('2142-70-3/sds-en-2026-01-15.pdf');
  });

  it('in the language that was named where it has no words', () => {
    expect(at('2142-70-3 SDS 2026-01-15.pdf')).toBe(
      'no language in the name or on the first page; its first page has no text that can be read (a scan?): only the name counts',
    );
    expect(at('2142-70-3 SDS 2026-01-15.pdf', [], 'ja')).toBe('2142-70-3/sds-ja-2026-01-15.pdf');
    expect(at('2142-70-3 SDS.pdf', EN, 'ja')).toBe('2142-70-3/sds-en-2026-01-15.pdf');
  });
});

describe('a document is refused', () => {
  it.each([
    ['two CAS numbers in the name', 'SDS_2142-70-3_619-41-0_EN.pdf', EN, 'products differ'],
    ['another CAS number on the page', 'SDS_619-41-0.pdf', EN, 'products differ'],
    ['a number of another product', 'SDS CT-0002.pdf', EN, 'products differ'],
    ['another product in the folder', '619-41-0/SDS 2142-70-3.pdf', EN, 'products differ'],
    ['a compound that is not held', 'SDS 50-00-0.pdf', [], 'no product of the catalog'],
    [
      'a compound beside one that is not',
      'SDS CT-0001.pdf',
      [...EN.slice(0, 4), '50-00-0'],
      'products differ',
    ],
    [
      'a CAS number that is also of a part',
      'SDS.pdf',
      [...EN.slice(0, 4), '109-99-9'],
      '109-99-9 or th-300',
    ],
    ['a wrong check digit', 'SDS_2142-70-4_EN_2026-01-15.pdf', [], 'no product in the name'],
    ['a name only', 'SDS 2′-Iodoacetophenone EN 2026-01-15.pdf', [], 'may be that of 2142-70-3'],
    ['another date', 'SDS_2142-70-3_2026-01-16.pdf', EN, 'dates differ'],
    ['two dates in the name', 'SDS_2142-70-3_2026-01-15_2026-01-16.pdf', [], 'dates differ'],
    ['an ambiguous date', 'SDS_2142-70-3_EN_03-04-2026.pdf', [], 'date not certain'],
    ['a date to come', 'SDS_2142-70-3_EN_2027-01-15.pdf', [], 'lies in the future'],
    [
      'no date but that of printing',
      'SDS_2142-70-3.pdf',
      EN.map((line) => line.replace('Revision', 'Print')),
      'no date',
    ],
    [
      'a date that is not read',
      'SDS_2142-70-3.pdf',
      [...EN.map((line) => line.replace('15.01.2026', '15.01.26')), 'Issue date: 01.01.2020'],
      'date was not understood',
    ],
    [
      'a date behind another label',
      'SDS_2142-70-3.pdf',
      [...EN.filter((_, row) => row !== 2), 'Revision date: SDS no: first used 10.10.2024'],
      'date was not understood',
    ],
    ['another kind', 'CoA 2142-70-3.pdf', EN, 'kinds differ'],
    ['two kinds', 'CoA HPLC CT-0001 Lot A1 2026-01-15.pdf', [], 'kinds differ'],
    ['no kind', '2142-70-3 EN 2026-01-15.pdf', [], 'no kind'],
    ['another language', 'SDS 2142-70-3 DE.pdf', EN, 'languages differ'],
    ['two languages', 'SDS 2142-70-3 DE-EN 2026-01-15.pdf', [], 'language not certain'],
    ['no lot', 'CoA CT-0001 2026-01-15.pdf', COA.slice(0, 2), 'no lot'],
    ['another lot', 'CoA CT-0001 Lot B1.pdf', COA, 'lots differ'],
    ['two revision dates', 'SDS 2142-70-3.pdf', [...EN, 'Revised on 16.01.2026'], 'dates differ'],
  ])('for %s', (_, path, lines, problem) => {
    expect(at(path, lines)).toContain(problem);
  });

  it('with a name by which it is taken', () => {
    expect(judge('2142-70-3 SDS 15.01.2026.pdf')).toMatchObject({
      rename: '2142-70-3 SDS <EN> 2026-01-15.pdf',
    });
    for (const name of [
      '2142-70-3 SDS EN',
      'CT-0002 CoA Lot A-1',
      'CT-0002 IR Lot A1',
      '619-41-0 specification ZH',
    ]) {
      const refused = judge(`${name}.pdf`);
      const rename = refused.problems ? refused.rename.replace('<YYYY-MM-DD>', '2026-01-15') : '';
      expect(judge(rename).problems).toBeUndefined();
    }
  });

  it('whatever its name and page say, without an error', () => {
    expect(at('.pdf')).toContain('no product');
    expect(
      at(`${'2142-70-3 '.repeat(5000)}.pdf`, [
        `${'Lot '.repeat(20_000)}`,
        `${'1.1.'.repeat(20_000)}`,
      ]),
    ).toContain('no kind');
    expect(at('SDS 2142-70-3 EN 2026-01-15.pdf', ['date of '.repeat(10_000)])).toBe(
      '2142-70-3/sds-en-2026-01-15.pdf',
    );
  });
});
