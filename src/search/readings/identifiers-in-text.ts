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
 * A match next to a word character, point or dash is a part of something else, also behind a slash
 * that does not divide two numbers. Some systems pad the number with zeros: 000107-06-2.
 */
const CAS =
  /(?<![\p{L}\d.+-]|(?<!\d-\d\d-\d)\/)0*([1-9]\d{1,6})\s?-\s?(\d\d)\s?-\s?(\d)(?![\d-]|\.\d)/gu;
/** Without hyphens only after its label. */
const LABELLED_CAS =
  /\bcas(?:[\s-]{0,3}(?:no|nr|rn|number|#))?[.:#\s]{0,5}(?:([1-9]\d{4,9})|([1-9]\d{1,6}) (\d\d) (\d))(?![\d-])/gi;
const INCHIKEY = /(?<![A-Za-z-])[A-Z]{14}-[A-Z]{8}[SN][A-Z]-[A-Z](?![A-Za-z-])/gi;
const INCHI = /InChI=1S?\/[^\s"'<>|]+/g;
/** Characters in front of a number in which a label is looked for. */
const LABEL_LENGTH = 40;
const PHONE = /(?:tel|phone|fax|fon|mob\w*|call|zip|电话|手机|传真)[^\p{L}]*$/iu;

/**
 * Every CAS number, InChIKey and InChI in a text, in order of position. Takes linear time.
 * @param limit maximum identifiers of each kind that are looked for
 */
export function findIdentifiers(raw: string, limit = Infinity): FoundIdentifier[] {
  const text = plain(raw);
  const found: Found[] = [];
  const find = (pattern: RegExp, read: (match: RegExpExecArray) => Identifier | undefined) => {
    let left = limit;
    for (const match of text.matchAll(pattern)) {
      const identifier = read(match);
      if (!identifier) continue;
      if (left-- <= 0) return;
      found.push({ ...identifier, start: match.index, end: match.index + match[0].length });
    }
  };
  find(INCHI, ([inchi]) => ({ kind: 'inchi', text: inchi.replace(/[).,;:]{1,9}$/, '') }));
  find(INCHIKEY, ([key]) => ({ kind: 'inchiKey', text: key.toUpperCase() }));
  find(CAS, ({ index, 1: registry = '', 2: group = '', 3: check = '' }) =>
    isSomethingElse(text.slice(Math.max(0, index - LABEL_LENGTH), index), registry, group, check)
      ? undefined
      : { kind: 'cas', text: `${registry}-${group}-${check}` },
  );
  find(LABELLED_CAS, (match) => ({ kind: 'cas', text: formatCas(match.slice(1).join('')) }));
  return withoutOverlaps(found);
}

type Identifier = Omit<FoundIdentifier, 'start'>;
interface Found extends FoundIdentifier {
  end: number;
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

/** An InChI may contain digits that look like CAS numbers; what begins first is kept. */
function withoutOverlaps(found: readonly Found[]): FoundIdentifier[] {
  let free = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    })
    .map(({ kind, text, start }) => ({ kind, text, start }));
}
