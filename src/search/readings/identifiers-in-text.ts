import { plainDashes } from '#chemistry/characters.ts';
import { casCheckDigit, formatCas } from '#chemistry/identifiers/cas.ts';

/** An identifier found somewhere in a text. */
export interface FoundIdentifier {
  kind: 'cas' | 'inchiKey' | 'inchi';
  text: string;
  start: number;
}

const WIDE_DIGITS = /[\uff10-\uff19]/g;
/**
 * A match next to a word character, point or dash is a part of something else. Some systems pad the
 * number with zeros: 000107-06-2.
 */
const CAS = /(?<![\p{L}\d.+/-])0*([1-9]\d{1,6})\s?-\s?(\d\d)\s?-\s?(\d)(?![\d-]|\.\d)/gu;
/** Without hyphens only after its label. */
const LABELLED_CAS =
  /\bcas(?:[\s-]*(?:no|nr|rn|number|#))?[.:#\s]*(?:([1-9]\d{4,9})|([1-9]\d{1,6}) (\d\d) (\d))(?![\d-])/gi;
const INCHIKEY = /(?<![A-Za-z-])[A-Z]{14}-[A-Z]{8}[SN][A-Z]-[A-Z](?![A-Za-z-])/gi;
const INCHI = /InChI=1S?\/[^\s"'<>|]+/g;
const PHONE = /(?:tel|phone|fax|fon|mob\w*|call|zip|电话|手机|传真)[^\p{L}]*$/iu;

/** Every CAS number, InChIKey and InChI in a text, in order of position. */
export function findIdentifiers(raw: string): FoundIdentifier[] {
  const text = plain(raw);
  const found: FoundIdentifier[] = [];
  for (const match of text.matchAll(INCHI))
    found.push({ kind: 'inchi', text: match[0].replace(/[).,;:]+$/, ''), start: match.index });
  for (const match of text.matchAll(INCHIKEY))
    found.push({ kind: 'inchiKey', text: match[0].toUpperCase(), start: match.index });
  for (const match of text.matchAll(CAS)) {
    const [, registry = '', group = '', check = ''] = match;
    if (!isSomethingElse(text.slice(0, match.index), registry, group, check))
      found.push({ kind: 'cas', text: `${registry}-${group}-${check}`, start: match.index });
  }
  for (const match of text.matchAll(LABELLED_CAS)) {
    const digits = match.slice(1).join('');
    found.push({ kind: 'cas', text: formatCas(digits), start: match.index });
  }
  return withoutOverlaps(found);
}

/** Unicode dashes and full-width digits as ASCII, with positions unchanged. */
function plain(text: string): string {
  return plainDashes(text).replace(WIDE_DIGITS, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30),
  );
}

/** A date such as 2026-11-3 or a telephone number looks like a CAS number with a wrong digit. */
function isSomethingElse(before: string, registry: string, group: string, check: string): boolean {
  if (casCheckDigit(registry + group) === Number(check)) return false;
  const month = Number(group);
  return (/^(19|20)\d\d$/.test(registry) && month >= 1 && month <= 12) || PHONE.test(before);
}

/** An InChI may contain digits that look like CAS numbers; the longer identifier is kept. */
function withoutOverlaps(found: FoundIdentifier[]): FoundIdentifier[] {
  const taken: FoundIdentifier[] = [];
  for (const one of found)
    if (
      !taken.some(
        (other) => one.start < other.start + other.text.length && one.start >= other.start,
      )
    )
      taken.push(one);
  return taken.toSorted((a, b) => a.start - b.start);
}
