/** A request that came several times is one: its file beside its text, a mail and its forwarded copy. */
import type { BuyerRequest, RequestedLine } from './buyer-request.ts';
import { packsOf } from './packs-text.ts';

export interface MergedRequest extends BuyerRequest {
  /** Where else it stands. */
  alsoIn: string[];
}

/** Merges equal requests; those that differ, or came from different senders, stay apart. */
export function mergeSame(requests: readonly BuyerRequest[]): MergedRequest[] {
  const merged: MergedRequest[] = [];
  const byContent = new Map<string, MergedRequest[]>();
  for (const request of requests) {
    const key = contentKey(request);
    const equal = byContent.get(key) ?? [];
    const same = equal.find((other) => isSameOrigin(other, request));
    if (same) {
      merge(same, request);
      continue;
    }
    const [other] = equal;
    const remarks = other
      ? [...request.remarks, `says the same as ${other.source}, from another sender`]
      : request.remarks;
    const one = { ...request, remarks, alsoIn: [] };
    byContent.set(key, [...equal, one]);
    merged.push(one);
  }
  return withDifferences(merged);
}

/** What a request says, in whatever form it came: spaces, line ends and the language do not count. */
export function contentKey(request: BuyerRequest): string {
  const { answers, countryCode, documents, lines } = request;
  const { country = '', incoterm = '', place = '' } = answers;
  const { needBy, endUse, message, name, company, email } = answers;
  const said = [
    countryCode || country,
    needBy,
    incoterm && `${incoterm} ${place}`,
    endUse,
    [...documents].sort().join(),
    message,
    name,
    company,
    email,
    ...lines.flatMap(lineTexts),
  ];
  return JSON.stringify(said.map((text = '') => text.replaceAll(/\s+/g, ' ').trim()));
}

/** Without the product's id, which a text does not carry. */
function lineTexts(line: RequestedLine): (string | undefined)[] {
  const { cas, catalogNumber, name, formula, structure, grade, purity, packing, note } = line.texts;
  const { amount } = line;
  const packs = packsOf(line) || (line.packs[0]?.pack ?? '');
  return [
    cas,
    catalogNumber,
    name,
    formula,
    structure,
    grade,
    packs,
    amount,
    purity,
    packing,
    note,
  ];
}

/** Whether equal requests are one: of one mail or sender, forwarded, or a file without a mail. */
function isSameOrigin({ mail: a, isQuoted, answers }: BuyerRequest, other: BuyerRequest): boolean {
  const b = other.mail;
  if (!a || !b || isQuoted || other.isQuoted || answers.email) return true;
  if (a.id && a.id === b.id) return true;
  return (
    addressOf(a.sender) === addressOf(b.sender) ||
    a.references.includes(b.id) ||
    b.references.includes(a.id)
  );
}

function addressOf(sender: string): string {
  return (/<([^<>]+)>$/.exec(sender)?.[1] ?? sender).toLowerCase();
}

/** Keeps the lines of a file, which have the product's id, and the mail of the first sending. */
function merge(into: MergedRequest, other: BuyerRequest): void {
  const hasIds = (one: BuyerRequest) => one.lines.some(({ texts }) => texts.product);
  const isClearer = !hasIds(into) && hasIds(other);
  into.alsoIn.push(other.source);
  if (isClearer) into.lines = other.lines;
  const { date = '' } = other.mail ?? {};
  const isAgain = into.mail?.date && date && into.mail.date !== date;
  const again = isAgain ? [`the same came again, ${date}`] : [];
  into.remarks = [...new Set([...into.remarks, ...other.remarks, ...again])];
  if (other.mail && (!into.mail || (into.isQuoted && !other.isQuoted))) {
    into.mail = other.mail;
    into.isQuoted &&= other.isQuoted;
  }
}

/** Says where two requests of one mail differ: its text was changed, or a file. */
function withDifferences(merged: MergedRequest[]): MergedRequest[] {
  const byMail = Map.groupBy(merged, ({ mail }) => mail);
  for (const [mail, group] of byMail)
    if (mail && group.length > 1)
      for (const one of group) {
        const others = group.filter((other) => other !== one).map(({ source }) => source);
        one.remarks = [
          ...one.remarks,
          `differs from ${others.slice(0, 3).join(', ')} of the same mail`,
        ];
      }
  return merged;
}
