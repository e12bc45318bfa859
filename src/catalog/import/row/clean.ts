import { decodeMarkup } from '#chemistry/decode-markup.ts';

/** A cell as its text: entities and tags read, without the apostrophe of `guardCell`. */
export function clean(cell: string): string {
  return decodeMarkup(unguarded(cell).normalize('NFC')).trim();
}

/** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
export function unguarded(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@\t\r])/, '');
}
