import { HTML_ENTITIES } from '#i18n/html-entities.ts';
import { withoutEquals } from './read-csv.ts';

/** Reads tables of HTML and of Excel's XML (2003): what many programs save under the name .xls. */

/** Whether a text is a page or workbook with a table. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, 5000);
  return /^\s*<(?:!doctype html|\?xml|html|meta|head|body|table|style|!--)/i.test(start)
    ? /<(?:\w+:)?(?:table|worksheet)[\s>]/i.test(text)
    : false;
}

/** A tag, a comment, or text up to the next `<`. */
const TOKEN = /<!--[^]*?(?:-->|$)|<(\/?)(?:\w+:)?([a-z][\w]*)([^<>]*)>|([^<]+)|</gi;

/** A table of a page, or a sheet of a workbook. */
export interface HtmlTable {
  /** Name of the sheet, in a workbook. */
  name: string;
  rows: string[][];
}

/**
 * The tables of a page or the sheets of a workbook, `<br>` as a line break. The rows of a table
 * within a cell are rows like others. Never throws; takes linear time.
 */
export function readHtml(html: string): HtmlTable[] {
  const tables: HtmlTable[] = [];
  const texts = new Cells((row) => tables.at(-1)?.rows.push(row));
  let hidden = '';
  let name = '';
  for (const [, slash = '', tag = '', attributes = '', text] of html.matchAll(TOKEN)) {
    const kind = tag.toLowerCase();
    if (kind === 'script' || kind === 'style') hidden = slash ? '' : kind;
    else if (text !== undefined && hidden === '') texts.add(textOf(text));
    else if (kind === 'worksheet') name = textOf(attribute(attributes, 'Name'));
    else if (kind === 'table') {
      texts.closeRow();
      if (!slash) tables.push({ name: name || String(tables.length + 1), rows: [] });
    } else if (kind === 'tr' || kind === 'row') texts.closeRow();
    else if (kind === 'td' || kind === 'th' || kind === 'cell') {
      texts.close();
      if (!slash) texts.open(Number(attribute(attributes, 'Index')));
      if (attributes.endsWith('/')) texts.close();
    } else if (kind === 'br' || kind === 'p' || kind === 'div') texts.add('\n');
  }
  texts.closeRow();
  return tables.filter(({ rows }) => rows.length > 0);
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? '';
}

/** Maximum empty cells that an index may leave out. */
const MAX_GAP = 1000;

/** The cells of the row that is being read. */
class Cells {
  #row: string[] = [];
  #cell: string[] | undefined;
  #take: (row: string[]) => void;

  constructor(take: (row: string[]) => void) {
    this.#take = take;
  }

  /** @param index the cell's number from 1 on, if it is stated */
  open(index: number): void {
    while (this.#row.length < Math.min(index - 1, MAX_GAP)) this.#row.push('');
    this.#cell = [];
  }

  add(text: string): void {
    this.#cell?.push(text);
  }

  close(): void {
    if (!this.#cell) return;
    const lines = this.#cell.join('').split('\n');
    const text = lines
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .join('\n')
      .trim();
    this.#row.push(withoutEquals(text));
    this.#cell = undefined;
  }

  closeRow(): void {
    this.close();
    if (this.#row.length > 0) this.#take(this.#row);
    this.#row = [];
  }
}

function textOf(source: string): string {
  return source.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return HTML_ENTITIES[String(name)] ?? whole;
      const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
