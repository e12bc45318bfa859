/** Writes small PDF files for tests: a page of lines, in any script, and what else it is to hold. */
import { deflateSync } from 'node:zlib';

export interface PdfParts {
  /** Lines of the first page; several cells of a line are written apart. */
  lines?: readonly (string | readonly string[])[];
  /** Entries of the catalog dictionary, such as `/OpenAction …`. */
  catalog?: string;
  /** Entries of the trailer, such as `/Encrypt …`. */
  trailer?: string;
  /** A further object, packed into a compressed object stream. */
  packed?: string;
}

export function makePdf({ lines = [], catalog = '', trailer = '', packed }: PdfParts = {}) {
  const text = lines.flat().join('');
  const codes = [...new Set(text)].map((letter) => letter.charCodeAt(0));
  const chars = codes.map((code) => `<${hex(code)}> <${hex(code)}>`);
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${String(chars.length)} beginbfchar
${chars.join('\n')}
endbfchar endcmap end end`;
  const shown = lines.flatMap((line, row) =>
    (typeof line === 'string' ? [line] : line).map((cell, column) => {
      const codes = Array.from(cell, (letter) => hex(letter.charCodeAt(0))).join('');
      return `1 0 0 1 ${String(40 + column * 200)} ${String(780 - row * 16)} Tm <${codes}> Tj`;
    }),
  );
  const page = `BT /F1 10 Tf ${shown.join('\n')} ET`;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(Buffer.from(page)),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 8 0 R /DW 500 >>',
    stream(Buffer.from(map)),
    '<< /Type /FontDescriptor /FontName /Helvetica /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...(packed === undefined
      ? []
      : [stream(deflateSync(packed), '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode')]),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${String(at + 1)} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${String(places.length + 1)}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${String(places.length + 1)} /Root 1 0 R ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function stream(data: Uint8Array, entries = ''): string {
  const body = Buffer.from(data).toString('latin1');
  return `<< /Length ${String(data.length)} ${entries} >>\nstream\n${body}\nendstream`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0').toUpperCase();
}
