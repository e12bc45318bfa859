import { plainDashes, withoutInvisible } from '#chemistry/characters.ts';

/** A CAS Registry Number as someone wrote it. */
export interface CasReading {
  /** Canonical form of the written number, `nnnnnnn-nn-n`. */
  readonly cas: string;
  /** Whether the check digit is right. */
  readonly valid: boolean;
  /** The number with the right check digit; equal to `cas` if that is valid. */
  readonly corrected: string;
}

/** Maximum length of a CAS Registry Number in any writing, without zero-width characters. */
const MAX_LENGTH = 80;

const OPENERS = /^[\s([{<"'“”„‘’‚«‹「『【〈《]+/;
const CLOSERS = /[\s)\]}>"'“”‘’»›」』】〉》.,;:!?。、;]+$/;
const LABEL =
  /^(?:(?:n[°ro.]*\s*)?cas(?:[\s.-]*(?:registry|reg))?(?:[\s.-]*(?:numbers?|nummer|num|nr|no|n°|rn|#|(?:登[录记錄記録])?(?:[号號]码?碼?|番号)|[编編][号號]))?|rn)[\s.:#=®-]*/i;
const WRITING = /^([1-9]\d{1,6})[\s-]*(\d\d)[\s-]*(\d)$/;
const CANONICAL = /^[1-9]\d{1,6}-\d\d-\d$/;

/**
 * Check digit of a CAS Registry Number: each digit times its position counted from the right,
 * summed, modulo 10 (https://www.cas.org/support/documentation/chemical-substances/checkdig).
 * @param body the digits in front of the check digit, without hyphens
 */
export function casCheckDigit(body: string): number {
  return weightedSum(body) % 10;
}

function weightedSum(body: string): number {
  return [...body].reduce((sum, digit, at) => sum + Number(digit) * (body.length - at), 0);
}

/** Puts the hyphens into 5 to 10 digits: `2142703` becomes `2142-70-3`. */
export function formatCas(digits: string): string {
  return `${digits.slice(0, -3)}-${digits.slice(-3, -1)}-${digits.slice(-1)}`;
}

/** Whether the text is a CAS Registry Number in canonical form with the right check digit. */
export function isCas(text: string): boolean {
  return CANONICAL.test(text) && readCas(text)?.valid === true;
}

/**
 * Reads a text that is one CAS Registry Number and nothing else, in any writing: with or without
 * hyphens, spaces, Unicode dashes, full-width digits, zero-width characters, quotes or brackets
 * around it, "CAS", "CAS No.", "CAS-Nr.", "CAS RN", "CAS号" and similar labels in front. A wrong
 * check digit is reported, not refused. Undefined for any other text.
 */
export function readCas(text: string): CasReading | undefined {
  const parts = WRITING.exec(bareNumber(text));
  if (!parts) return undefined;
  const [, registry = '', group = '', check = ''] = parts;
  const body = registry + group;
  const right = String(casCheckDigit(body));
  const cas = formatCas(body + check);
  return { cas, valid: check === right, corrected: formatCas(body + right) };
}

/** Strips labels, quotes and brackets from the number. */
function bareNumber(text: string): string {
  const visible = withoutInvisible(text).trim();
  if (visible.length > MAX_LENGTH) return '';
  return plainDashes(visible.normalize('NFKC'))
    .replace(OPENERS, '')
    .replace(LABEL, '')
    .replace(OPENERS, '')
    .replace(CLOSERS, '');
}

/** The check digit's sum written out: `0×1 + 7×2 + 2×3 + 4×4 + 1×5 + 2×6 = 53 → 3`. */
export function casCheckSum(cas: string): string {
  const body = cas.replaceAll('-', '').slice(0, -1);
  const terms = [...body].reverse().map((digit, at) => `${digit}×${String(at + 1)}`);
  const sum = weightedSum(body);
  return `${terms.join(' + ')} = ${String(sum)} → ${String(sum % 10)}`;
}

/** Numeric order of canonical CAS Registry Numbers, for `sort`: 50-00-0 before 2142-70-3. */
export function compareCas(a: string, b: string): number {
  return Number(a.replaceAll('-', '')) - Number(b.replaceAll('-', ''));
}
