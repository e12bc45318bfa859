import { findIdentifiers } from '#search/readings/identifiers-in-text.ts';
import {
  limited,
  MAX_ENTRY_TEXT,
  type Candidate,
  type ListEntry,
  type ListInput,
} from './entry.ts';
import { isOfMessage, isProse, looksChemical, namesInProse } from './prose.ts';

/** Quote marks, bullets and numbering before an entry; a locant (2-) has no space after it. */
const LEAD = /^(?:[>|]\s?)+|^\s*(?:\(?\d{1,3}[.)]|[-*•·–—▪◦‣✓→]|[a-z]\))\s+/u;
/** An amount after an entry: ", 25 g", "(5 kg)", "x 2", "– 100 mL". */
const AMOUNT =
  /(?:[\s,;:(–—-]+|\s)(?:(?:\d+\s*[x×]\s*)?\d+(?:[.,]\d+)?\s*(?:mg|g|kg|t|ml|l|gm|grams?|kilos?|mol|mmol|克|公斤|千克|吨)|[x×]\s*\d+|\d+\s*[x×])\s*\)?[.,;]?$/i;
const PURITY =
  /[\s,;(–-]+[≥>~]?\s?\d{2}(?:[.,]\d+)?\s?\+?\s?%\+?(?:\s*(?:purity|min\.?|hplc|gc))?\)?$/i;

/** Reads a text line by line: a column, a message or a whole e-mail. */
export function readLines(text: string): ListInput {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const isMessage = lines.some(isOfMessage);
  const entries: ListEntry[] = [];
  let quiet = 0;
  lines.forEach((line, at) => {
    if (!/[\p{L}\p{N}]/u.test(line)) return;
    const found = entriesOf(line, at + 1, isMessage);
    entries.push(...found);
    if (found.length === 0) quiet += 1;
  });
  return limited(entries, quiet);
}

function entriesOf(line: string, number: number, isMessage: boolean): ListEntry[] {
  const entry = (text: string, candidates: Candidate[], weak = false): ListEntry => ({
    line: number,
    text: text.slice(0, MAX_ENTRY_TEXT),
    candidates,
    weak,
  });
  const identifiers = findIdentifiers(line);
  if (identifiers.length > 0)
    return identifiers.map(({ kind, text }) =>
      entry(identifiers.length === 1 ? line : text, [{ kind, text }]),
    );
  return line.split(/;\s+|;$|\t/).flatMap((piece) => {
    const bare = withoutTrimmings(piece);
    if (!/[\p{L}\p{N}]/u.test(bare)) return [];
    if (isProse(bare) || bare.length > MAX_ENTRY_TEXT)
      return namesInProse(bare.slice(0, 10 * MAX_ENTRY_TEXT)).map(({ name, weak }) =>
        entry(name, [{ kind: 'name', text: name }], weak),
      );
    const isItem = LEAD.test(piece) || AMOUNT.test(piece) || looksChemical(bare);
    return [entry(piece.trim(), [{ kind: 'any', text: bare }], isMessage && !isItem)];
  });
}

/** The entry without numbering, amount and punctuation around it. */
function withoutTrimmings(piece: string): string {
  let text = piece.trim();
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(LEAD, '').replace(AMOUNT, '').replace(PURITY, '').trim();
  }
  return text.replace(/^["“]|["”]$|[,;]+$/gu, '').trim();
}
