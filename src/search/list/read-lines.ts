import { readCasDate } from '#chemistry/identifiers/cas-date.ts';
import { readCas } from '#chemistry/identifiers/cas.ts';
import { findIdentifiers, type FoundIdentifier } from '#search/readings/identifiers-in-text.ts';
import { splitLabel } from '#search/readings/rather-smiles.ts';
import { withoutEquals } from '#tables/read-csv.ts';
import { amountIn } from './amount.ts';
import {
  ListBuilder,
  MAX_ENTRIES,
  MAX_ENTRY_TEXT,
  type Candidate,
  type ListEntry,
  type ListInput,
} from './entry.ts';
import { roleOfHeading } from './headings.ts';
import { isOfMessage, isProse, looksChemical, looksLikeStructure, namesInProse } from './prose.ts';
import { purityIn } from './purity.ts';

/** Quote marks, bullets and numbering before an entry; a locant (2-) has no space after it. */
const LEAD = /^(?:[>|]\s?)+|^\s*(?:\(?\d{1,3}[.)]|[-*•·–—▪◦‣✓→]|[a-z]\))\s+/u;
/** An amount after an entry: ", 25 g", "(5 kg)", "x 2", "– 100 mL". */
const AMOUNT =
  /(?:[\s,;:(–—-]+|\s)(?:(?:\d+\s*[x×]\s*)?\d+(?:[.,]\d+)?\s*(?:mg|g|kg|t|ml|l|gm|grams?|kilos?|mol|mmol|克|公斤|千克|吨)|[x×]\s*\d+|\d+\s*[x×])\s*\)?[.,;]?$/i;
const PURITY =
  /[\s,;(–-]+[≥>~]?\s?\d{2}(?:[.,]\d+)?\s?\+?\s?%\+?(?:\s*(?:purity|min\.?|hplc|gc))?\)?$/i;

/** A message shows itself in its first lines. */
const MESSAGE_LINES = 2000;

/**
 * Reads a text line by line: a column, a message or a whole e-mail. Lines without anything to look
 * up are counted.
 */
export function readLines(text: string): ListInput {
  const lines = text.split(/\r\n?|\n/);
  const isMessage = lines.slice(0, MESSAGE_LINES).some((line) => isOfMessage(line.trim()));
  const first = lines.findIndex((line) => line.trim() !== '');
  const list = new ListBuilder();
  lines.forEach((raw, at) => {
    if (list.isFull) return;
    const line = withoutEquals(raw.trim());
    if (!/[\p{L}\p{N}]/u.test(line)) return;
    const isHeading = at === first && lines.length > 1 && isHead(line);
    list.add({ line: at + 1 }, isHeading ? [] : entriesOf(line, at + 1, isMessage));
  });
  return list.done();
}

/** Whether a line is the heading of a column, such as CAS or "Product name". */
function isHead(line: string): boolean {
  return roleOfHeading(line.replaceAll('"', '')) !== undefined && !looksChemical(line);
}

function entriesOf(line: string, number: number, isMessage: boolean): ListEntry[] {
  const entry = (text: string, about: string, candidates: Candidate[], weak = false): ListEntry => {
    const [amount, purity] = [amountIn(about), purityIn(about)];
    return {
      line: number,
      text: text.slice(0, MAX_ENTRY_TEXT),
      candidates,
      weak,
      ...(amount && { amount }),
      ...(purity !== undefined && { purity }),
    };
  };
  const identifiers = findIdentifiers(line, MAX_ENTRIES + 1);
  if (identifiers.length > 0)
    return identifiers.map(({ kind, text }, at) =>
      identifiers.length === 1
        ? entry(line, line, [{ kind, text }])
        : entry(text, partOf(line, identifiers, at), [{ kind, text }]),
    );
  if (readCasDate(line) && !isMessage) return [entry(line, '', [{ kind: 'date', text: line }])];
  return line.split(/;\s+|;$|\t/).flatMap((piece) => {
    const bare = withoutTrimmings(piece);
    if (!/[\p{L}\p{N}]/u.test(bare)) return [];
    if (readCas(bare)?.valid)
      return [entry(piece.trim(), piece, [{ kind: 'cas', text: bare }], isMessage)];
    const isLong = bare.length > MAX_ENTRY_TEXT && !looksLikeStructure(bare);
    if (isLong || isProse(bare))
      return namesInProse(bare).map(({ name, weak }) =>
        entry(name, '', [{ kind: 'name', text: name }], weak),
      );
    const isItem =
      LEAD.test(piece) ||
      AMOUNT.test(tailOf(piece)) ||
      looksChemical(bare) ||
      splitLabel(bare) !== undefined;
    return [entry(piece.trim(), piece, [{ kind: 'any', text: bare }], isMessage && !isItem)];
  });
}

/** What a line says of one of its identifiers: from it to the next one. */
function partOf(line: string, identifiers: readonly FoundIdentifier[], at: number): string {
  const [from, to] = [identifiers[at]?.start ?? 0, identifiers[at + 1]?.start];
  return line.slice(from, Math.min(to ?? Infinity, from + MAX_ENTRY_TEXT));
}

/** Longest amount or purity at the end of a line. */
const MAX_TAIL = 60;

function tailOf(text: string): string {
  return text.slice(-MAX_TAIL);
}

function withoutTail(text: string, pattern: RegExp): string {
  const tail = tailOf(text);
  return text.slice(0, text.length - tail.length) + tail.replace(pattern, '');
}

/** Maximum amounts, purities and marks around an entry; what is left then is its name. */
const MAX_TRIMMINGS = 8;

/** The entry without numbering, amount and punctuation around it. */
function withoutTrimmings(piece: string): string {
  let text = piece.trim();
  for (let turn = 0, before = ''; turn < MAX_TRIMMINGS && before !== text; turn++) {
    before = text;
    text = withoutTail(withoutTail(text.replace(LEAD, ''), AMOUNT), PURITY).trim();
  }
  return withoutTail(text.replace(/^["“]/u, ''), /["”]$|[,;]+$/u).trim();
}
