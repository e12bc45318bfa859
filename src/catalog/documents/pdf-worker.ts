/**
 * A thread that reads the first page of a PDF, so that a hostile file can be stopped. It gets the
 * bytes of one file at a time and answers with a `PageReading`.
 */
import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

/** What the thread says of a file. */
export type PageReading = { lines: string[] } | { problem: 'encrypted' | 'broken' };

/** Maximum characters of a page; a data sheet has some 5,000. */
const MAX_CHARACTERS = 100_000;

parentPort?.on('message', (bytes: Uint8Array) => {
  void readFirstPage(bytes).then((reading) => parentPort?.postMessage(reading));
});

async function readFirstPage(bytes: Uint8Array): Promise<PageReading> {
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0, maxImageSize: 1 });
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const lines = linesOf(items.flatMap((item) => ('str' in item ? [toPiece(item)] : [])));
    await pdf.loadingTask.destroy();
    return { lines };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { problem: isLocked ? 'encrypted' : 'broken' };
  }
}

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

function toPiece(item: { str: string; transform: number[]; width: number; height: number }): Piece {
  const [, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height };
}

/** Text by its place on the page: a label and the value beside it are one line. */
function linesOf(pieces: readonly Piece[]): string[] {
  const rows: { y: number; pieces: Piece[] }[] = [];
  let left = MAX_CHARACTERS;
  for (const piece of pieces) {
    left -= piece.text.length;
    if (left < 0) break;
    if (piece.text.trim() === '') continue;
    const near = rows.find(({ y }) => Math.abs(y - piece.y) <= Math.max(2, piece.height / 3));
    if (near) near.pieces.push(piece);
    else rows.push({ y: piece.y, pieces: [piece] });
  }
  return rows.sort((a, b) => b.y - a.y).map((row) => joined(row.pieces.sort((a, b) => a.x - b.x)));
}

function joined(pieces: readonly Piece[]): string {
  let line = '';
  let end = -Infinity;
  for (const { text, x, width, height } of pieces) {
    line += line !== '' && x - end > height / 8 ? ` ${text}` : text;
    end = x + width;
  }
  return line.replaceAll(/\s+/g, ' ').trim();
}
