import { expect, test } from 'vitest';
import { isHtml, readHtml } from '#tables/html.ts';

test('a page that a program saved as .xls is a table', () => {
  const page = `<html xmlns:x="urn:x"><head><style>td { color: red }</style></head><body>
    <table border=1><tr><th>CAS<th>Name</tr>
    <tr><td x:str>822-85-5</td><td>2-Bromo&shy;cyclo<br>hexanone &#8242; &gt;&nbsp;98 %</td></tr>
    <tr><td>="67-64-1"</td><td><!-- <td>no</td> --><b>a</b>cetone</td></tr></table></body></html>`;
  expect(isHtml(page)).toBe(true);
  expect(readHtml(page)).toEqual([
    {
      name: '1',
      rows: [
        ['CAS', 'Name'],
        ['822-85-5', '2-Bromocyclo\nhexanone ′ > 98 %'],
        ['67-64-1', 'acetone'],
      ],
    },
  ]);
});

test("so is Excel's XML of 2003, with its sheets", () => {
  const book = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns:ss="urn:s"><Worksheet ss:Name="A &amp; B"><Table><Row>
    <Cell><Data ss:Type="String">CAS</Data></Cell><Cell ss:Index="3"/><Cell><Data>x</Data></Cell>
    </Row></Table></Worksheet></Workbook>`;
  expect(isHtml(book)).toBe(true);
  expect(readHtml(book)).toEqual([{ name: 'A & B', rows: [['CAS', '', '', 'x']] }]);
});

test('no row is lost in a table that was not closed or stands in another', () => {
  const rows = (html: string) => readHtml(html).flatMap((table) => table.rows.map(String));
  expect(rows('<table><tr><td>1<tr><td>2<table><tr><td>3</table>')).toEqual(['1', '2', '3']);
});

test('other texts are none', () => {
  for (const text of ['822-85-5\n<table>', '<html><p>no table</p>', 'cas,name'])
    expect(isHtml(text)).toBe(false);
});
