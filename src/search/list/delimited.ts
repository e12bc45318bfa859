/**
 * Takes a delimited text apart (RFC 4180, with any delimiter): quotes may hold delimiters, line
 * breaks and doubled quotes. A quote that is never closed holds the rest of its line only.
 */
export function parseDelimited(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : [undefined, at];
    const stop = endOfCell(text, end, delimiter);
    row.push(((cell ?? '') + text.slice(end, stop)).trim());
    at = stop + 1;
    const broke = text[stop];
    if (broke === delimiter && at >= text.length) row.push('');
    if (broke !== delimiter) {
      if (broke === '\r' && text[at] === '\n') at += 1;
      endRow();
    }
  }
  if (row.length > 0) endRow();
  return rows;
}

function quoted(text: string, start: number): [string | undefined, number] {
  let value = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf('"', from);
    if (close < 0) return [undefined, start];
    value += text.slice(from, close);
    if (text[close + 1] !== '"') return [value, close + 1];
    value += '"';
    from = close + 2;
  }
}

function endOfCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

/** The delimiter that most lines have in equal number; undefined where there is none such. */
export function guessDelimiter(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/, 200).filter((line) => line.trim() !== '');
  if (lines.length < 2) return undefined;
  return ['\t', ';', ',', '|'].find((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = counts[0] ?? 0;
    return usual > 0 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}
